import type { JSX } from 'preact';
import type { Connections } from '../../core/views/scene/connections';
import type { FigureLine } from '../../core/views/lines';
import type { EntityClaims } from '../../core/views/scene/sceneFacts';
import { EntityName, Grade } from '../parts/links';
import { Pane } from './pane';
import { t } from '../../core/spoken';
import { woven } from '../parts/woven';

const most = 6;
const mostFigures = 3;
const mostValues = 2;

interface ProjectsProps {
  readonly connected: readonly Connections[];
  readonly claims: readonly EntityClaims[];
  readonly onTable: () => void;
}

/** Projects and agreements with how they stand and what is disputed of them, the most disputed first. */
export function Projects({ connected, claims, onTable }: ProjectsProps): JSX.Element {
  const disputed = new Map(
    claims.map(({ link, figures }) => [link.id, figures.filter((each) => each.disputed)]),
  );
  const of = ({ node: { link } }: Connections): readonly FigureLine[] =>
    disputed.get(link.id) ?? [];
  const projects = connected
    .filter(({ node }) => node.link.kind === 'project')
    .toSorted((a, b) => of(b).length - of(a).length);
  return (
    <Pane
      id="projects"
      title={t('Projects')}
      more={projects.length > most ? t('all {0}', projects.length) : undefined}
      onMore={onTable}
    >
      {projects.length === 0 && <p class="quiet">{t('None here.')}</p>}
      <ul class="rows">
        {projects.slice(0, most).map((project) => (
          <li key={project.node.link.id}>
            <EntityName link={project.node.link} /> <span class="quiet">{project.node.text}</span>
            <DisputedFigures figures={of(project)} />
          </li>
        ))}
      </ul>
    </Pane>
  );
}

/** Each disputed figure on a line: its best graded value, and the one that is farthest from it. */
function DisputedFigures({ figures }: { figures: readonly FigureLine[] }): JSX.Element | null {
  if (figures.length === 0) return null;
  const rest = figures.slice(mostFigures);
  return (
    <ul class="disputes">
      {figures.slice(0, mostFigures).map(({ what, values }) => (
        <li key={what}>
          <span class="disputed">
            <span aria-hidden="true">≠ </span>
            <span class="unseen">{t('disputed')} </span>
          </span>
          <bdi class="quiet">{what}</bdi>{' '}
          {values.slice(0, mostValues).map(({ text, grade, statements }, index) => (
            <span key={text}>
              {index > 0 && <span class="quiet"> {t('or')} </span>}
              <bdi>{text}</bdi>{' '}
              <Grade
                grade={grade}
                words={statements.find((each) => each.grade === grade)?.gradeText ?? ''}
              />
            </span>
          ))}
          {values.length > mostValues && (
            <span class="quiet"> {t('and {0} more', values.length - mostValues)}</span>
          )}
        </li>
      ))}
      {rest.length > 0 && (
        <li class="rest quiet">
          {woven(t('also disputed: {0}'), <bdi>{rest.map(({ what }) => what).join(', ')}</bdi>)}
        </li>
      )}
    </ul>
  );
}
