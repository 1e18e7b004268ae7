import type { NetworkMode } from '../../core/views/network/graph';
import { readViewport, type Viewport } from '../../core/views/picture/viewport';

/** What the reader has chosen: one thing, a line between two, or a way from one to another. */
export type Chosen =
  | { readonly type: 'one'; readonly id: string }
  | { readonly type: 'line'; readonly from: string; readonly to: string }
  | { readonly type: 'path'; readonly from: string; readonly to?: string };

/** What the network keeps of its own. */
export interface NetworkView {
  readonly mode: NetworkMode;
  /** The least weight of the lines to show; the network says where none is set. */
  readonly least: number | undefined;
  /** The words to look for. */
  readonly find: string;
  readonly chosen: Chosen | undefined;
  /** Everything is in sight where none is set. */
  readonly viewport: Viewport | undefined;
}

/** The view that was kept as JSON, with whatever of it can be used. */
export function readNetworkView(kept: unknown): NetworkView {
  const { mode, least, find, chosen, viewport } = (
    typeof kept === 'object' && kept !== null ? kept : {}
  ) as Readonly<Record<string, unknown>>;
  return {
    mode: mode === 'actors' ? 'actors' : 'all',
    least: typeof least === 'number' && least > 0 ? least : undefined,
    find: typeof find === 'string' ? find : '',
    chosen: readChosen(chosen),
    viewport: readViewport(viewport),
  };
}

function readChosen(value: unknown): Chosen | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { type, id, from, to } = value as Readonly<Record<string, unknown>>;
  if (type === 'one' && typeof id === 'string') return { type, id };
  if (typeof from !== 'string') return undefined;
  if (type === 'path') return { type, from, ...(typeof to === 'string' && { to }) };
  return type === 'line' && typeof to === 'string' ? { type, from, to } : undefined;
}
