import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Tab } from '../core/protocol';
import './tabs.css';
import { runsLeft, say, t, toSay } from '../core/spoken';

/** The tabs, in their order, by what they are called. */
const labels: Readonly<Record<Tab, string>> = {
  overview: toSay('Overview'),
  timeline: toSay('Timeline'),
  network: toSay('Network'),
  map: toSay('Map'),
  table: toSay('Table'),
  profile: toSay('Profile'),
};
const order = Object.keys(labels) as Tab[];

/** The id of a tab's button, which names its panel. */
export const tabId = (tab: Tab): string => `tab-${tab}`;
/** The id of the one panel, whichever tab fills it. */
export const panelId = 'panel';

interface TabsProps {
  readonly tab: Tab;
  /** True where the panel is about the open document. */
  readonly isDocument: boolean;
  readonly onTab: (tab: Tab) => void;
}

/** The list of tabs: one stop of Tab, arrows, Home and End within. */
export function Tabs({ tab, isDocument, onTab }: TabsProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const choose = (next: Tab): void => {
    onTab(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={t('Summary')}
      class="tabs"
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const next = tabAfter(tab, event.key);
        if (!next) return;
        event.preventDefault();
        choose(next);
      }}
    >
      {order.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={tabId(each)}
          aria-selected={each === tab}
          aria-controls={panelId}
          tabIndex={each === tab ? 0 : -1}
          onClick={() => {
            choose(each);
          }}
        >
          {each === 'overview' && isDocument ? t('This document') : say(labels[each])}
        </button>
      ))}
    </div>
  );
}

function tabAfter(tab: Tab, key: string): Tab | undefined {
  const at = order.indexOf(tab);
  const next = order[(at + 1) % order.length];
  const before = order.at(at - 1);
  switch (key) {
    case 'ArrowRight':
      return runsLeft() ? before : next;
    case 'ArrowLeft':
      return runsLeft() ? next : before;
    case 'Home':
      return order[0];
    case 'End':
      return order.at(-1);
    default:
      return undefined;
  }
}
