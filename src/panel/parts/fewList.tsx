import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { figure, t } from '../../core/spoken';

interface FewListProps<T> {
  readonly items: readonly T[];
  /** So many are shown at first; one more than that is not worth a button. */
  readonly most: number;
  readonly class?: string;
  /** One item as an `li` with a key. */
  readonly children: (item: T) => JSX.Element;
}

/** A list that shows its first items, and the others when it is asked. */
export function FewList<T>(props: FewListProps<T>): JSX.Element {
  const { items, most, class: name = 'plain', children } = props;
  const [open, setOpen] = useState(false);
  const isLong = items.length > most + 1;
  return (
    <>
      <ul class={name}>{(isLong && !open ? items.slice(0, most) : items).map(children)}</ul>
      {isLong && (
        <p class="few">
          <button
            type="button"
            class="link"
            aria-expanded={open}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {open ? t('Show fewer') : t('Show {0} more', figure(items.length - most))}
          </button>
        </p>
      )}
    </>
  );
}
