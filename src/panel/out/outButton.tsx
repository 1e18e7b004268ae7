import type { JSX } from 'preact';
import { send } from '../host';
import { t } from '../../core/spoken';

/** Asks for what is shown as a file. */
export function OutButton(): JSX.Element {
  return (
    <button
      type="button"
      class="icon out"
      aria-label={t('Export what is shown')}
      title={t('Export what is shown: a page, a brief or a picture')}
      onClick={() => {
        send({ type: 'out' });
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 2v8M4.8 7 8 10.2 11.2 7M2.5 11v2.5h11V11" />
      </svg>
    </button>
  );
}
