import type { ComponentChildren, JSX } from 'preact';

interface ButtonProps {
  readonly onClick: () => void;
  /** What it does, at more length than its words. */
  readonly title?: string | undefined;
  readonly children: ComponentChildren;
}

/** A button with words on it. */
export function Button({ onClick, title, children }: ButtonProps): JSX.Element {
  return (
    <button type="button" class="button" title={title} onClick={onClick}>
      {children}
    </button>
  );
}
