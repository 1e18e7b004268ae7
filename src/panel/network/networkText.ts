import type { Kind } from '../../core/dossier/model';
import type { Graph, GraphEdge, GraphNode } from '../../core/views/network/graph';
import { counted, kindLabels, kindPlurals } from '../parts/labels';

const kinds: readonly Kind[] = ['person', 'state', 'organisation', 'project', 'event'];

/** What a network shows, in sentences, for whoever does not see it. */
export function networkText({ nodes, edges }: Graph, shown: number): string {
  const counts = kinds.flatMap((kind) => {
    const count = nodes.filter(({ link }) => link.kind === kind).length;
    return count === 0 ? [] : [counted(count, kindLabels[kind], kindPlurals[kind])];
  });
  const hidden = edges.length - shown;
  const lines = `${counted(edges.length, 'line')} between them${hidden > 0 ? `, of which the ${counted(hidden, 'weakest is', 'weakest are')} hidden` : ''}`;
  const tied = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const loose = nodes.filter(({ link }) => !tied.has(link.id)).length;
  return [
    `${listed(counts)}, ${lines}.`,
    loose > 0 && `${counted(loose, 'stands alone', 'stand alone')}, in rows below the others.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What a thing is and how it is tied: `person, in 12 events, tied to 30 others`. */
export function nodeText({ link, weight }: GraphNode, neighbours: number): string {
  const events =
    link.kind === 'event' ? '' : weight === 0 ? 'in no event' : `in ${counted(weight, 'event')}`;
  const tied =
    neighbours === 0 ? 'tied to nothing here' : `tied to ${counted(neighbours, 'other')}`;
  return [kindLabels[link.kind], events, tied].filter(Boolean).join(', ');
}

/** What makes a line: `5 events and 1 other tie`. */
export function edgeText({ events, ties }: GraphEdge): string {
  return [
    events.length > 0 && counted(events.length, 'event'),
    ties.length > 0 && (events.length > 0 ? counted(ties.length, 'other tie') : ties.join(', ')),
  ]
    .filter(Boolean)
    .join(' and ');
}

function listed(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
