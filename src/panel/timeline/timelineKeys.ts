import type { KeyPress } from '../table/rowKeys';

/** What a key asks of a timeline. */
export type KeyStep =
  | { readonly type: 'walk'; readonly by: 1 | -1 }
  | { readonly type: 'lane'; readonly by: 1 | -1 }
  | { readonly type: 'end'; readonly of: 'first' | 'last' }
  | { readonly type: 'zoom'; readonly by: 1 | -1 }
  /** A share of what is in sight. */
  | { readonly type: 'pan'; readonly share: number }
  | { readonly type: 'whole' }
  | { readonly type: 'open' }
  | { readonly type: 'leave' };

const keys: Readonly<Record<string, KeyStep>> = {
  ArrowRight: { type: 'walk', by: 1 },
  ArrowLeft: { type: 'walk', by: -1 },
  ArrowDown: { type: 'lane', by: 1 },
  ArrowUp: { type: 'lane', by: -1 },
  Home: { type: 'end', of: 'first' },
  End: { type: 'end', of: 'last' },
  PageDown: { type: 'pan', share: 0.8 },
  PageUp: { type: 'pan', share: -0.8 },
  '+': { type: 'zoom', by: 1 },
  '=': { type: 'zoom', by: 1 },
  '-': { type: 'zoom', by: -1 },
  _: { type: 'zoom', by: -1 },
  '0': { type: 'whole' },
  Enter: { type: 'open' },
  ' ': { type: 'open' },
  Escape: { type: 'leave' },
};

const shifted: Readonly<Record<string, KeyStep>> = {
  ArrowRight: { type: 'pan', share: 0.2 },
  ArrowLeft: { type: 'pan', share: -0.2 },
};

/** What a key asks of a timeline; undefined where it is somebody else's. */
export function keyStep({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyPress) {
  if (altKey || ctrlKey || metaKey) return undefined;
  // `+` and `_` are typed with Shift on many keyboards.
  return (
    (shiftKey ? shifted[key] : undefined) ?? (shiftKey && key.length > 1 ? undefined : keys[key])
  );
}
