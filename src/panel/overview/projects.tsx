import type { JSX } from 'preact';
import type { Connections } from '../../core/views/connections';
import type { EntityClaims } from '../../core/views/sceneFacts';
import { EntityName } from '../links';
import { Pane } from './pane';

const most = 6;

interface ProjectsProps {
  readonly connected: readonly Connections[];
  readonly claims: readonly EntityClaims[];
  readonly onTable: () => void;
}

/** Projects and agreements with how they stand and what is disputed of them, the most disputed first. */
export function Projects({ connected, claims, onTable }: ProjectsProps): JSX.Element {
  const disputed = new Map(
    claims.map(({ link, figures }) => [
      link.id,
      figures.flatMap((each) => (each.disputed ? [each.what] : [])),
    ]),
  );
  const of = (id: string): readonly string[] => disputed.get(id) ?? [];
  const projects = connected
    .filter(({ node }) => node.link.kind === 'project')
    .toSorted((a, b) => of(b.node.link.id).length - of(a.node.link.id).length);
  return (
    <Pane
      id="projects"
      title="Projects"
      more={projects.length > most ? `all ${projects.length}` : undefined}
      onMore={onTable}
    >
      {projects.length === 0 && <p class="quiet">None here.</p>}
      <ul class="rows">
        {projects.slice(0, most).map(({ node: { link, text } }) => (
          <li key={link.id}>
            <EntityName link={link} /> <span class="quiet">{text}</span>
            {of(link.id).length > 0 && (
              <p class="disputes">
                <span class="disputed">
                  <span aria-hidden="true">≠ </span>disputed
                </span>{' '}
                <bdi>{of(link.id).join(', ')}</bdi>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Pane>
  );
}
