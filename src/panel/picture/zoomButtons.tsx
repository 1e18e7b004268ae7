import type { JSX } from 'preact';
import './zoomButtons.css';
import { t } from '../../core/spoken';

/** What a press of each button does. */
export interface ZoomButtonsProps {
  readonly onIn: () => void;
  readonly onOut: () => void;
  readonly onFit: () => void;
}

/** The buttons of a picture that can be zoomed. */
export function ZoomButtons({ onIn, onOut, onFit }: ZoomButtonsProps): JSX.Element {
  return (
    <div class="zoom-buttons" data-no-picture role="group" aria-label={t('Zoom')}>
      <Button label={t('Zoom in')} keys="+" path="M3 8h10M8 3v10" onClick={onIn} />
      <Button label={t('Zoom out')} keys="-" path="M3 8h10" onClick={onOut} />
      <Button
        label={t('Show the whole')}
        keys="0"
        path="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10"
        onClick={onFit}
      />
    </div>
  );
}

interface ButtonProps {
  readonly label: string;
  readonly keys: string;
  readonly path: string;
  readonly onClick: () => void;
}

function Button({ label, keys, path, onClick }: ButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="icon"
      aria-label={label}
      aria-keyshortcuts={keys}
      title={`${label} (${keys})`}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
