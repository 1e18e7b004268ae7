import type { JSX } from 'preact';
import type { Kind } from '../../core/dossier/model';
import type { Graph } from '../../core/views/network/graph';
import { KindMark } from '../parts/kindMark';
import { t } from '../../core/spoken';
import { kindName } from '../../core/views/kindNames';

const kinds: readonly Kind[] = ['person', 'state', 'organisation', 'project', 'event'];

/** What shapes, sizes and lines mean; only of what there is. */
export function NetworkLegend({ graph }: { graph: Graph }): JSX.Element {
  const shown = kinds.filter((kind) => graph.nodes.some(({ link }) => link.kind === kind));
  return (
    <ul class="legend" aria-label={t('Legend')}>
      {shown.map((kind) => (
        <li key={kind}>
          <KindMark kind={kind} /> {kindName(kind)}
        </li>
      ))}
      <li>
        <svg class="sizes" viewBox="0 0 26 16" aria-hidden="true">
          <circle cx="4" cy="8" r="2.5" />
          <circle cx="17" cy="8" r="6.5" />
        </svg>
        {t('more events')}
      </li>
    </ul>
  );
}
