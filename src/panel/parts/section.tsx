import type { ComponentChildren, JSX } from 'preact';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly count?: number;
  readonly children: ComponentChildren;
}

/** A part of a profile under its heading, with how many things it holds. */
export function Section({ id, title, count, children }: SectionProps): JSX.Element {
  return (
    <section aria-labelledby={id}>
      <h2>
        <span id={id}>{title}</span>
        {count !== undefined && <span class="quiet"> {count}</span>}
      </h2>
      {children}
    </section>
  );
}
