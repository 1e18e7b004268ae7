import type { JSX } from 'preact';
import type { Kind } from '../core/dossier/model';
import type { ProjectLine, Summary } from '../core/views/summary';
import { Figures } from './figures';
import { GradeKey } from './gradeKey';
import { counted, figure, kindLabels, kindPlurals } from './labels';
import { EntityName } from './links';
import './overview.css';

/** The whole library at a glance: what it is about, how much there is, what its figures are worth. */
export function Overview({ summary }: { summary: Summary }): JSX.Element {
  const { titles, spanText, projects } = summary;
  const withFigures = projects.filter(({ figures }) => figures.length > 0);
  const others = projects.filter(({ figures }) => figures.length === 0);
  return (
    <div class="page overview">
      <header>
        <h1 tabIndex={-1} data-land>
          <bdi>{titles.length > 1 ? 'Summary' : (titles[0] ?? 'Summary')}</bdi>
        </h1>
        {spanText !== '' && <p class="quiet">Events {spanText}</p>}
        {titles.length > 1 && <Titles titles={titles} />}
      </header>
      <Counts summary={summary} />
      {withFigures.length > 0 && (
        <section aria-labelledby="key-projects">
          <h2 id="key-projects">Projects in figures</h2>
          {withFigures.map((project) => (
            <Project key={project.link.id} project={project} />
          ))}
          <GradeKey />
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="other-projects">
          <h2 id="other-projects">
            {withFigures.length > 0 ? 'Projects without figures' : 'Projects'}
          </h2>
          <ul class="projects">
            {others.map(({ link, statusText }) => (
              <li key={link.id}>
                <EntityName link={link} /> <span class="quiet">{statusText}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Many dossiers make one library: which, for whoever wants to know. */
function Titles({ titles }: { titles: readonly string[] }): JSX.Element {
  return (
    <details class="quiet">
      <summary>{counted(titles.length, 'dossier')}</summary>
      <ul>
        {titles.map((title) => (
          <li key={title}>
            <bdi>{title}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Counts({ summary: { counts, disputed } }: { summary: Summary }): JSX.Element {
  return (
    <dl class="counts" aria-label="How much there is">
      {(Object.keys(kindPlurals) as Kind[]).map((kind) => (
        <div key={kind}>
          <dt>{counts[kind] === 1 ? kindLabels[kind] : kindPlurals[kind]}</dt>
          <dd>{figure(counts[kind])}</dd>
        </div>
      ))}
      <div class="marked">
        <dt>
          <span aria-hidden="true">≠ </span>disputed {disputed === 1 ? 'figure' : 'figures'}
        </dt>
        <dd>{figure(disputed)}</dd>
      </div>
    </dl>
  );
}

function Project({ project }: { project: ProjectLine }): JSX.Element {
  const { link, statusText, summary, figures } = project;
  return (
    <article class="project">
      <h3>
        <EntityName link={link} class="strong" />
      </h3>
      <p class="status">{statusText}</p>
      {summary !== undefined && (
        <p class="summary">
          <bdi>{summary}</bdi>
        </p>
      )}
      <Figures figures={figures} />
    </article>
  );
}
