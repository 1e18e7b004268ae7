import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { SceneEvent, SceneFilter } from '../../core/views/scene/scene';
import { histogramOf, type Histogram } from '../../core/views/scene/histogram';
import { barsPath, edgeAfter, edgesOf, rangeOf, type Edges } from './brushEdges';
import { plural, t } from '../../core/spoken';

interface DateBrushProps {
  readonly events: readonly SceneEvent[];
  readonly filter: Pick<SceneFilter, 'from' | 'to'>;
  readonly onRange: (range: Pick<SceneFilter, 'from' | 'to'>) => void;
}

/** When events happened, as a small histogram with a handle at each end of the range that is shown. */
export function DateBrush({ events, filter, onRange }: DateBrushProps): JSX.Element | null {
  const histogram = useMemo(() => histogramOf(events), [events]);
  const track = useRef<HTMLDivElement>(null);
  /** Where a drag began, and the edges then. */
  const drag = useRef<Drag | undefined>(undefined);
  const { bins } = histogram;
  if (bins.length < 2) return null;
  const edges = edgesOf(histogram, filter);
  const set = (next: Edges): void => {
    if (next.low !== edges.low || next.high !== edges.high) onRange(rangeOf(histogram, next));
  };
  /** The edge of a bin that is nearest to a pointer. */
  const edgeAt = ({ clientX }: PointerEvent): number => {
    const box = track.current?.getBoundingClientRect();
    if (!box || box.width === 0) return 0;
    const at = Math.round(((clientX - box.left) / box.width) * bins.length);
    return Math.max(0, Math.min(bins.length, at));
  };
  const [first, last] = [bins[edges.low], bins[edges.high - 1]];
  return (
    <div class="brush" role="group" aria-label={t('Dates to show')}>
      <span class="end">{first?.text}</span>
      <div
        ref={track}
        class="track"
        onPointerDown={(event) => {
          const at = edgeAt(event);
          drag.current = { at, edges, moves: movesOf(event.target, at, edges) };
          event.currentTarget.setPointerCapture(event.pointerId);
          if (!(event.target instanceof Element) || !event.target.closest('.window'))
            set(moved(drag.current, at, bins.length));
        }}
        onPointerMove={(event) => {
          if (drag.current) set(moved(drag.current, edgeAt(event), bins.length));
        }}
        onPointerUp={() => {
          drag.current = undefined;
        }}
        onPointerCancel={() => {
          drag.current = undefined;
        }}
        onDblClick={() => {
          set({ low: 0, high: bins.length });
        }}
      >
        <Bars histogram={histogram} edges={edges} />
        <div class="window" style={windowStyle(edges, bins.length)} />
        {(['low', 'high'] as const).map((end) => (
          <Handle
            key={end}
            end={end}
            edges={edges}
            histogram={histogram}
            onEdge={(edge) => {
              set({ ...edges, [end]: edge });
            }}
          />
        ))}
      </div>
      <span class="end">{last?.text}</span>
    </div>
  );
}

type Moves = 'low' | 'high' | 'both';

interface Drag {
  readonly at: number;
  readonly edges: Edges;
  readonly moves: Moves;
}

/** What a press on the track moves: the handle under it, the whole window, or the nearer handle. */
function movesOf(target: EventTarget | null, at: number, { low, high }: Edges): Moves {
  const element = target instanceof HTMLElement ? target : undefined;
  const end = element?.dataset['end'];
  if (end === 'low' || end === 'high') return end;
  if (element?.classList.contains('window')) return 'both';
  return Math.abs(at - low) <= Math.abs(at - high) ? 'low' : 'high';
}

function moved({ at, edges: { low, high }, moves }: Drag, to: number, count: number): Edges {
  switch (moves) {
    case 'low':
      return { low: Math.min(to, high - 1), high };
    case 'high':
      return { low, high: Math.max(to, low + 1) };
    case 'both': {
      const by = Math.max(-low, Math.min(count - high, to - at));
      return { low: low + by, high: high + by };
    }
  }
}

const share = (edge: number, count: number): string => `${(edge / count) * 100}%`;

const windowStyle = ({ low, high }: Edges, count: number): { left: string; right: string } => ({
  left: share(low, count),
  right: share(count - high, count),
});

function Bars({ histogram, edges }: { histogram: Histogram; edges: Edges }): JSX.Element {
  const { bins } = histogram;
  return (
    <svg viewBox={`0 0 ${bins.length} 1`} preserveAspectRatio="none" aria-hidden="true">
      <path class="out" d={barsPath(bins, (index) => index < edges.low || index >= edges.high)} />
      <path class="in" d={barsPath(bins, (index) => index >= edges.low && index < edges.high)} />
    </svg>
  );
}

interface HandleProps {
  readonly end: 'low' | 'high';
  readonly edges: Edges;
  readonly histogram: Histogram;
  readonly onEdge: (edge: number) => void;
}

function Handle({ end, edges, histogram: { bins }, onEdge }: HandleProps): JSX.Element {
  const edge = edges[end];
  const [min, max] = end === 'low' ? [0, edges.high - 1] : [edges.low + 1, bins.length];
  const bin = bins[end === 'low' ? edge : edge - 1];
  return (
    <div
      role="slider"
      class="handle"
      tabIndex={0}
      data-end={end}
      aria-label={end === 'low' ? t('From') : t('To')}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={edge}
      aria-valuetext={bin && `${bin.text}, ${plural(bin.count, '{0} event|{0} events')}`}
      style={{ left: share(edge, bins.length) }}
      onKeyDown={(event) => {
        const next = edgeAfter(event, edge, [min, max]);
        if (next === undefined) return;
        event.preventDefault();
        onEdge(next);
      }}
    />
  );
}
