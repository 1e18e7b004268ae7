import type { JSX } from 'preact';
import { formText } from '../../core/views/formText';
import type { Profile } from '../../core/views/profile/profile';
import type { RouteLine } from '../../core/views/profile/routesThrough';
import type { Standing as StandingLine } from '../../core/views/profile/standingOn';
import { FewList } from '../parts/fewList';
import { EntityName } from '../parts/links';
import { Section } from '../parts/section';
import './standing.css';
import { t } from '../../core/spoken';
import { woven } from '../parts/woven';

const mostThings = 20;
const mostTexts = 6;

/** What stands on a source: each thing with what of it does. A source that nothing stands on says so. */
export function Standing({
  profile: { link, standing },
}: {
  profile: Profile;
}): JSX.Element | null {
  if (link.kind !== 'source') return null;
  if (standing.length === 0) {
    return (
      <Section id="standing" title={t('What stands on it')}>
        <p class="quiet">
          {woven(t('Nothing yet: no entry names it under {0}.'), <code>source</code>)}
        </p>
      </Section>
    );
  }
  return (
    <Section id="standing" title={t('What stands on it')} count={standing.length}>
      <FewList items={standing} most={mostThings} class="standing">
        {(line) => <Thing key={line.link.id} line={line} />}
      </FewList>
    </Section>
  );
}

function Thing({ line: { link, texts } }: { line: StandingLine }): JSX.Element {
  return (
    <li>
      <span>
        <EntityName link={link} /> <span class="quiet kind">{formText(link)}</span>
      </span>
      <FewList items={texts} most={mostTexts} class="texts">
        {(text) => (
          <li key={text}>
            <bdi>{text}</bdi>
          </li>
        )}
      </FewList>
    </li>
  );
}

/** The lines of projects through a place. */
export function Routes({ routes }: { routes: readonly RouteLine[] }): JSX.Element | null {
  if (routes.length === 0) return null;
  return (
    <Section id="routes" title={t('Routes through it')} count={routes.length}>
      <ul class="standing">
        {routes.map(({ link, text }) => (
          <li key={`${link.id} ${text}`}>
            <EntityName link={link} />
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </Section>
  );
}
