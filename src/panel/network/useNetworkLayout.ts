import { useEffect, useState } from 'preact/hooks';
import type { Graph } from '../../core/views/network/graph';
import { layoutNetwork, type NetworkLayout } from '../../core/views/network/layoutNetwork';
import { inSlices } from '../picture/inSlices';

interface Laid {
  readonly key: string;
  readonly layout: NetworkLayout;
}

// The reader comes back to the tab, and an edit of the text seldom changes who is tied to whom.
const recent: Laid[] = [];
const mostKept = 6;

/** Where everything of a network is; undefined while it is worked out. */
export function useNetworkLayout(graph: Graph, aspect: number): NetworkLayout | undefined {
  const key = keyOf(graph, aspect);
  const [laid, setLaid] = useState<Laid>();
  const known = laid?.key === key ? laid : recent.find((each) => each.key === key);
  useEffect(() => {
    if (known || aspect === 0) return undefined;
    return inSlices(layoutNetwork(graph, aspect), (layout) => {
      const next = { key, layout };
      recent.unshift(next);
      recent.splice(mostKept);
      setLaid(next);
    });
  }, [key, known === undefined]);
  return known?.layout;
}

/** All that a layout depends on. */
function keyOf({ nodes, edges }: Graph, aspect: number): string {
  return JSON.stringify([
    aspect,
    nodes.map(({ link, weight }) => [link.id, weight]),
    edges.map(({ from, to, weight }) => [from, to, weight]),
  ]);
}

/** The shape of a place in one of three: what is drawn in it does not lie anew with every pixel. */
export function roughAspect([width, height]: readonly [number, number]): number {
  if (width === 0 || height === 0) return 0;
  const aspect = width / height;
  return aspect > 1.25 ? 1.6 : aspect < 0.8 ? 0.7 : 1;
}
