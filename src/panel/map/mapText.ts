import type { MapPlaces } from '../../core/views/map/mapPlaces';
import type { MapRoute } from '../../core/views/map/mapRoutes';
import type { Scene } from '../../core/views/scene/scene';
import { counted, figure } from '../parts/labels';

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
    `${counted(located.length, 'place')} with ${counted(placed, 'event')}.`,
    elsewhere > 0 &&
      `${figure(elsewhere)} of ${counted(scene.events.length, 'event')} ${elsewhere === 1 ? 'is' : 'are'} not on the map: no place is given, or not where it is.`,
    routes.length > 0 &&
      `${counted(routes.length, 'route')} of ${counted(projects, 'project')}${disputed > 0 ? `, ${figure(disputed)} disputed and drawn side by side` : ''}.`,
    lost.length > 0 && `${counted(lost.length, 'place has', 'places have')} no position.`,
  ]
    .filter(Boolean)
    .join(' ');
}
