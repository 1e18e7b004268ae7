import { render, type JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { Actions } from './actions';
import { App } from './app';
import { listen, save, saved, send } from './host';
import { placeKey, type ScrollTops } from './landing';
import { readSavedState } from './savedState';
import { speakAsPage } from './speakAsPage';
import { firstState, here, isSameScope, reduce, stateToSave, type State } from './state';

speakAsPage();

const left = readSavedState(saved());

/** The page and its host: messages in, actions out, the state kept for the next life. */
function Panel(): JSX.Element {
  const [state, dispatch] = useReducer(reduce, left, firstState);
  const { focus, scope } = here(state);

  const asked = useRef({ focus, scope });
  useEffect(() => {
    listen((message) => {
      dispatch({ type: 'received', message });
    });
    send({ type: 'ready', scope, ...(focus !== undefined && { focus }) });
  }, []);
  useLayoutEffect(() => {
    // `ready` has asked for the first ones.
    const before = asked.current;
    asked.current = { focus, scope };
    if (focus !== undefined && focus !== before.focus) send({ type: 'openProfile', id: focus });
    if (!isSameScope(scope, before.scope)) send({ type: 'scope', scope });
  }, [focus, scope]);

  const tops = useMemo<ScrollTops>(() => new Map([[placeKey(here(state)), left.top ?? 0]]), []);
  const latest = useRef<State>(state);
  const keep = useCallback(() => {
    const { current } = latest;
    save({ ...stateToSave(current), top: tops.get(placeKey(here(current))) ?? 0 });
  }, [tops]);
  useEffect(() => {
    latest.current = state;
    keep();
  }, [state.trail, state.at, state.filter, state.views, keep]);

  useEffect(() => {
    const step = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      // In a field the same keys move by words on some systems.
      if (event.target instanceof HTMLInputElement) return;
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      event.preventDefault();
      // VS Code would go back in the history of editors, too.
      event.stopPropagation();
      dispatch({ type: event.key === 'ArrowLeft' ? 'back' : 'forward' });
    };
    document.addEventListener('keydown', step);
    return () => {
      document.removeEventListener('keydown', step);
    };
  }, []);

  const actions = useMemo<Actions>(
    () => ({
      open: (id) => {
        dispatch({ type: 'open', id });
      },
      insert: (id) => {
        send({ type: 'insert', id });
      },
      showAround: (id) => {
        dispatch({ type: 'scope', scope: { type: 'entity', id } });
      },
      openLink: (url) => {
        send({ type: 'openLink', url });
      },
      goToYaml: (id) => {
        send({ type: 'goToYaml', id });
      },
      revealInTree: (id) => {
        send({ type: 'revealInTree', id });
      },
      showMentions: (id) => {
        send({ type: 'showMentions', id });
      },
      goToLine: (line, character) => {
        send({ type: 'goToLine', line, character });
      },
      copy: (text) => {
        send({ type: 'copy', text });
      },
    }),
    [],
  );
  return <App state={state} dispatch={dispatch} actions={actions} tops={tops} onScrollEnd={keep} />;
}

const root = document.getElementById('app');
if (root) render(<Panel />, root);
