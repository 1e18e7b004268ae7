import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import './searchField.css';
import { t } from '../../core/spoken';

interface SearchFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** The arrow down: on to what was found. */
  readonly onDown: () => void;
}

/** A field to search in: Escape or the cross clears it, the arrow down leaves it for what it found. */
export function SearchField({ label, text, onText, onDown }: SearchFieldProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div class="search">
      <input
        ref={field}
        type="text"
        role="searchbox"
        // Empty, it follows the page, and what it asks for with it.
        dir={text === '' ? undefined : 'auto'}
        aria-label={label}
        placeholder={`${label}…`}
        autocomplete="off"
        spellcheck={false}
        data-search
        value={text}
        onInput={(event) => {
          onText(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') onDown();
          else if (event.key === 'Escape' && text !== '') onText('');
          else return;
          event.preventDefault();
        }}
      />
      {text !== '' && (
        <button
          type="button"
          class="icon"
          aria-label={t('Clear')}
          onClick={() => {
            onText('');
            field.current?.focus();
          }}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      )}
    </div>
  );
}
