import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { here, isSameScope, type Place, type State } from './state';

/** How far down each place was scrolled, in CSS pixels, by {@link placeKey}. */
export type ScrollTops = Map<string, number>;

/** One text for each place there is. */
export function placeKey({ tab, focus, scope }: Place): string {
  if (tab === 'profile') return `profile ${focus ?? ''}`;
  return scope.type === 'entity' ? `${tab} around ${scope.id}` : `${tab} of ${scope.type}`;
}

/**
 * Puts a reader who comes to a place where they left it, and the keyboard's focus on its heading or
 * row where the link that led here is gone. Gives the ref of the element that holds the places.
 */
export function useLanding(
  state: State,
  tops: ScrollTops,
  onScrollEnd: () => void,
): RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null);
  const key = placeKey(here(state));
  const last = useRef(key);
  const arriving = useRef(true);
  const came = useRef(false);

  useLayoutEffect(() => {
    if (last.current === key) return;
    last.current = key;
    arriving.current = true;
    came.current = true;
  }, [key]);

  const ready = state.library !== undefined && isComplete(state);
  useLayoutEffect(() => {
    const { current } = panel;
    if (!current || !ready || !arriving.current) return;
    arriving.current = false;
    scroller(current).scrollTop = tops.get(key) ?? 0;
    // A page that was only just opened, or that somebody reads from beside it, keeps its hands off.
    if (came.current && document.activeElement === document.body && document.hasFocus())
      current
        .querySelector<HTMLElement>('[data-land], [data-stop]')
        ?.focus({ preventScroll: true });
  }, [key, ready, tops]);

  useEffect(() => {
    const { current } = panel;
    if (!current) return;
    const note = (): void => {
      if (!arriving.current) tops.set(key, scroller(current).scrollTop);
    };
    // Scrolling does not bubble.
    current.addEventListener('scroll', note, { capture: true, passive: true });
    current.addEventListener('scrollend', onScrollEnd, { capture: true });
    return () => {
      current.removeEventListener('scroll', note, { capture: true });
      current.removeEventListener('scrollend', onScrollEnd, { capture: true });
    };
  }, [key, tops, onScrollEnd]);

  return panel;
}

/** True where everything that the place shows has arrived. */
function isComplete({ trail, at, shown, profile, missing }: State): boolean {
  const { tab, focus, scope } = here({ trail, at });
  if (tab !== 'profile') return shown !== undefined && isSameScope(shown.scope, scope);
  return focus === undefined || focus === profile?.link.id || focus === missing;
}

const scroller = (panel: HTMLElement): HTMLElement =>
  panel.querySelector<HTMLElement>('[data-scroll]') ?? panel;
