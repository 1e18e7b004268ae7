import { useEffect, useRef, useState } from 'preact/hooks';
import { listen } from '../host';
import type { DrawRequest, Shown } from './answerDrawing';

/** Draws pictures for files when the extension asks for them, as soon as there is a scene to draw. */
export function useDrawing(shown: Shown): void {
  const [asked, setAsked] = useState<readonly DrawRequest[]>([]);
  const latest = useRef(shown);
  latest.current = shown;
  useEffect(
    () =>
      listen((message) => {
        if (message.type === 'draw') setAsked((before) => [...before, message]);
      }),
    [],
  );
  const isReady = shown.scene !== undefined || shown.isWithout;
  useEffect(() => {
    if (!isReady || asked.length === 0) return;
    setAsked([]);
    void import('./answerDrawing').then(async ({ answerDrawing }) => {
      for (const request of asked) await answerDrawing(request, latest.current);
    });
  }, [asked, isReady]);
}
