import { useEffect, useRef } from 'preact/hooks';

/** How long a picture is left alone before its view is handed on, in milliseconds. */
const rest = 250;

/**
 * Hands a view of plain JSON on when it has changed and stays so for a moment, and when the picture
 * goes: a wheel or a drag changes it sixty times in a second.
 */
export function useKept(onView: (view: unknown) => void, view: unknown): void {
  const text = JSON.stringify(view);
  const kept = useRef(text);
  const keep = (): void => {
    if (kept.current === text) return;
    kept.current = text;
    onView(view);
  };
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    const timer = setTimeout(() => {
      latest.current();
    }, rest);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  useEffect(
    () => () => {
      latest.current();
    },
    [],
  );
}
