import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { bestConnected } from '../../core/views/scene/connections';
import type { Scene, Scope } from '../../core/views/scene/scene';
import type { SceneFacts } from '../../core/views/scene/sceneFacts';
import { scopeText } from '../bar/scopePicker';
import type { LoadedLibrary } from '../state';
import { Connected } from './connected';
import { Counts } from './counts';
import { LatestEvents } from './latestEvents';
import { Projects } from './projects';
import { WeakPoints } from './weakPoints';
import './overview.css';
import { plural, t } from '../../core/spoken';

interface OverviewProps {
  readonly scene: Scene;
  readonly facts: SceneFacts;
  readonly scope: Scope;
  readonly library: LoadedLibrary;
  /** Goes to the tables. */
  readonly onTable: () => void;
}

/** What the scene says in one screen: how much, when, what of projects, who, and how sure it is. */
export function Overview({ scene, facts, scope, library, onTable }: OverviewProps): JSX.Element {
  const connected = useMemo(() => bestConnected(scene), [scene]);
  const { claims, weakPoints } = facts;
  return (
    <div class="page overview">
      <header>
        <h1 tabIndex={-1} data-land>
          <bdi>{titleOf(scope, library)}</bdi>
        </h1>
        {scope.type === 'library' && library.titles.length > 1 && (
          <Titles titles={library.titles} />
        )}
      </header>
      <Counts scene={scene} claims={claims} />
      <div class="panes">
        <LatestEvents scene={scene} />
        <Projects connected={connected} claims={claims} onTable={onTable} />
        <div class="stack">
          <Connected connected={connected} onTable={onTable} />
          <WeakPoints points={weakPoints} />
        </div>
      </div>
    </div>
  );
}

function titleOf(scope: Scope, { titles, names }: LoadedLibrary): string {
  if (scope.type !== 'library') return scopeText(scope, names);
  const [title] = titles;
  return titles.length === 1 && title !== undefined ? title : t('Summary');
}

/** Many dossiers make one library: which, for whoever wants to know. */
function Titles({ titles }: { titles: readonly string[] }): JSX.Element {
  return (
    <details class="quiet">
      <summary>{plural(titles.length, '{0} dossier|{0} dossiers')}</summary>
      <ul>
        {titles.map((title) => (
          <li key={title}>
            <bdi>{title}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
