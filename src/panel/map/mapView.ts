import { readViewport, type Viewport } from '../../core/views/picture/viewport';

/** What the reader has chosen on the map: places that share a mark, or a line. */
export type ChosenOnMap =
  | { readonly type: 'places'; readonly ids: readonly string[] }
  | { readonly type: 'route'; readonly project: string; readonly index: number };

/** What the map keeps of its own. */
export interface MapView {
  readonly chosen: ChosenOnMap | undefined;
  /** Everything is in sight where none is set. */
  readonly viewport: Viewport | undefined;
}

/** The view that was kept as JSON, with whatever of it can be used. */
export function readMapView(kept: unknown): MapView {
  const { chosen, viewport } = (typeof kept === 'object' && kept !== null ? kept : {}) as Readonly<
    Record<string, unknown>
  >;
  return { chosen: readChosen(chosen), viewport: readViewport(viewport) };
}

function readChosen(value: unknown): ChosenOnMap | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { type, ids, project, index } = value as Readonly<Record<string, unknown>>;
  if (type === 'places' && Array.isArray(ids))
    return { type, ids: ids.filter((id) => typeof id === 'string') };
  return type === 'route' && typeof project === 'string' && typeof index === 'number'
    ? { type, project, index }
    : undefined;
}
