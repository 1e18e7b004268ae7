import { figuresOf } from '../../dossier/figures';
import { grade } from '../../dossier/grades';
import type { Library } from '../../dossier/library';
import type { Claim, Point, Project } from '../../dossier/model';
import { numberText } from '../../dossier/quantities';
import { bestReliability } from './reliability';
import type { SceneRoute } from './scene';
import { t } from '../../spoken';

type Stop = string | Point;

/**
 * The lines that a project is said to take: that of its entry, then those that claims give. Those who
 * give the same line stand together. A line of which fewer than two points are known is left out.
 */
export function routesOf(project: Project, library: Library): readonly SceneRoute[] {
  const lines = new Map<string, { path: readonly Stop[]; by: string[]; disputed: boolean }>();
  const lineOf = (path: readonly Stop[]): { by: string[]; disputed: boolean } => {
    const key = JSON.stringify(path);
    const known = lines.get(key) ?? { path, by: [], disputed: false };
    lines.set(key, known);
    return known;
  };
  if (project.route.length > 0) lineOf(project.route);
  for (const { claims, disputed } of figuresOf(project.claims)) {
    for (const claim of claims) {
      if (!claim.path) continue;
      const line = lineOf(claim.path);
      line.disputed ||= disputed;
      const by = byText(claim, library);
      if (by !== '' && !line.by.includes(by)) line.by.push(by);
    }
  }
  return [...lines.values()]
    .map(({ path, by, disputed }) => ({
      points: path.flatMap((stop) => pointsOf(stop, library)),
      text: path.map((stop) => stopText(stop, library)).join(' – '),
      byText: by.join('; '),
      disputed,
    }))
    .filter(({ points }) => points.length > 1);
}

function pointsOf(stop: Stop, library: Library): readonly Point[] {
  if (typeof stop !== 'string') return [stop];
  const place = library.get(stop);
  return place?.kind === 'place' && place.at ? [place.at] : [];
}

const stopText = (stop: Stop, library: Library): string =>
  typeof stop === 'string' ? (library.get(stop)?.name ?? stop) : stop.map(numberText).join(', ');

/** `Joint communiqué and 2 more, B2`: the speaker, else the sources, and the grade. */
function byText(claim: Claim, library: Library): string {
  const speaker = claim.by === undefined ? undefined : (library.get(claim.by)?.name ?? claim.by);
  const sources = claim.source.flatMap((id) => library.source(id) ?? []);
  const [first, ...others] = new Set(sources.map(({ container, name }) => container ?? name));
  const printed = others.length === 0 ? first : t('{0} and {1} more', first ?? '', others.length);
  const said = speaker ?? printed;
  return [said, grade(bestReliability(claim.source, library), claim.credibility)]
    .filter(Boolean)
    .join(', ');
}
