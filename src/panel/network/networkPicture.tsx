import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Graph, GraphEdge } from '../../core/views/network/graph';
import type { NetworkLayout } from '../../core/views/network/layoutNetwork';
import { edgeAt } from '../../core/views/network/edgeAt';
import type { Neighbours } from '../../core/views/network/neighbours';
import {
  boxAround,
  fitted,
  held,
  toPicture,
  toScreen,
  transformOf,
  type Box,
  type Pair,
  type Viewport,
} from '../../core/views/picture/viewport';
import { markIdAt, usePictureMarks } from '../picture/usePictureMarks';
import { useZoom } from '../picture/useZoom';
import { ZoomButtons } from '../picture/zoomButtons';
import type { Lit } from './lit';
import { NetworkLabels } from './networkLabels';
import { NetworkMarks } from './networkMarks';
import type { Chosen } from './networkView';
import { PointedTip } from './pointedTip';
import { t } from '../../core/spoken';

interface NetworkPictureProps {
  readonly graph: Graph;
  readonly layout: NetworkLayout;
  readonly neighbours: Neighbours;
  /** The lines that are drawn. */
  readonly edges: readonly GraphEdge[];
  readonly lit: Lit | undefined;
  readonly chosen: Chosen | undefined;
  readonly focus: string | undefined;
  readonly size: Pair;
  readonly viewport: Viewport | undefined;
  readonly onViewport: (viewport: Viewport | undefined) => void;
  readonly onChoose: (chosen: Chosen | undefined) => void;
  readonly onOpen: (id: string) => void;
}

const limits = { least: 0.05, most: 6 };
const firstLimits = { least: 0.05, most: 1.4 };
const margin = 40;
/** Of the legend, in pixels, where it takes two lines. */
const legendHeight = 28;
/** How near the pointer must come to a line, in pixels. */
const reach = 5;

/** The network itself: things as shapes, lines between them, names where there is room. */
export function NetworkPicture(props: NetworkPictureProps): JSX.Element {
  const { graph, layout, neighbours, edges, lit, chosen, focus, size } = props;
  const { onViewport, onChoose, onOpen } = props;
  const svg = useRef<SVGSVGElement>(null);
  const nodes = useMemo(() => new Map(graph.nodes.map((node) => [node.link.id, node])), [graph]);
  const box = useMemo(() => boxAround(layout.values()) ?? { x0: 0, y0: 0, x1: 1, y1: 1 }, [layout]);
  const view = props.viewport ?? aboveLegend(box, size);
  const zoom = {
    view,
    size,
    limits,
    onView: (next: Viewport) => {
      onViewport(held(next, box));
    },
    onFit: () => {
      onViewport(undefined);
    },
  };
  const buttons = useZoom(svg, zoom);
  const lineAt = (event: MouseEvent): GraphEdge | undefined => {
    const { left, top } =
      event.currentTarget instanceof Element
        ? event.currentTarget.getBoundingClientRect()
        : { left: 0, top: 0 };
    const at = toPicture(view, [event.clientX - left, event.clientY - top], size);
    return edgeAt(lit && lit.edges.length > 0 ? lit.edges : edges, layout, at, reach / view.k);
  };
  const choose = (id: string | undefined): void => {
    onChoose(id === undefined ? undefined : { type: 'one', id });
  };
  const { stop, pointed, listeners } = usePictureMarks(svg, {
    zoom,
    places: layout,
    screenOf: (id) => {
      const at = layout.get(id);
      return at && toScreen(view, at, size);
    },
    otherAt: lineAt,
    onOpen,
    onChoose: choose,
  });
  const first = [stop, focus, graph.nodes[0]?.link.id].find(
    (id) => id !== undefined && layout.has(id),
  );
  const marks = useMemo(
    () => (
      <NetworkMarks
        graph={graph}
        layout={layout}
        neighbours={neighbours}
        edges={edges}
        lit={lit}
        chosen={chosen}
        focus={focus}
        stop={first}
      />
    ),
    [graph, layout, neighbours, edges, lit, chosen, focus, first],
  );
  const line = typeof pointed === 'object' ? pointed : undefined;
  const ends = line && [layout.get(line.from), layout.get(line.to)];
  return (
    <>
      <svg
        ref={svg}
        class="network-picture"
        role="group"
        aria-label={t('Network')}
        aria-describedby="network-text"
        width={size[0]}
        height={size[1]}
        data-over={line ? 'line' : undefined}
        {...listeners}
        onClick={(event) => {
          const id = markIdAt(event.target);
          const clicked = id === undefined ? lineAt(event) : undefined;
          if (clicked) onChoose({ type: 'line', from: clicked.from, to: clicked.to });
          else choose(id);
        }}
        onDblClick={(event) => {
          const id = markIdAt(event.target);
          if (id !== undefined) onOpen(id);
        }}
      >
        <g transform={transformOf(view, size)}>
          {ends?.[0] && ends[1] && (
            <path class="edge pointed" d={`M${ends[0].join()}L${ends[1].join()}`} />
          )}
          {marks}
        </g>
        <NetworkLabels
          nodes={graph.nodes}
          layout={layout}
          view={view}
          size={size}
          lit={lit?.nodes}
          marked={[chosenId(chosen), focus]}
        />
      </svg>
      {pointed !== undefined && (
        <PointedTip
          pointed={pointed}
          nodes={nodes}
          neighbours={neighbours}
          layout={layout}
          view={view}
          size={size}
        />
      )}
      <ZoomButtons {...buttons} />
    </>
  );
}

/** All of the picture, above the legend that lies over the foot of its frame. */
function aboveLegend(box: Box, [width, height]: Pair): Viewport {
  const whole = fitted(box, [width, height - legendHeight], margin, firstLimits);
  return { ...whole, y: whole.y + legendHeight / 2 / whole.k };
}

const chosenId = (chosen: Chosen | undefined): string | undefined =>
  chosen?.type === 'one' ? chosen.id : undefined;
