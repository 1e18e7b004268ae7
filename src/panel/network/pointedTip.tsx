import type { JSX } from 'preact';
import { edgeKey, type GraphEdge, type GraphNode } from '../../core/views/network/graph';
import type { NetworkLayout } from '../../core/views/network/layoutNetwork';
import type { Neighbours } from '../../core/views/network/neighbours';
import { toScreen, type Pair, type Viewport } from '../../core/views/picture/viewport';
import { Tip } from '../picture/tip';
import { edgeText, nodeText } from './networkText';

interface PointedTipProps {
  /** The id of something, or a line between two. */
  readonly pointed: string | GraphEdge;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly neighbours: Neighbours;
  readonly layout: NetworkLayout;
  readonly view: Viewport;
  readonly size: Pair;
}

/** What is under the pointer, or has the keyboard, in words. */
export function PointedTip(props: PointedTipProps): JSX.Element | null {
  const { pointed, nodes, neighbours, layout, view, size } = props;
  if (typeof pointed === 'string') {
    const node = nodes.get(pointed);
    const at = layout.get(pointed);
    if (!node || !at) return null;
    return (
      <Tip at={toScreen(view, at, size)} size={size}>
        <p class="strong">
          <bdi>{node.link.name}</bdi>
        </p>
        <p>{nodeText(node, neighbours.get(pointed)?.length ?? 0)}</p>
      </Tip>
    );
  }
  const [from, to] = [pointed.from, pointed.to].map((id) => layout.get(id));
  if (!from || !to) return null;
  const middle: Pair = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const [one, other] = [pointed.from, pointed.to].map((id) => nodes.get(id)?.link.name ?? id);
  return (
    <Tip key={edgeKey(pointed.from, pointed.to)} at={toScreen(view, middle, size)} size={size}>
      <p class="strong">
        <bdi>{one}</bdi> – <bdi>{other}</bdi>
      </p>
      <p>
        <bdi>{edgeText(pointed)}</bdi>
      </p>
    </Tip>
  );
}
