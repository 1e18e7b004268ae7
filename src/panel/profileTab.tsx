import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Summary } from '../core/views/summary';
import { Finder } from './finder';
import { linkLabel } from './labels';
import { EntityName } from './links';
import { Profile } from './profile';
import { here, type State } from './state';
import { suggestions } from './suggestions';

/** The profile in focus under a field to find another; without one, a way to one. */
export function ProfileTab({ state, summary }: { state: State; summary: Summary }): JSX.Element {
  const { focus } = here(state);
  const { profile, missing } = state;
  return (
    <div
      class="page"
      aria-busy={focus !== undefined && profile?.link.id !== focus && missing !== focus}
    >
      {/* A new field for each place: what was searched for has been found. */}
      <Finder key={focus} summary={summary} />
      {focus === undefined ? (
        <NoProfile
          text="Choose whose profile to read: find a name above, or click one anywhere in this panel or in the Dossier sidebar."
          summary={summary}
        />
      ) : missing === focus ? (
        <NoProfile
          text={`Nothing in the library has the id “${focus}” any more. It may have been renamed or removed in its file.`}
          summary={summary}
        />
      ) : (
        profile && <Profile key={profile.link.id} profile={profile} />
      )}
    </div>
  );
}

function NoProfile({ text, summary }: { text: string; summary: Summary }): JSX.Element {
  const offered = useMemo(() => suggestions(summary), [summary]);
  return (
    <div class="empty">
      <h1 tabIndex={-1} data-land>
        No profile chosen
      </h1>
      <p>
        <bdi>{text}</bdi>
      </p>
      {offered.length > 0 && (
        <>
          <h2>Named most often</h2>
          <ul class="plain">
            {offered.map((link) => (
              <li key={link.id}>
                <EntityName link={link} /> <span class="quiet">{linkLabel(link)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
