import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { EventLine } from '../../core/views/lines';
import type { Profile } from '../../core/views/profile/profile';
import type { SharedEvents } from '../../core/views/scene/sharedEvents';
import { FewList } from '../parts/fewList';
import { EntityName } from '../parts/links';
import { Section } from '../parts/section';
import './ties.css';
import { plural, t } from '../../core/spoken';

const mostTies = 12;

/** With whom events are shared, and on demand which. */
export function Ties({
  profile: { link, ties, events },
}: {
  profile: Profile;
}): JSX.Element | null {
  const byId = useMemo(() => new Map(events.map((event) => [event.link.id, event])), [events]);
  if (ties.length === 0) return null;
  return (
    <Section
      id="ties"
      title={link.kind === 'place' ? t('Who met here') : t('Shares events with')}
      count={ties.length}
    >
      <FewList items={ties} most={mostTies} class="ties">
        {(tie) => <Tie key={tie.link.id} tie={tie} events={byId} />}
      </FewList>
    </Section>
  );
}

interface TieProps {
  readonly tie: SharedEvents;
  readonly events: ReadonlyMap<string, EventLine>;
}

function Tie({ tie, events }: TieProps): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <li class={open ? 'open' : ''}>
      <EntityName link={tie.link} />{' '}
      <button
        type="button"
        class="link count"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {plural(tie.events.length, '{0} event|{0} events')}
      </button>
      {open && <Shared ids={tie.events} events={events} />}
    </li>
  );
}

function Shared({
  ids,
  events,
}: {
  ids: readonly string[];
  events: TieProps['events'];
}): JSX.Element {
  return (
    <ul class="dated">
      {ids
        .flatMap((id) => events.get(id) ?? [])
        .map(({ link, dateText }) => (
          <li key={link.id}>
            <span class="quiet date">{dateText}</span> <EntityName link={link} />
          </li>
        ))}
    </ul>
  );
}
