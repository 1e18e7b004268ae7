import type { Kind } from '../../core/dossier/model';
import type { Graph, GraphEdge, GraphNode } from '../../core/views/network/graph';
import { figure, listText, plural, t } from '../../core/spoken';
import { kindName, kindNoun } from '../../core/views/kindNames';

const kinds: readonly Kind[] = ['person', 'state', 'organisation', 'project', 'event'];

/** What a network shows, in sentences, for whoever does not see it. */
export function networkText({ nodes, edges }: Graph, shown: number): string {
  const counts = kinds.flatMap((kind) => {
    const count = nodes.filter(({ link }) => link.kind === kind).length;
    return count === 0 ? [] : [`${figure(count)} ${kindNoun(kind, count)}`];
  });
  const hidden = edges.length - shown;
  const lines = plural(edges.length, '{0} line between them|{0} lines between them');
  const weakest =
    hidden > 0 &&
    plural(hidden, 'of which the {0} weakest is hidden|of which the {0} weakest are hidden');
  const tied = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const loose = nodes.filter(({ link }) => !tied.has(link.id)).length;
  return [
    `${[listText(counts), lines, weakest].filter(Boolean).join(', ')}.`,
    loose > 0 &&
      plural(
        loose,
        '{0} stands alone, in rows below the others.|{0} stand alone, in rows below the others.',
      ),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What a thing is and how it is tied: `person, in 12 events, tied to 30 others`. */
export function nodeText({ link, weight }: GraphNode, neighbours: number): string {
  const events =
    link.kind === 'event'
      ? ''
      : weight === 0
        ? t('in no event')
        : plural(weight, 'in {0} event|in {0} events');
  const tied =
    neighbours === 0
      ? t('tied to nothing here')
      : plural(neighbours, 'tied to {0} other|tied to {0} others');
  return [kindName(link.kind), events, tied].filter(Boolean).join(', ');
}

/** What makes a line: `5 events and 1 other tie`. */
export function edgeText({ events, ties }: GraphEdge): string {
  const parts = [
    events.length > 0 && plural(events.length, '{0} event|{0} events'),
    ties.length > 0 &&
      (events.length > 0 ? plural(ties.length, '{0} other tie|{0} other ties') : ties.join(', ')),
  ];
  return listText(parts.filter((part) => part !== false));
}
