import { useEffect, useState } from 'preact/hooks';
import { listen, send } from '../host';

/** The coastline as it is packed, empty where the extension could not read it; undefined until it is there. */
type Coastline = string | undefined;

// It never changes, and is asked for once in the life of a page.
let known: Coastline;
const waiting = new Set<(coastline: Coastline) => void>();

/** The coastline, which the extension reads when a map is first opened. */
export function useCoastline(): Coastline {
  const [coastline, setCoastline] = useState(known);
  useEffect(() => {
    if (known !== undefined) {
      setCoastline(known);
      return undefined;
    }
    if (waiting.size === 0) ask();
    waiting.add(setCoastline);
    return () => {
      waiting.delete(setCoastline);
    };
  }, []);
  return coastline;
}

function ask(): void {
  listen((message) => {
    if (message.type !== 'coastline') return;
    known = message.text ?? '';
    for (const tell of waiting) tell(known);
  });
  send({ type: 'coastline' });
}
