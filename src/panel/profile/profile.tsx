import type { JSX } from 'preact';
import type { Profile as ProfileData } from '../../core/views/profile/profile';
import { EventTable } from '../table/eventTable';
import { FigureTable } from './figureTable';
import { FolderMentions } from './folderMentions';
import { GradeKey } from './gradeKey';
import { OfficeSpells } from './officeSpells';
import { Belongings, Facts, Files, Links, Names } from './profileAside';
import { ProfileHead } from './profileHead';
import { Section } from '../parts/section';
import { SourceList } from './sources';
import { Standing, Routes } from './standing';
import { Statements } from './statements';
import { Story } from './story';
import { Ties } from './ties';
import './profile.css';
import { t } from '../../core/spoken';

/** Everything that the library says of one entity. */
export function Profile({ profile }: { profile: ProfileData }): JSX.Element {
  const { names, facts, figures, statements, events, projects, sources, notes } = profile;
  return (
    <article class="profile">
      <ProfileHead profile={profile} />
      <div class="aside">
        <Facts facts={facts} />
      </div>
      <div class="body">
        <Story profile={profile} />
        <Standing profile={profile} />
        <OfficeSpells profile={profile} />
        {figures.length > 0 && (
          <Section id="figures" title={t('Figures')}>
            <FigureTable figures={figures} />
            <GradeKey />
          </Section>
        )}
        {statements.length > 0 && (
          <Section id="statements" title={t('Statements')} count={statements.length}>
            <Statements statements={statements} />
          </Section>
        )}
        {events.length > 0 && (
          <Section id="events" title={t('Events')} count={events.length}>
            <EventTable events={events} />
          </Section>
        )}
        <Routes routes={profile.routes} />
        <Ties profile={profile} />
        {notes.length > 0 && (
          <Section id="notes" title={t('Notes')}>
            {notes.map((note) => (
              <p key={note} class="prose">
                <bdi>{note}</bdi>
              </p>
            ))}
          </Section>
        )}
        <FolderMentions key={profile.link.id} id={profile.link.id} />
        {sources.length > 0 && (
          <Section id="sources" title={t('Sources')} count={sources.length}>
            <SourceList sources={sources} />
          </Section>
        )}
      </div>
      <div class="aside">
        <Names names={names} name={profile.link.name} />
        <Links id="projects" title={t('Projects')} links={projects} />
        <Belongings belonging={profile.belonging} />
        <Files files={profile.files} />
      </div>
    </article>
  );
}
