import type { JSX } from 'preact';
import type { Kind } from '../../core/dossier/model';
import { kindShape } from '../../core/views/picture/kindShape';
import './kindMark.css';

/** The shape and colour of a kind, as large as the text beside it. */
export function KindMark({ kind }: { kind: Kind }): JSX.Element {
  return (
    <svg class={`kind-mark kind ${kind}`} viewBox="-8 -8 16 16" aria-hidden="true">
      <path d={kindShape(kind, 5)} />
    </svg>
  );
}
