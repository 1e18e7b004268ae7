import type { JSX } from 'preact';
import type { MapRoute } from '../../core/views/map/mapRoutes';
import { Disputed, EntityName } from '../parts/links';
import type { ChosenOnMap } from './mapView';
import { dashOf } from './routeLines';
import { t } from '../../core/spoken';

interface RouteListProps {
  readonly routes: readonly MapRoute[];
  readonly chosen: ChosenOnMap | undefined;
  readonly onChoose: (chosen: ChosenOnMap | undefined) => void;
}

/** The key to the lines: under each project its routes, and who says so. */
export function RouteList({ routes, chosen, onChoose }: RouteListProps): JSX.Element | null {
  if (routes.length === 0) return null;
  const projects = [...new Map(routes.map(({ project }) => [project.id, project])).values()];
  return (
    <section aria-labelledby="routes">
      <h2 id="routes">{t('Routes')}</h2>
      {projects.map((project) => {
        const own = routes.filter((each) => each.project.id === project.id);
        return (
          <div key={project.id} class="route-project">
            <h3>
              <EntityName link={project} />{' '}
              {own.some(({ route }) => route.disputed) && <Disputed />}
            </h3>
            <ul class="rows">
              {own.map(({ letter, index, route }) => {
                const isChosen =
                  chosen?.type === 'route' &&
                  chosen.project === project.id &&
                  chosen.index === index;
                return (
                  <li key={letter}>
                    <button
                      type="button"
                      class="row"
                      aria-pressed={isChosen}
                      onClick={() => {
                        onChoose(
                          isChosen ? undefined : { type: 'route', project: project.id, index },
                        );
                      }}
                    >
                      <span class="letter">{letter}</span>
                      <svg
                        class={`route-key route ${dashOf(index)}`}
                        viewBox="0 0 30 8"
                        aria-hidden="true"
                      >
                        <path class="line" d="M1 4h28" />
                      </svg>
                      <span class="name">
                        <bdi>{route.text}</bdi>
                        {route.byText !== '' && (
                          <span class="quiet by">
                            <bdi>{route.byText}</bdi>
                          </span>
                        )}
                      </span>
                    </button>
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
