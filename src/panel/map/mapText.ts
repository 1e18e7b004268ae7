import type { MapPlaces } from '../../core/views/map/mapPlaces';
import type { MapRoute } from '../../core/views/map/mapRoutes';
import type { Scene } from '../../core/views/scene/scene';
import { figure, plural, t } from '../../core/spoken';

/** What a map shows, in sentences, for whoever does not see it. */
export function mapText(
  scene: Scene,
  { located, lost }: MapPlaces,
  routes: readonly MapRoute[],
): string {
  const placed = new Set(located.flatMap(({ events }) => events)).size;
  const elsewhere = scene.events.length - placed;
  const projects = new Set(routes.map(({ project }) => project.id)).size;
  const disputed = routes.filter(({ route }) => route.disputed).length;
  return [
    t(
      '{0} with {1}.',
      plural(located.length, '{0} place|{0} places'),
      plural(placed, '{0} event|{0} events'),
    ),
    elsewhere > 0 &&
      plural(
        scene.events.length,
        'Not on the map: {1} of {0} event; no place is given, or not where it is.|Not on the map: {1} of {0} events; no place is given, or not where it is.',
        figure(elsewhere),
      ),
    routes.length > 0 && routesText(routes.length, projects, disputed),
    lost.length > 0 &&
      plural(lost.length, '{0} place has no position.|{0} places have no position.'),
  ]
    .filter(Boolean)
    .join(' ');
}

function routesText(count: number, projects: number, disputed: number): string {
  const routes = plural(count, '{0} route|{0} routes');
  const of = plural(projects, '{0} project|{0} projects');
  return disputed > 0
    ? t('{0} of {1}, {2} disputed and drawn side by side.', routes, of, figure(disputed))
    : t('{0} of {1}.', routes, of);
}
