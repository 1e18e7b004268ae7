import type { JSX } from 'preact';
import type { Kind } from '../../core/dossier/model';

/** Strokes in a square of 16 by 16. */
const paths: Readonly<Record<Kind, string>> = {
  person: 'M8 8a2.75 2.75 0 1 0 0-5.5A2.75 2.75 0 0 0 8 8ZM2.75 13.5a5.25 4 0 0 1 10.5 0',
  state: 'M3.5 14V2.5h9L10.5 5.5l2 3h-9',
  organisation: 'M2.5 13.5h11M3.5 13.5v-10h5.5v10M9 6.5h3.5v7M5.5 6h1.5M5.5 8.5h1.5M5.5 11h1.5',
  project: 'M8 1.9l5.3 3.05v6.1L8 14.1l-5.3-3.05v-6.1ZM2.7 4.95L8 8m5.3-3.05L8 8m0 0v6.1',
  event: 'M2.5 3.5h11v10h-11ZM2.5 6.5h11M5.5 2v3M10.5 2v3',
  place:
    'M8 14.25c3-3.3 4.5-5.6 4.5-7.6a4.5 4.5 0 1 0-9 0c0 2 1.5 4.3 4.5 7.6ZM8 8.25a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2Z',
  source: 'M3.5 2.5h6l3 3v8h-9ZM9.5 2.5v3h3M5.5 8h5M5.5 10.5h5',
};

/** The sign of a kind of thing; whoever shows it says the kind in words, too. */
export function KindIcon({ kind }: { kind: Kind }): JSX.Element {
  return (
    <svg class={`kind-icon ${kind}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[kind]} />
    </svg>
  );
}
