import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import {
  moved,
  zoomed,
  type Limits,
  type Pair,
  type Viewport,
} from '../../core/views/picture/viewport';
import type { ZoomButtonsProps } from './zoomButtons';

/** One press of a button or key. */
const zoomStep = 1.5;
/** Further than this is a drag, not a click, in pixels. */
const slack = 4;
const arrowStep = 60;

/** A picture that can be zoomed and moved, as it is now. */
export interface Zoom {
  readonly view: Viewport;
  readonly size: Pair;
  readonly limits: Limits;
  readonly onView: (view: Viewport) => void;
  /** Shows the whole again. */
  readonly onFit: () => void;
}

/**
 * Zooms and moves the picture in an element: by wheel and pinch around the pointer, by drag, and by
 * `+`, `-`, `0` and Shift with arrows. A click that ends a drag does not reach what is under it. Gives
 * what the buttons of the picture do.
 */
export function useZoom(element: RefObject<SVGSVGElement | null>, zoom: Zoom): ZoomButtonsProps {
  const latest = useRef(zoom);
  latest.current = zoom;
  useEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const stop = new AbortController();
    // A listener that Preact adds cannot stop the page from scrolling.
    const hear = <Type extends keyof SVGElementEventMap>(
      type: Type,
      listener: (event: SVGElementEventMap[Type]) => void,
      capture = false,
    ): void => {
      current.addEventListener(type, listener, { passive: false, signal: stop.signal, capture });
    };
    hear('wheel', (event) => {
      event.preventDefault();
      latest.current.onView(wheeled(event, latest.current, placeOf(event, current)));
    });
    hear('keydown', (event) => {
      const next = keyed(event, latest.current);
      if (next === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (next === 'fit') latest.current.onFit();
      else latest.current.onView(next);
    });
    followPointers(current, hear, latest);
    return () => {
      stop.abort();
    };
  }, [element]);
  return {
    onIn: () => {
      zoom.onView(stepped(zoom, zoomStep));
    },
    onOut: () => {
      zoom.onView(stepped(zoom, 1 / zoomStep));
    },
    onFit: zoom.onFit,
  };
}

/** The view one step nearer to or farther from the middle. */
function stepped({ view, size, limits }: Zoom, factor: number): Viewport {
  return zoomed(view, factor, [size[0] / 2, size[1] / 2], size, limits);
}

function wheeled(event: WheelEvent, { view, size, limits }: Zoom, at: Pair): Viewport {
  // Lines and pages are what some mice count in.
  const unit = [1, 16, 100][event.deltaMode] ?? 1;
  if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
    const across = event.deltaX === 0 ? event.deltaY : event.deltaX;
    return moved(view, [-across * unit, 0]);
  }
  // A pinch arrives as a wheel with Ctrl, in smaller steps.
  const speed = event.ctrlKey ? 0.01 : 0.0016;
  return zoomed(view, Math.exp(-event.deltaY * unit * speed), at, size, limits);
}

function keyed(event: KeyboardEvent, zoom: Zoom): Viewport | 'fit' | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  switch (event.key) {
    case '+':
    case '=':
      return stepped(zoom, zoomStep);
    case '-':
    case '_':
      return stepped(zoom, 1 / zoomStep);
    case '0':
      return 'fit';
  }
  if (!event.shiftKey) return undefined;
  const by = {
    ArrowLeft: [arrowStep, 0],
    ArrowRight: [-arrowStep, 0],
    ArrowUp: [0, arrowStep],
    ArrowDown: [0, -arrowStep],
  }[event.key] as Pair | undefined;
  return by && moved(zoom.view, by);
}

type Hear = <Type extends keyof SVGElementEventMap>(
  type: Type,
  listener: (event: SVGElementEventMap[Type]) => void,
  capture?: boolean,
) => void;

/** One pointer drags; two pinch. */
function followPointers(element: SVGSVGElement, hear: Hear, latest: { current: Zoom }): void {
  const down = new Map<number, Pair>();
  let start: Pair | undefined;
  let dragged = false;
  hear('pointerdown', (event) => {
    if (event.button !== 0) return;
    const at = placeOf(event, element);
    down.set(event.pointerId, at);
    if (down.size === 1) {
      start = at;
      dragged = false;
    }
  });
  hear('pointermove', (event) => {
    const before = down.get(event.pointerId);
    if (!before || !start) return;
    const at = placeOf(event, element);
    if (!dragged) {
      if (distance(at, start) < slack && down.size === 1) return;
      dragged = true;
      element.setPointerCapture(event.pointerId);
    }
    const { view, size, limits, onView } = latest.current;
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    down.set(event.pointerId, at);
    if (!other) {
      onView(moved(view, [at[0] - before[0], at[1] - before[1]]));
      return;
    }
    const factor = distance(at, other) / Math.max(1, distance(before, other));
    onView(zoomed(view, factor, other, size, limits));
  });
  const up = ({ pointerId }: PointerEvent): void => {
    down.delete(pointerId);
  };
  hear('pointerup', up);
  hear('pointercancel', up);
  hear(
    'click',
    (event) => {
      if (!dragged) return;
      dragged = false;
      event.stopPropagation();
      event.preventDefault();
    },
    true,
  );
}

const distance = (one: Pair, other: Pair): number =>
  Math.hypot(one[0] - other[0], one[1] - other[1]);

function placeOf({ clientX, clientY }: MouseEvent, element: Element): Pair {
  const { left, top } = element.getBoundingClientRect();
  return [clientX - left, clientY - top];
}
