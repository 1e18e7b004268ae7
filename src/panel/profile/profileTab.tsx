import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { formText } from '../../core/views/formText';
import type { NameEntry } from '../../core/views/library/libraryNames';
import type { Scene } from '../../core/views/scene/scene';
import { Finder } from './finder';
import { EntityName } from '../parts/links';
import { Profile } from './profile';
import { here, type State } from '../state';
import { suggestions } from './suggestions';
import { t } from '../../core/spoken';

interface ProfileTabProps {
  readonly state: State;
  /** Of the whole library. */
  readonly names: readonly NameEntry[];
}

/** The profile in focus under a field to find another; without one, a way to one. */
export function ProfileTab({ state, names }: ProfileTabProps): JSX.Element {
  const { focus } = here(state);
  const { profile, missing, shown } = state;
  return (
    <div
      class="page"
      aria-busy={focus !== undefined && profile?.link.id !== focus && missing !== focus}
    >
      {/* A new field for each place: what was searched for has been found. */}
      <Finder key={focus} names={names} />
      {focus === undefined ? (
        <NoProfile
          text={t(
            'Choose whose profile to read: find a name above, or click one anywhere in this panel or in the Dossier sidebar.',
          )}
          scene={shown?.scene}
        />
      ) : missing === focus ? (
        <NoProfile
          text={t(
            'Nothing in the library has the id “{0}” any more. It may have been renamed or removed in its file.',
            focus,
          )}
          scene={shown?.scene}
        />
      ) : (
        profile && <Profile key={profile.link.id} profile={profile} />
      )}
    </div>
  );
}

function NoProfile({ text, scene }: { text: string; scene: Scene | undefined }): JSX.Element {
  const offered = useMemo(() => (scene ? suggestions(scene) : []), [scene]);
  return (
    <div class="empty">
      <h1 tabIndex={-1} data-land>
        {t('No profile chosen')}
      </h1>
      <p>
        <bdi>{text}</bdi>
      </p>
      {offered.length > 0 && (
        <>
          <h2>{t('Best connected')}</h2>
          <ul class="plain">
            {offered.map((link) => (
              <li key={link.id}>
                <EntityName link={link} /> <span class="quiet">{formText(link)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
