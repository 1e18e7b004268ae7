import './theme.css';
import './base.css';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { ActionsContext, type Actions } from './actions';
import { noMemory, type TableMemory } from './eventTable';
import { Events } from './events';
import { HistoryButtons } from './historyButtons';
import { Overview } from './overview';
import { ProfileTab } from './profileTab';
import { here, type Action, type State } from './state';
import { panelId, tabId, Tabs } from './tabs';
import { useLanding, type ScrollTops } from './landing';
import './app.css';

interface AppProps {
  readonly state: State;
  readonly dispatch: (action: Action) => void;
  readonly actions: Actions;
  readonly tops: ScrollTops;
  readonly onScrollEnd: () => void;
}

/** The page: the way back and forth, the tabs, and what fills the one in front. */
export function App({ state, dispatch, actions, tops, onScrollEnd }: AppProps): JSX.Element {
  const { tab } = here(state);
  const panel = useLanding(state, tops, onScrollEnd);
  const memory = useMemo(noMemory, []);
  return (
    <ActionsContext.Provider value={actions}>
      <nav class="bar">
        <HistoryButtons state={state} dispatch={dispatch} />
        <Tabs
          tab={tab}
          onTab={(next) => {
            dispatch({ type: 'tab', tab: next });
          }}
        />
        {state.loading && state.summary && <p class="quiet again">Reading the dossiers again…</p>}
      </nav>
      <main>
        <div ref={panel} id={panelId} role="tabpanel" aria-labelledby={tabId(tab)}>
          <Front state={state} dispatch={dispatch} memory={memory} />
        </div>
      </main>
    </ActionsContext.Provider>
  );
}

interface FrontProps extends Pick<AppProps, 'state' | 'dispatch'> {
  /** Of the table of events, which is gone while another tab is in front. */
  readonly memory: TableMemory;
}

function Front({ state, dispatch, memory }: FrontProps): JSX.Element {
  const { summary, filter } = state;
  if (!summary) {
    return (
      <div class="page empty" role="status">
        <p>Reading the dossiers…</p>
      </div>
    );
  }
  if (Object.values(summary.counts).every((count) => count === 0)) return <NothingLoaded />;
  switch (here(state).tab) {
    case 'overview':
      return <Overview summary={summary} />;
    case 'events':
      return (
        <Events
          summary={summary}
          filter={filter}
          memory={memory}
          onFilter={(text) => {
            dispatch({ type: 'filter', text });
          }}
        />
      );
    case 'profile':
      return <ProfileTab state={state} summary={summary} />;
  }
}

function NothingLoaded(): JSX.Element {
  return (
    <div class="page empty">
      <h1>No dossier is loaded</h1>
      <p>
        Put a file whose name ends in <code>.dossier.yaml</code> into the open folder. What it holds
        appears here as soon as it is saved.
      </p>
    </div>
  );
}
