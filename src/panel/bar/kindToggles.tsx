import type { JSX } from 'preact';
import type { Kind } from '../../core/dossier/model';
import type { KindCounts } from '../../core/views/scene/kindCounts';
import { KindIcon } from '../parts/kindIcon';
import { figure, t } from '../../core/spoken';
import { kindNoun, kindPlural } from '../../core/views/kindNames';

/** The kinds that a scene has, in the order in which they are counted. */
export const sceneKinds = ['person', 'state', 'organisation', 'project', 'event', 'place'] as const;

interface KindTogglesProps {
  readonly hidden: readonly Kind[];
  /** How many of each there are, or would be if the kind were shown. */
  readonly found: KindCounts;
  readonly onHidden: (hidden: readonly Kind[]) => void;
}

/** One button for each kind, pressed while the kind is shown. */
export function KindToggles({ hidden, found, onHidden }: KindTogglesProps): JSX.Element {
  return (
    <div class="kinds" role="group" aria-label={t('Kinds to show')}>
      {sceneKinds.map((kind) => {
        const isShown = !hidden.includes(kind);

        return (
          <button
            key={kind}
            type="button"
            class="kind"
            aria-pressed={isShown}
            title={isShown ? t('Hide {0}', kindPlural(kind)) : t('Show {0}', kindPlural(kind))}
            onClick={() => {
              onHidden(isShown ? [...hidden, kind] : hidden.filter((each) => each !== kind));
            }}
          >
            <KindIcon kind={kind} />
            <span class="count">{figure(found[kind])}</span>{' '}
            <span class="word">{kindNoun(kind, found[kind])}</span>
          </button>
        );
      })}
    </div>
  );
}
