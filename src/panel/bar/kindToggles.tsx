import type { JSX } from 'preact';
import type { Kind } from '../../core/dossier/model';
import type { KindCounts } from '../../core/views/scene/kindCounts';
import { figure, kindLabels, kindPlurals } from '../parts/labels';
import { KindIcon } from '../parts/kindIcon';

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
    <div class="kinds" role="group" aria-label="Kinds to show">
      {sceneKinds.map((kind) => {
        const isShown = !hidden.includes(kind);
        const words = found[kind] === 1 ? kindLabels[kind] : kindPlurals[kind];
        return (
          <button
            key={kind}
            type="button"
            class="kind"
            aria-pressed={isShown}
            title={`${isShown ? 'Hide' : 'Show'} ${kindPlurals[kind]}`}
            onClick={() => {
              onHidden(isShown ? [...hidden, kind] : hidden.filter((each) => each !== kind));
            }}
          >
            <KindIcon kind={kind} />
            <span class="count">{figure(found[kind])}</span> <span class="word">{words}</span>
          </button>
        );
      })}
    </div>
  );
}
