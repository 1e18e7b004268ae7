import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { FilteredScene } from '../core/views/scene/filterScene';
import { noFilter } from '../core/views/scene/filterScene';
import { factsWithin } from '../core/views/scene/sceneFacts';
import type { TableId } from '../core/views/tables/sceneTables';
import { ThisDocument } from './document/thisDocument';
import { NothingFound, NothingInScope, NothingLoaded, Reading } from './emptyStates';
import { placeKey } from './landing';
import { later } from './later';
import { Overview } from './overview/overview';
import { ProfileTab } from './profile/profileTab';
import { here, isSameScope, type Action, type State } from './state';
import { TableTab } from './table/tableTab';
import { keptAt, viewAt } from './picture/viewAt';
import type { TableMemory } from './table/virtualTable';

const Timeline = later(async () => (await import('./timeline/timeline')).Timeline);
const Network = later(async () => (await import('./network/network')).Network);
const WorldMap = later(async () => (await import('./map/worldMap')).WorldMap);

interface FrontProps {
  readonly state: State;
  readonly dispatch: (action: Action) => void;
  /** The scene of the scope; undefined while it is on its way, or where there is none. */
  readonly filtered: FilteredScene | undefined;
}

/** What fills the tab in front, or the sentence that stands in for it. */
export function Front({ state, dispatch, filtered }: FrontProps): JSX.Element {
  const { library, shown, document, findings, views } = state;
  const { tab, scope, focus } = here(state);
  const memories = useMemo(() => new Map<TableId, TableMemory>(), []);
  const facts = useMemo(
    () => (shown?.facts && filtered ? factsWithin(shown.facts, filtered.scene) : undefined),
    [shown, filtered],
  );
  if (!library) return <Reading />;
  if (library.names.length === 0) return <NothingLoaded />;
  if (tab === 'profile') return <ProfileTab state={state} names={library.names} />;
  if (!shown || !isSameScope(shown.scope, scope)) return <Reading />;
  const toLibrary = (): void => {
    dispatch({ type: 'scope', scope: { type: 'library' } });
  };
  if (!filtered || !facts) return <NothingInScope scope={scope} onLibrary={toLibrary} />;
  const { scene } = filtered;
  const isEmpty = scene.nodes.length + scene.events.length === 0;
  if (tab === 'overview' && scope.type === 'document') {
    return document ? (
      <ThisDocument document={document} findings={findings} scene={scene} />
    ) : (
      <Reading />
    );
  }
  if (isEmpty) {
    const isFiltered = shown.scene && shown.scene.nodes.length + shown.scene.events.length > 0;
    return isFiltered ? (
      <NothingFound
        onClear={() => {
          dispatch({ type: 'filter', filter: noFilter });
        }}
      />
    ) : (
      <NothingInScope scope={scope} onLibrary={toLibrary} />
    );
  }
  switch (tab) {
    case 'overview':
      return (
        <Overview
          scene={scene}
          facts={facts}
          scope={scope}
          library={library}
          onTable={() => {
            dispatch({ type: 'tab', tab: 'table' });
          }}
        />
      );
    case 'table':
      return (
        <TableTab
          scene={scene}
          claims={facts.claims}
          view={views.table}
          onView={(view) => {
            dispatch({ type: 'view', tab: 'table', view });
          }}
          memories={memories}
        />
      );
    case 'timeline':
      return (
        <Timeline
          scene={scene}
          focus={focus}
          view={views.timeline}
          onView={(view) => {
            dispatch({ type: 'view', tab: 'timeline', view });
          }}
        />
      );
    case 'network':
    case 'map': {
      const Picture = tab === 'map' ? WorldMap : Network;
      const place = placeKey(here(state));
      return (
        <Picture
          // A scope has a picture of its own.
          key={place}
          scene={scene}
          focus={focus}
          view={viewAt(views[tab], place)}
          onView={(view) => {
            dispatch({ type: 'view', tab, view: keptAt(place, view) });
          }}
        />
      );
    }
  }
}
