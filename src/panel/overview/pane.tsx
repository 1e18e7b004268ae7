import type { ComponentChildren, JSX } from 'preact';

interface PaneProps {
  readonly id: string;
  readonly title: string;
  /** How many there are in all, where not all are shown. */
  readonly more?: string | undefined;
  readonly onMore?: () => void;
  readonly children: ComponentChildren;
}

/** One part of the overview under its heading, with the way to the rest of it. */
export function Pane({ id, title, more, onMore, children }: PaneProps): JSX.Element {
  return (
    <section class="pane" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {more !== undefined && (
          <button type="button" class="link" onClick={onMore}>
            {more}
          </button>
        )}
      </header>
      {children}
    </section>
  );
}
