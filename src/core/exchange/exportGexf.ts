import { dateText } from '../dossier/dateText';
import type { Library } from '../dossier/library';
import { escapeMarkup } from './markup';
import { told, type Exporter } from './exported';
import { networkOf, type NetworkEdge, type NetworkNode } from './network';
import { inEnglish, toSay } from '../spoken';

/**
 * The network in GEXF 1.3, for Gephi and others: actors, projects and events as nodes; who took part
 * in which event, who belongs to what, and who shares how many events with whom as edges. The
 * attribute `relation` tells the edges apart, dates are EDTF.
 */
export const exportGexf: Exporter = function* (library) {
  const { nodes, edges, crowded } = networkOf(library);
  yield head;
  yield `    <nodes>\n`;
  for (const node of nodes) yield nodeText(node);
  yield `    </nodes>\n    <edges>\n`;
  let id = 0;
  for (const edge of edges) yield edgeText(edge, id++);
  yield `    </edges>\n  </graph>\n</gexf>\n`;
  return [...omitted(library), ...crowdedText(crowded)];
};

const attributes = (kind: 'node' | 'edge', ids: readonly string[]): string =>
  [
    `    <attributes class="${kind}">`,
    ...ids.map((id) => `      <attribute id="${id}" title="${id}" type="string"/>`),
    '    </attributes>',
    '',
  ].join('\n');

const head = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
  '  <graph defaultedgetype="undirected">',
  '',
]
  .join('\n')
  .concat(
    attributes('node', ['kind', 'form', 'date', 'dateText', 'from', 'to']),
    attributes('edge', ['relation', 'date']),
  );

function nodeText({ entity }: NetworkNode): string {
  const date = entity.kind === 'event' ? entity.date : undefined;
  const values = {
    kind: entity.kind,
    form: 'form' in entity ? entity.form : undefined,
    date,
    dateText: date && inEnglish(() => dateText(date)),
    from: 'from' in entity ? entity.from : undefined,
    to: 'to' in entity ? entity.to : undefined,
  };
  return `      <node id="${escapeMarkup(entity.id)}" label="${escapeMarkup(entity.name)}">${attributeValues(values)}</node>\n`;
}

function edgeText(
  { from, to, relation, label, weight, directed, date }: NetworkEdge,
  id: number,
): string {
  const text = label === undefined ? '' : ` label="${escapeMarkup(label)}"`;
  const type = directed ? 'directed' : 'undirected';
  return `      <edge id="${id}" source="${escapeMarkup(from)}" target="${escapeMarkup(to)}" type="${type}" weight="${weight}"${text}>${attributeValues({ relation, date })}</edge>\n`;
}

function attributeValues(values: Readonly<Record<string, string | undefined>>): string {
  const texts = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [`<attvalue for="${name}" value="${escapeMarkup(value)}"/>`],
  );
  return `<attvalues>${texts.join('')}</attvalues>`;
}

const omitted = (library: Library): readonly string[] =>
  told(
    library.ofKind('place').length + library.ofKind('source').length,
    toSay(
      '{0} place or source is no part of the network.|{0} places and sources are no part of the network.',
    ),
  );

const crowdedText = (crowded: number): readonly string[] =>
  told(
    crowded,
    toSay(
      '{0} event has so many participants that they are tied to it, but not to each other.|{0} events have so many participants that they are tied to them, but not to each other.',
    ),
  );
