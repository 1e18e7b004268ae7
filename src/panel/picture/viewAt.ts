/** What a picture kept, and the place it kept it at. */
interface KeptView {
  readonly place: string;
  readonly view: object;
}

/** What a picture kept, for the same place again: at another the part that was in sight is not known. */
export function viewAt(kept: unknown, place: string): unknown {
  const { place: before, view } = (kept ?? {}) as Partial<KeptView>;
  if (typeof view !== 'object') return undefined;
  return before === place ? view : { ...view, viewport: undefined };
}

/** A view with the place that it belongs to, for {@link viewAt}. */
export function keptAt(place: string, view: unknown): KeptView {
  return { place, view: typeof view === 'object' && view !== null ? view : {} };
}
