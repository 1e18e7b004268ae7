import type { Entity } from '../../dossier/model';
import type { SceneTie } from './scene';

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
  const to = (ids: readonly string[], text: string): readonly SceneTie[] =>
    ids.map((other) => ({ from: id, to: other, text }));
  switch (entity.kind) {
    case 'person':
      return [
        ...entity.offices.flatMap(({ of, title }) => (of === undefined ? [] : to([of], title))),
        ...to(entity.of, 'belongs to'),
      ];
    case 'organisation':
      return [
        ...to(entity.of, 'belongs to'),
        ...entity.members.map((member) => ({ from: member, to: id, text: 'member' })),
      ];
    case 'place':
      return to(entity.of, 'lies in');
    case 'project':
      return [
        ...entity.parties.map((party) => ({ from: party, to: id, text: 'party' })),
        ...to(placesOn(entity.route), 'runs through'),
        ...entity.claims.flatMap(({ path }) => to(placesOn(path ?? []), 'runs through')),
      ];
    case 'state':
    case 'event':
    case 'source':
      return [];
  }
}

const placesOn = (route: readonly unknown[]): readonly string[] =>
  route.filter((stop) => typeof stop === 'string');
