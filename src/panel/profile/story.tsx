import type { JSX } from 'preact';
import type { EventStory, Participant } from '../../core/views/profile/eventStory';
import type { EventLine } from '../../core/views/lines';
import type { Profile } from '../../core/views/profile/profile';
import { EntityName, EntityNames } from '../parts/links';
import { Section } from '../parts/section';
import './story.css';
import { t } from '../../core/spoken';

/** An event's people by what they did in it, its place and matter, and its neighbours in time. */
export function Story({ profile: { link, story } }: { profile: Profile }): JSX.Element | null {
  if (!story) return null;
  const { roles, places, about, partOf, parts, concerning, before, after } = story;
  const isKnown = roles.length + places.length + about.length > 0;
  return (
    <>
      {isKnown && (
        <Section id="people" title={t('Who, where, about what')}>
          <dl class="roles">
            {roles.map(({ label, people }) => (
              <Row key={label} label={label}>
                <ul>
                  {people.map((person) => (
                    <Person key={person.link.id} person={person} />
                  ))}
                </ul>
              </Row>
            ))}
            {places.length > 0 && (
              <Row label={t('Where')}>
                <EntityNames links={places} />
              </Row>
            )}
            {about.length > 0 && (
              <Row label={t('About')}>
                <EntityNames links={about} />
              </Row>
            )}
          </dl>
        </Section>
      )}
      {partOf && (
        <Section id="part-of" title={t('Part of')}>
          <Dated events={[partOf]} />
        </Section>
      )}
      {parts.length > 0 && (
        <Section id="parts" title={t('Its parts')} count={parts.length}>
          <Dated events={parts} />
        </Section>
      )}
      {concerning.length > 0 && (
        <Section id="concerning" title={t('Events about it')} count={concerning.length}>
          <Dated events={concerning} />
        </Section>
      )}
      <Neighbours story={story} name={link.name} isAlone={before.length + after.length === 0} />
    </>
  );
}

interface RowProps {
  readonly label: string;
  readonly children: JSX.Element;
}

function Row({ label, children }: RowProps): JSX.Element {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Person({ person: { link, office } }: { person: Participant }): JSX.Element {
  return (
    <li>
      <EntityName link={link} />
      {office !== undefined && (
        <span class="quiet">
          {' · '}
          <bdi>{office}</bdi>
        </span>
      )}
    </li>
  );
}

interface NeighboursProps {
  readonly story: EventStory;
  readonly name: string;
  readonly isAlone: boolean;
}

/** What came before and after among the same parties, with the event itself between. */
function Neighbours({ story, name, isAlone }: NeighboursProps): JSX.Element | null {
  if (isAlone) return null;
  return (
    <Section id="neighbours" title={t('Before and after, among the same parties')}>
      <ol class="dated around">
        {story.before.map((event) => (
          <DatedEvent key={event.link.id} event={event} />
        ))}
        <li aria-current="true">
          <span class="date">{story.dateText}</span>
          <bdi>{name}</bdi>
        </li>
        {story.after.map((event) => (
          <DatedEvent key={event.link.id} event={event} />
        ))}
      </ol>
    </Section>
  );
}

function Dated({ events }: { events: readonly EventLine[] }): JSX.Element {
  return (
    <ul class="dated">
      {events.map((event) => (
        <DatedEvent key={event.link.id} event={event} />
      ))}
    </ul>
  );
}

function DatedEvent({ event: { link, dateText } }: { event: EventLine }): JSX.Element {
  return (
    <li>
      <span class="quiet date">{dateText}</span> <EntityName link={link} />
    </li>
  );
}
