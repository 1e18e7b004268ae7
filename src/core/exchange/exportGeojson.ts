import { figuresOf } from '../dossier/figures';
import { grade } from '../dossier/grades';
import type { Library } from '../dossier/library';
import type { Claim, Place, Point, Project } from '../dossier/model';
import { told, jsonPieces, type Exporter } from './exported';
import { splitAtAntimeridian } from './antimeridian';
import { toSay } from '../spoken';

type Properties = Readonly<Record<string, unknown>>;
type Feature = Readonly<Record<string, unknown>>;

/**
 * Places as points and routes as lines, in GeoJSON (RFC 7946). Each route that someone states is a
 * line of its own, with who states it; where routes differ, all of them say that they are disputed.
 */
export const exportGeojson: Exporter = function* (library) {
  const places = library.ofKind('place');
  const located = places.filter((place) => place.at !== undefined);
  const routes = library.entities.flatMap((entity) => [
    ...(entity.kind === 'project' ? projectRoute(entity, library) : []),
    ...statedRoutes(entity, library),
  ]);
  yield* jsonPieces(
    '{"type":"FeatureCollection","features":[',
    [...located.map((place) => placeFeature(place, library)), ...routes],
    ']}',
  );
  return told(
    places.length - located.length,
    toSay(
      '{0} place has no position and is left out.|{0} places have no position and are left out.',
    ),
  );
};

function placeFeature(place: Place, library: Library): Feature {
  const { id, name, aka, summary, wikidata, url, of } = place;
  return feature(
    { type: 'Point', coordinates: place.at },
    { id, kind: 'place', name, aka, summary, wikidata, url, of: names(of, library) },
    id,
  );
}

function projectRoute(project: Project, library: Library): readonly Feature[] {
  const { id, name, status, summary, source } = project;
  return routeFeatures(project.route, library, {
    id,
    kind: 'route',
    name,
    status,
    summary,
    source: names(source, library),
  });
}

function statedRoutes(
  entity: { readonly id: string; readonly name: string; readonly claims: readonly Claim[] },
  library: Library,
): readonly Feature[] {
  const disputed = new Set(
    figuresOf(entity.claims).flatMap((figure) => (figure.disputed ? figure.claims : [])),
  );
  return entity.claims.flatMap((claim) =>
    routeFeatures(claim.path ?? [], library, {
      id: entity.id,
      kind: 'stated route',
      name: entity.name,
      what: claim.what,
      text: claim.text,
      disputed: disputed.has(claim),
      by: claim.by === undefined ? undefined : (library.get(claim.by)?.name ?? claim.by),
      // EDTF, as written.
      asof: claim.asof,
      source: names(claim.source, library),
      grades: claim.source.map((id) => grade(library.source(id)?.reliability, claim.credibility)),
      note: claim.note,
    }),
  );
}

/** A line through the steps that have a position; the names of the others stand in `missing`. */
function routeFeatures(
  route: readonly (string | Point)[],
  library: Library,
  properties: Properties,
): readonly Feature[] {
  const steps = route.map((step) => {
    const place = typeof step === 'string' ? library.get(step) : undefined;
    return typeof step !== 'string'
      ? { at: step, label: undefined }
      : { at: place?.kind === 'place' ? place.at : undefined, label: place?.name ?? step };
  });
  const line = steps.flatMap(({ at }) => (at ? [at] : []));
  if (line.length < 2) return [];
  const parts = splitAtAntimeridian(line);
  const missing = steps.flatMap(({ at, label }) => (at ? [] : [label]));
  return [
    feature(
      parts.length > 1
        ? { type: 'MultiLineString', coordinates: parts }
        : { type: 'LineString', coordinates: parts[0] },
      { ...properties, by_way_of: steps.flatMap(({ label }) => label ?? []), missing },
    ),
  ];
}

const names = (ids: readonly string[], library: Library): readonly string[] =>
  ids.map((id) => library.get(id)?.name ?? id);

function feature(geometry: unknown, properties: Properties, id?: string): Feature {
  const told = Object.entries(properties).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return {
    type: 'Feature',
    ...(id !== undefined && { id }),
    geometry,
    properties: Object.fromEntries(told),
  };
}
