import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import {
  edgeKey,
  type Graph,
  type GraphEdge,
  type GraphNode,
} from '../../core/views/network/graph';
import type { NetworkLayout } from '../../core/views/network/layoutNetwork';
import { edgeAt } from '../../core/views/network/edgeAt';
import type { Neighbours } from '../../core/views/network/neighbours';
import { arrowDirection, nearestInDirection } from '../../core/views/picture/nearestInDirection';
import {
  boxAround,
  fitted,
  held,
  toPicture,
  toScreen,
  type Box,
  type Pair,
  type Viewport,
} from '../../core/views/picture/viewport';
import { Tip } from '../picture/tip';
import { stepped, useZoom, zoomStep } from '../picture/zoom';
import { ZoomButtons } from '../picture/zoomButtons';
import type { Lit } from './lit';
import { NetworkLabels } from './networkLabels';
import { NetworkMarks } from './networkMarks';
import { edgeText, nodeText } from './networkText';
import type { Chosen } from './networkView';
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
  const [pointed, setPointed] = useState<string | GraphEdge>();
  const [stop, setStop] = useState(graph.nodes[0]?.link.id);
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
  useZoom(svg, zoom);

  const isDrawn = (id: string): boolean => nodes.has(id) && layout.has(id);
  const first = [stop, focus, graph.nodes[0]?.link.id].find(
    (id) => id !== undefined && isDrawn(id),
  );
  const goTo = (id: string): void => {
    const at = layout.get(id);
    if (!at) return;
    const [x, y] = toScreen(view, at, size);
    if (x < 0 || y < 0 || x > size[0] || y > size[1]) onViewport({ ...view, x: at[0], y: at[1] });
    setStop(id);
    svg.current?.querySelector<SVGElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const id = idOf(event.target);
    if (id === undefined) return;
    const direction = arrowDirection(event.key);
    const next = direction && nearestInDirection(layout, id, direction);
    if (next !== undefined) goTo(next);
    else if (event.key === 'Enter') onOpen(id);
    else if (event.key === ' ') onChoose({ type: 'one', id });
    else if (event.key === 'Escape') onChoose(undefined);
    else if (!direction) return;
    event.preventDefault();
  };
  const lineAt = (event: MouseEvent): GraphEdge | undefined => {
    const { left, top } =
      event.currentTarget instanceof Element
        ? event.currentTarget.getBoundingClientRect()
        : { left: 0, top: 0 };
    const at = toPicture(view, [event.clientX - left, event.clientY - top], size);
    return edgeAt(lit && lit.edges.length > 0 ? lit.edges : edges, layout, at, reach / view.k);
  };
  const onClick = (event: MouseEvent): void => {
    const id = idOf(event.target);
    const line = id === undefined ? lineAt(event) : undefined;
    if (id !== undefined) {
      setStop(id);
      onChoose({ type: 'one', id });
    } else if (line) onChoose({ type: 'line', from: line.from, to: line.to });
    else onChoose(undefined);
  };
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
        onKeyDown={onKeyDown}
        onClick={onClick}
        onDblClick={(event) => {
          const id = idOf(event.target);
          if (id !== undefined) onOpen(id);
        }}
        onPointerMove={(event) => {
          setPointed(event.buttons > 0 ? undefined : (idOf(event.target) ?? lineAt(event)));
        }}
        onPointerLeave={() => {
          setPointed(undefined);
        }}
        onFocusIn={(event) => {
          setPointed(idOf(event.target));
          setStop(idOf(event.target) ?? stop);
        }}
        onFocusOut={() => {
          setPointed(undefined);
        }}
      >
        <g
          transform={`translate(${size[0] / 2} ${size[1] / 2}) scale(${view.k}) translate(${-view.x} ${-view.y})`}
        >
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
      <ZoomButtons
        onIn={() => {
          zoom.onView(stepped(zoom, zoomStep));
        }}
        onOut={() => {
          zoom.onView(stepped(zoom, 1 / zoomStep));
        }}
        onFit={zoom.onFit}
      />
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

const idOf = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest<SVGElement>('[data-id]')?.dataset['id'] : undefined;

interface PointedTipProps {
  readonly pointed: string | GraphEdge;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly neighbours: Neighbours;
  readonly layout: NetworkLayout;
  readonly view: Viewport;
  readonly size: Pair;
}

function PointedTip(props: PointedTipProps): JSX.Element | null {
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
