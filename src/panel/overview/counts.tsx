import type { JSX } from 'preact';
import { countsOf } from '../../core/views/scene/kindCounts';
import type { EntityClaims } from '../../core/views/scene/sceneFacts';
import type { Scene } from '../../core/views/scene/scene';
import { spanText } from '../../core/views/spanText';
import { sceneKinds } from '../bar/kindToggles';
import { figure, plural, t } from '../../core/spoken';
import { kindNoun } from '../../core/views/kindNames';

interface CountsProps {
  readonly scene: Scene;
  readonly claims: readonly EntityClaims[];
}

/** How much of everything there is. */
export function Counts({ scene, claims }: CountsProps): JSX.Element {
  const counts = countsOf(scene.nodes, scene.events);
  const sources = new Set(
    [...scene.nodes, ...scene.events].flatMap((thing) => thing.sources ?? []),
  );
  const disputed = claims.flatMap(({ figures }) => figures).filter((each) => each.disputed).length;
  const span = spanText(scene.events);
  return (
    <dl class="counts" aria-label={t('How much there is')}>
      {span !== '' && <Count label={t('first and last event')} value={span} />}
      {sceneKinds.map((kind) => (
        <Count key={kind} label={kindNoun(kind, counts[kind])} value={figure(counts[kind])} />
      ))}
      <Count label={kindNoun('source', sources.size)} value={figure(sources.size)} />
      <Count
        label={plural(disputed, 'disputed figure|disputed figures')}
        value={figure(disputed)}
        isMarked={disputed > 0}
      />
    </dl>
  );
}

interface CountProps {
  readonly label: string;
  readonly value: string;
  readonly isMarked?: boolean;
}

function Count({ label, value, isMarked = false }: CountProps): JSX.Element {
  return (
    <div class={isMarked ? 'marked' : ''}>
      <dt>
        {isMarked && <span aria-hidden="true">≠ </span>}
        {label}
      </dt>
      <dd>{value}</dd>
    </div>
  );
}
