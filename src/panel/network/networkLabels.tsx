import type { JSX } from 'preact';
import type { GraphNode } from '../../core/views/network/graph';
import { nodeRadius, type NetworkLayout } from '../../core/views/network/layoutNetwork';
import { placeLabels } from '../../core/views/picture/placeLabels';
import { toScreen, type Pair, type Viewport } from '../../core/views/picture/viewport';
import { labelFont, shortened } from '../parts/labelText';
import { textWidth } from '../picture/textWidth';

interface NetworkLabelsProps {
  /** The busiest first. */
  readonly nodes: readonly GraphNode[];
  readonly layout: NetworkLayout;
  readonly view: Viewport;
  readonly size: Pair;
  /** The only ones that are named, where some stand out. */
  readonly lit: ReadonlySet<string> | undefined;
  /** Named before all others. */
  readonly marked: readonly (string | undefined)[];
}

/** Room for one label, in square pixels: more would be a page of names. */
const roomEach = 9000;
/** So many of the busiest are named though something small lies under the name. */
const mostInsisting = 24;
/** Names of events are long: they come when there is room, in pixels per unit. */
const eventsFrom = 1.5;

/** Names beside their shapes, in pixels: those of the busiest, as many as do not collide. */
export function NetworkLabels(props: NetworkLabelsProps): JSX.Element {
  const { nodes, layout, view, size, lit, marked } = props;
  const { font, height } = labelFont();
  const seen = inOrder(nodes, marked)
    .filter(({ link }) => !lit || lit.has(link.id))
    .flatMap((node) => {
      const at = layout.get(node.link.id);
      if (!at) return [];
      const place = toScreen(view, at, size);
      const isSeen = place[0] > 0 && place[1] > 0 && place[0] < size[0] && place[1] < size[1];
      return isSeen ? [{ node, place, text: shortened(node.link.name) }] : [];
    });
  const named = seen.filter(
    ({ node: { link } }) =>
      link.kind !== 'event' ||
      lit !== undefined ||
      view.k >= eventsFrom ||
      marked.includes(link.id),
  );
  const most = Math.ceil((size[0] * size[1]) / (lit ? roomEach / 2 : roomEach));
  const radiusOf = ({ weight }: GraphNode): number => 1.2 * nodeRadius(weight) * view.k;
  const obstacles = seen.map(({ node, place: [x, y] }) => {
    const radius = radiusOf(node) * 0.7;
    return { x0: x - radius, y0: y - radius, x1: x + radius, y1: y + radius };
  });
  const labels = placeLabels(
    named.map(({ node, place, text }, index) => ({
      at: place,
      insists: index < mostInsisting,
      radius: radiusOf(node),
      width: textWidth(text, font),
      height,
    })),
    size,
    most,
    obstacles,
  );
  return (
    <g class="labels" aria-hidden="true">
      {labels.map(({ index, x, y }) => {
        const label = named[index];
        if (!label) return null;
        const { id } = label.node.link;
        return (
          <text
            key={id}
            class={marked.includes(id) ? 'label strong' : 'label'}
            x={x}
            y={y}
            direction="ltr"
          >
            {label.text}
          </text>
        );
      })}
    </g>
  );
}

/** The marked first, then who and what before events. */
function inOrder(
  nodes: readonly GraphNode[],
  marked: readonly (string | undefined)[],
): readonly GraphNode[] {
  const rank = ({ link }: GraphNode): number =>
    marked.includes(link.id) ? 0 : link.kind === 'event' ? 2 : 1;
  return nodes.toSorted((one, other) => rank(one) - rank(other));
}
