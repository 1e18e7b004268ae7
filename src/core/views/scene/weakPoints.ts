import { dateText } from '../../dossier/dateText';
import { dateSpan, isoDay, type Day } from '../../dossier/dates';
import { figuresOf, type Figure } from '../../dossier/figures';
import type { Library } from '../../dossier/library';
import type { Claim, Entity, Office, Person } from '../../dossier/model';
import { figureLines } from '../figureLines';
import type { EntityLink } from '../lines';
import { linkTo } from '../links';
import { bestReliability } from './reliability';
import { listText, t } from '../../spoken';

/** Something in the record that an analyst should not lean on. */
export interface WeakPoint {
  readonly type: 'disputed' | 'weak-source' | 'office-gap';
  /** What it is a weakness of. */
  readonly link: EntityLink;
  /** What is weak: the figure, the claim in words, the office. */
  readonly what: string;
  /** Why, in words: `1,100 km or 800 km`, `only The Daily, F`, `nobody from 4 May 2010 to 1 Jan 2012`. */
  readonly text: string;
}

/**
 * The weak points of some entities: disputed figures, claims that stand on one weak source or none,
 * and offices that nobody is known to have held for a while. Each type in the order of the entities.
 */
export function weakPointsOf(entities: readonly Entity[], library: Library): readonly WeakPoint[] {
  return [
    ...entities.flatMap((entity) => disputes(entity, library)),
    ...entities.flatMap((entity) => weakClaims(entity, library)),
    ...officeGaps(
      entities.filter((entity) => entity.kind === 'person'),
      library,
    ),
  ];
}

function disputes(entity: Entity, library: Library): readonly WeakPoint[] {
  if (!figuresOf(entity.claims).some(({ disputed }) => disputed)) return [];
  return figureLines(entity.claims, library)
    .filter(({ disputed }) => disputed)
    .map(({ what, values }) => {
      const texts = values.map(({ text }) => text);
      const [shown, rest] = [listText(texts.slice(0, 2), 'or'), texts.length - 2];
      return {
        type: 'disputed',
        link: linkTo(entity),
        what,
        text: rest > 0 ? t('{0} (and {1} more)', shown, rest) : shown,
      };
    });
}

function weakClaims(entity: Entity, library: Library): readonly WeakPoint[] {
  const figures = figuresOf(entity.claims).filter(({ disputed }) => !disputed);
  const inWords = entity.claims.filter(
    (claim) => claim.text !== undefined && (claim.what === undefined || claim.value === undefined),
  );
  const all: readonly Pick<Figure, 'what' | 'claims'>[] = [
    ...figures,
    ...inWords.map((claim) => ({ what: claim.text ?? '', claims: [claim] })),
  ];
  return all.flatMap(({ what, claims }) => {
    const text = weakness(claims, library);
    return text === undefined ? [] : [{ type: 'weak-source', link: linkTo(entity), what, text }];
  });
}

/** Why what these claims agree on is weak; undefined where it is not. */
function weakness(claims: readonly Claim[], library: Library): string | undefined {
  const ids = new Set(claims.flatMap(({ source }) => source));
  const [only, ...others] = [...ids].flatMap((id) => library.source(id) ?? []);
  if (others.length > 0) return undefined;
  if (!only) return t('no source is given');
  const reliability = bestReliability([only.id], library);
  return reliability !== undefined && reliability >= 'D'
    ? t('only {0}, {1}', only.container ?? only.name, reliability)
    : undefined;
}

/** A handover takes a while: shorter gaps say nothing, in days. */
const longestHandover = 31;

function officeGaps(people: readonly Person[], library: Library): readonly WeakPoint[] {
  const spells = new Map<string, { office: Office; first: Day; last: Day }[]>();
  for (const person of people) {
    for (const office of person.offices) {
      if (office.of === undefined) continue;
      const key = `${office.of}\n${office.title}`;
      const same = spells.get(key) ?? [];
      const first = (office.from === undefined ? undefined : dateSpan(office.from)?.first) ?? NaN;
      // Who has no end is taken to have stayed.
      const last = office.to === undefined ? Infinity : (dateSpan(office.to)?.last ?? NaN);
      if (!Number.isNaN(first) && !Number.isNaN(last)) same.push({ office, first, last });
      spells.set(key, same);
    }
  }
  return [...spells.values()].flatMap((held) => gapsIn(held, library));
}

function gapsIn(
  held: readonly { office: Office; first: Day; last: Day }[],
  library: Library,
): readonly WeakPoint[] {
  const gaps: WeakPoint[] = [];
  let last = Infinity;
  for (const spell of held.toSorted((a, b) => a.first - b.first)) {
    const body = spell.office.of === undefined ? undefined : library.get(spell.office.of);
    if (body && spell.first - last > longestHandover) {
      gaps.push({
        type: 'office-gap',
        link: linkTo(body),
        what: spell.office.title,
        text: t(
          'nobody from {0} to {1}',
          dateText(isoDay(last + 1)),
          dateText(isoDay(spell.first - 1)),
        ),
      });
    }
    last = last === Infinity ? spell.last : Math.max(last, spell.last);
  }
  return gaps;
}
