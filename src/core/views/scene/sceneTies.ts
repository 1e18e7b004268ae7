import type { Entity } from '../../dossier/model';
import type { SceneTie } from './scene';
import { t } from '../../spoken';

/** What an entity's own entry ties it to, apart from events; each tie once. */
export function tiesOf(entity: Entity): readonly SceneTie[] {
  const found = new Map<string, SceneTie>();
  for (const tie of written(entity)) {
    if (tie.from !== tie.to) found.set(`${tie.from}\n${tie.to}\n${tie.text}`, tie);
  }
  return [...found.values()];
}

function written(entity: Entity): readonly SceneTie[] {
  const { id } = entity;
  const to = (type: SceneTie['type'], ids: readonly string[], text: string): readonly SceneTie[] =>
    ids.map((other) => ({ type, from: id, to: other, text }));
  const from = (
    type: SceneTie['type'],
    ids: readonly string[],
    text: string,
  ): readonly SceneTie[] => ids.map((other) => ({ type, from: other, to: id, text }));
  switch (entity.kind) {
    case 'person':
      return [
        ...entity.offices.flatMap(({ of, title }) =>
          of === undefined ? [] : to('office', [of], title),
        ),
        ...to('belonging', entity.of, t('belongs to')),
      ];
    case 'organisation':
      return [
        ...to('belonging', entity.of, t('belongs to')),
        ...from('member', entity.members, t('member')),
      ];
    case 'place':
      return to('place', entity.of, t('lies in'));
    case 'project':
      return [
        ...from('party', entity.parties, t('party')),
        ...to('route', placesOn(entity.route), t('runs through')),
        ...entity.claims.flatMap(({ path }) =>
          to('route', placesOn(path ?? []), t('runs through')),
        ),
      ];
    case 'state':
    case 'event':
    case 'source':
      return [];
  }
}

const placesOn = (route: readonly unknown[]): readonly string[] =>
  route.filter((stop) => typeof stop === 'string');
