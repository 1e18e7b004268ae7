import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useActions, type Actions } from '../actions';
import { rowAfter } from '../table/rowKeys';
import './entityMenu.css';
import { say, toSay } from '../../core/spoken';

interface EntityMenuProps {
  readonly nameOf: (id: string) => string;
}

interface Asked {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Has the focus again when the menu is gone. */
  readonly from: HTMLElement | SVGElement;
}

const items: readonly (readonly [label: string, run: (actions: Actions, id: string) => void])[] = [
  [toSay('Open Profile'), ({ open }, id) => open(id)],
  [toSay('Insert…'), ({ insert }, id) => insert(id)],
  [toSay('Show What Is Around It'), ({ showAround }, id) => showAround(id)],
  [toSay('Show Mentions'), ({ showMentions }, id) => showMentions(id)],
  [toSay('Reveal in Tree'), ({ revealInTree }, id) => revealInTree(id)],
  [toSay('Go to YAML'), ({ goToYaml }, id) => goToYaml(id)],
];

/**
 * The menu of whatever has its id in `data-entity`, wherever on the page it is: by the right button,
 * Shift+F10 or the menu key.
 */
export function EntityMenu({ nameOf }: EntityMenuProps): JSX.Element | null {
  const [asked, setAsked] = useState<Asked | undefined>(undefined);
  useEffect(() => {
    const ask = (event: MouseEvent): void => {
      const found = askedOf(event);
      if (!found) return;
      event.preventDefault();
      event.stopPropagation();
      setAsked(found);
    };
    document.addEventListener('contextmenu', ask);
    return () => {
      document.removeEventListener('contextmenu', ask);
    };
  }, []);
  return asked ? (
    <Menu
      key={`${asked.id} ${asked.x} ${asked.y}`}
      asked={asked}
      label={nameOf(asked.id)}
      onClose={(hasFocus) => {
        setAsked(undefined);
        if (hasFocus) asked.from.focus();
      }}
    />
  ) : null;
}

function askedOf({ target, clientX, clientY }: MouseEvent): Asked | undefined {
  const from = target instanceof Element ? target.closest('[data-entity]') : null;
  if (!(from instanceof HTMLElement || from instanceof SVGElement)) return undefined;
  const id = from.dataset['entity'];
  if (id === undefined) return undefined;
  // A key has no place: the menu stands under what has the focus.
  const { left, bottom } = from.getBoundingClientRect();
  const isKey = clientX === 0 && clientY === 0;
  return { id, from, ...(isKey ? { x: left, y: bottom } : { x: clientX, y: clientY }) };
}

interface MenuProps {
  readonly asked: Asked;
  readonly label: string;
  /** Told whether the focus was in it. */
  readonly onClose: (hasFocus: boolean) => void;
}

function Menu({ asked: { id, x, y }, label, onClose }: MenuProps): JSX.Element {
  const actions = useActions();
  const menu = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ x, y });
  const choices = (): HTMLElement[] => [
    ...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
  ];
  useLayoutEffect(() => {
    const box = menu.current?.getBoundingClientRect();
    if (!box) return;
    // Whole, wherever it is asked for.
    setAt({
      x: Math.max(4, Math.min(x, window.innerWidth - box.width - 4)),
      y: Math.max(4, Math.min(y, window.innerHeight - box.height - 4)),
    });
    choices()[0]?.focus();
  }, [x, y]);
  useEffect(() => {
    const leave = ({ target }: Event): void => {
      if (!(target instanceof Node && menu.current?.contains(target))) onClose(false);
    };
    const close = (): void => {
      onClose(false);
    };
    document.addEventListener('pointerdown', leave, true);
    window.addEventListener('blur', close);
    window.addEventListener('resize', close);
    return () => {
      document.removeEventListener('pointerdown', leave, true);
      window.removeEventListener('blur', close);
      window.removeEventListener('resize', close);
    };
  }, [onClose]);
  return (
    <div
      ref={menu}
      class="entity-menu"
      style={{ left: `${at.x}px`, top: `${at.y}px` }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' || event.key === 'Tab') {
          event.preventDefault();
          event.stopPropagation();
          onClose(true);
          return;
        }
        const all = choices();
        const now = all.indexOf(event.target as HTMLElement);
        const next = rowAfter(event, now, all.length);
        if (next === undefined) return;
        event.preventDefault();
        all[next]?.focus();
      }}
    >
      <p aria-hidden="true">
        <bdi>{label}</bdi>
      </p>
      <div role="menu" aria-label={label}>
        {items.map(([text, run]) => (
          <button
            key={text}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              onClose(true);
              run(actions, id);
            }}
          >
            {say(text)}
          </button>
        ))}
      </div>
    </div>
  );
}
