import './theme.css';
import './base.css';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { filterScene } from '../core/views/scene/filterScene';
import { ActionsContext, type Actions } from './actions';
import { FilterBar } from './bar/filterBar';
import { ScopePicker } from './bar/scopePicker';
import { EntityMenu } from './parts/entityMenu';
import { Front } from './front';
import { HistoryButtons } from './historyButtons';
import { useLanding, type ScrollTops } from './landing';
import { OutButton } from './out/outButton';
import { useDrawing } from './out/useDrawing';
import { here, isSameScope, type Action, type State } from './state';
import { panelId, tabId, Tabs } from './tabs';
import './app.css';
import './bar/bar.css';
import { t } from '../core/spoken';

interface AppProps {
  readonly state: State;
  readonly dispatch: (action: Action) => void;
  readonly actions: Actions;
  readonly tops: ScrollTops;
  readonly onScrollEnd: () => void;
}

/** The page: what it is about and what of that is shown, the tabs, and what fills the one in front. */
export function App({ state, dispatch, actions, tops, onScrollEnd }: AppProps): JSX.Element {
  const { tab, scope, focus } = here(state);
  const { shown, filter, library } = state;
  const panel = useLanding(state, tops, onScrollEnd);
  const scene = shown && isSameScope(shown.scope, scope) ? shown.scene : undefined;
  const filtered = useMemo(() => (scene ? filterScene(scene, filter) : undefined), [scene, filter]);
  useDrawing({
    tab,
    filter,
    scene: filtered?.scene,
    isWithout: shown !== undefined && isSameScope(shown.scope, scope) && !shown.scene,
    panel,
    actions,
  });
  const nameOf = (id: string): string =>
    library?.names.find(({ link }) => link.id === id)?.link.name ?? id;
  return (
    <ActionsContext.Provider value={actions}>
      <header class="scope-bar">
        <HistoryButtons state={state} dispatch={dispatch} />
        <ScopePicker
          scope={scope}
          focus={focus}
          names={library?.names ?? []}
          onScope={(next) => {
            dispatch({ type: 'scope', scope: next });
          }}
        />
        {filtered && <OutButton />}
        {scene && filtered && (
          <FilterBar
            scene={scene}
            filtered={filtered}
            filter={filter}
            onFilter={(next) => {
              dispatch({ type: 'filter', filter: next });
            }}
            onDown={() => panel.current?.querySelector<HTMLElement>('[data-stop]')?.focus()}
          />
        )}
      </header>
      <nav class="bar">
        <Tabs
          tab={tab}
          isDocument={scope.type === 'document'}
          onTab={(next) => {
            dispatch({ type: 'tab', tab: next });
          }}
        />
        {state.loading && library && <p class="quiet again">{t('Reading the dossiers again…')}</p>}
      </nav>
      <main>
        <div ref={panel} id={panelId} role="tabpanel" aria-labelledby={tabId(tab)}>
          <Front state={state} dispatch={dispatch} filtered={filtered} />
        </div>
      </main>
      <EntityMenu nameOf={nameOf} />
    </ActionsContext.Provider>
  );
}
