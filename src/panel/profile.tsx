import type { JSX } from 'preact';
import type { Profile as ProfileData } from '../core/views/profile';
import { EventTable } from './eventTable';
import { FigureTable } from './figureTable';
import { GradeKey } from './gradeKey';
import { EntityName } from './links';
import { Facts, Files, Names, Offices } from './profileAside';
import { ProfileHead } from './profileHead';
import { Section } from './section';
import { SourceList } from './sources';
import { Statements } from './statements';
import './profile.css';

/** Everything that the library says of one entity. */
export function Profile({ profile }: { profile: ProfileData }): JSX.Element {
  const { names, offices, facts, figures, statements, events, projects, sources, notes } = profile;
  return (
    <article class="profile">
      <ProfileHead profile={profile} />
      <div class="aside">
        <Offices offices={offices} />
        <Facts facts={facts} />
      </div>
      <div class="body">
        {figures.length > 0 && (
          <Section id="figures" title="Figures">
            <FigureTable figures={figures} />
            <GradeKey />
          </Section>
        )}
        {statements.length > 0 && (
          <Section id="statements" title="Statements" count={statements.length}>
            <Statements statements={statements} />
          </Section>
        )}
        {events.length > 0 && (
          <Section id="events" title="Events" count={events.length}>
            <EventTable events={events} />
          </Section>
        )}
        {notes.length > 0 && (
          <Section id="notes" title="Notes">
            {notes.map((note) => (
              <p key={note} class="prose">
                <bdi>{note}</bdi>
              </p>
            ))}
          </Section>
        )}
        {sources.length > 0 && (
          <Section id="sources" title="Sources" count={sources.length}>
            <SourceList sources={sources} />
          </Section>
        )}
      </div>
      <div class="aside">
        <Names names={names} name={profile.link.name} />
        {projects.length > 0 && (
          <Section id="projects" title="Projects" count={projects.length}>
            <ul class="plain">
              {projects.map((link) => (
                <li key={link.id}>
                  <EntityName link={link} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Files files={profile.files} />
      </div>
    </article>
  );
}
