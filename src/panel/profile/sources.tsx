import type { JSX } from 'preact';
import { reliabilityWords } from '../../core/dossier/grades';
import type { SourceLine, Statement } from '../../core/views/lines';
import { EntityName, Grade, WebLink } from '../parts/links';
import { sourceText } from './sourceText';
import './sources.css';
import { say, t } from '../../core/spoken';

/** Who makes a statement: an actor with a profile, the words of the file, or else its sources. */
export function Speaker({
  statement: { by, byId, sources },
}: {
  statement: Statement;
}): JSX.Element {
  if (byId !== undefined) return <EntityName link={{ id: byId, name: by }} />;
  const said = by || sources.map(sourceText).join(', ');
  return said === '' ? <span class="quiet">{t('not said')}</span> : <bdi>{said}</bdi>;
}

/** The sources of one statement, each a link to its profile and, where it has an address, out. */
export function Sources({
  sources,
  loc,
}: {
  sources: readonly SourceLine[];
  loc: string;
}): JSX.Element {
  if (sources.length === 0) return <span class="quiet">{t('none given')}</span>;
  return (
    <ul class="cited">
      {sources.map((source) => (
        <li key={source.link.id}>
          <EntityName link={source.link} />
          <span class="quiet">
            {source.dateText !== '' && ` ${source.dateText}`}
            {loc !== '' && (
              <>
                , <bdi>{loc}</bdi>
              </>
            )}
          </span>
          <Outside source={source} />
        </li>
      ))}
    </ul>
  );
}

/** Sources in full: title, where it appeared, when, how reliable. */
export function SourceList({ sources }: { sources: readonly SourceLine[] }): JSX.Element {
  return (
    <ul class="source-list">
      {sources.map((source) => (
        <li key={source.link.id}>
          <EntityName link={source.link} />
          <Outside source={source} />
          <span class="quiet">
            {[source.container, source.dateText].filter(Boolean).map((text) => (
              <span key={text}>
                {' · '}
                <bdi>{text}</bdi>
              </span>
            ))}
          </span>{' '}
          {source.reliability && (
            <Grade grade={source.reliability} words={say(reliabilityWords[source.reliability])} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Outside({ source: { url, link } }: { source: SourceLine }): JSX.Element | null {
  if (url === undefined) return null;
  return (
    <>
      {'\u00a0'}
      <WebLink url={url} label={t('Open {0} on the web', link.name)}>
        <span class="outside">↗</span>
      </WebLink>
    </>
  );
}
