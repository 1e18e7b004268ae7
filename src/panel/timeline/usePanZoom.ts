import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What the wheel and the pointer ask for. */
export interface PanZoom {
  /** So many times closer around a place, in pixels from the left. */
  readonly onZoom: (factor: number, x: number) => void;
  /** So many pixels later. */
  readonly onPan: (pixels: number) => void;
}

/** Further than this is a drag, not a click, in pixels. */
const slack = 4;

/**
 * Zooms and pans what is in an element by wheel, pinch and drag. A plain wheel scrolls `scroller`
 * as everywhere on a page, and zooms where there is nothing to scroll.
 */
export function usePanZoom(
  element: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  does: PanZoom,
): void {
  const latest = useRef(does);
  latest.current = does;
  useEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    const wheel = (event: WheelEvent): void => {
      const asked = wheeled(event, isScrolling(scroller.current));
      if (!asked) return;
      event.preventDefault();
      if ('pan' in asked) latest.current.onPan(asked.pan);
      else latest.current.onZoom(asked.factor, placeIn(current, event));
    };
    // A listener that Preact adds could not keep the page from zooming.
    current.addEventListener('wheel', wheel, { passive: false, signal });
    followDrag(current, scroller, latest, signal);
    return () => {
      stop.abort();
    };
  }, [element, scroller]);
}

const isScrolling = (scroller: HTMLElement | null): boolean =>
  scroller !== null && scroller.scrollHeight > scroller.clientHeight + 1;

const placeIn = (element: HTMLElement, { clientX }: MouseEvent): number =>
  clientX - element.getBoundingClientRect().left;

/** What a turn of the wheel means; undefined where it scrolls the page. */
export function wheeled(
  event: Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
  scrolls: boolean,
): { readonly pan: number } | { readonly factor: number } | undefined {
  // Lines and pages are what some mice count in.
  const unit = [1, 16, 100][event.deltaMode] ?? 1;
  const [across, down] = [event.deltaX * unit, event.deltaY * unit];
  // A pinch arrives as a wheel with Ctrl, in smaller steps.
  if (event.ctrlKey || event.metaKey)
    return { factor: Math.exp(-down * (Math.abs(down) < 50 ? 0.01 : 0.003)) };
  if (event.shiftKey) return { pan: across === 0 ? down : across };
  if (Math.abs(across) > Math.abs(down)) return { pan: across };
  return scrolls ? undefined : { factor: Math.exp(-down * 0.002) };
}

function followDrag(
  element: HTMLElement,
  scroller: RefObject<HTMLElement | null>,
  latest: { readonly current: PanZoom },
  signal: AbortSignal,
): void {
  let last: { x: number; y: number } | undefined;
  let isDragging = false;
  element.addEventListener(
    'pointerdown',
    ({ button, clientX: x, clientY: y }) => {
      isDragging = false;
      last = button === 0 ? { x, y } : undefined;
    },
    { signal },
  );
  element.addEventListener(
    'pointermove',
    ({ buttons, clientX: x, clientY: y, pointerId }) => {
      if (!last || !(buttons & 1)) return;
      if (!isDragging && Math.hypot(x - last.x, y - last.y) < slack) return;
      if (!isDragging) element.setPointerCapture(pointerId);
      isDragging = true;
      latest.current.onPan(last.x - x);
      scroller.current?.scrollBy(0, last.y - y);
      last = { x, y };
    },
    { signal },
  );
  for (const type of ['pointerup', 'pointercancel'] as const)
    element.addEventListener(type, () => (last = undefined), { signal });
  element.addEventListener(
    'click',
    (event) => {
      // The click that ends a drag is none.
      if (isDragging) event.stopPropagation();
      isDragging = false;
    },
    { signal, capture: true },
  );
}
