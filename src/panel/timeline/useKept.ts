import { useEffect, useRef } from 'preact/hooks';

/** How long a picture is left alone before what it keeps is handed on, in milliseconds. */
const rest = 250;

/**
 * Hands a value of plain JSON on when it has changed and stays so for a moment, and when the
 * component goes: a turn of the wheel changes it sixty times in a second.
 */
export function useKept(onKeep: (value: unknown) => void, value: unknown): void {
  const text = JSON.stringify(value);
  const kept = useRef(text);
  const keep = (): void => {
    if (kept.current === text) return;
    kept.current = text;
    onKeep(value);
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
