import { ploverModes } from '../../dossier/plover';
import { toSay } from '../../spoken';

/** The four classes of PLOVER's types: said or done, with each other or against. */
export type TypeClass =
  'verbal-cooperation' | 'material-cooperation' | 'verbal-conflict' | 'material-conflict';

/** What the classes are called. */
export const typeClassNames: Readonly<Record<TypeClass, string>> = {
  'verbal-cooperation': toSay('agreeing and talking'),
  'material-cooperation': toSay('cooperating and yielding'),
  'verbal-conflict': toSay('demanding and refusing'),
  'material-conflict': toSay('force and pressure'),
};

/** PLOVER lists its types from the friendliest to the most violent: each class is one stretch of them. */
const firsts: readonly (readonly [string, TypeClass])[] = [
  ['AGREE', 'verbal-cooperation'],
  ['COOPERATE', 'material-cooperation'],
  ['REQUEST', 'verbal-conflict'],
  ['PROTEST', 'material-conflict'],
];

const order = Object.keys(ploverModes);

/** The class of a PLOVER type; undefined for none and for words that PLOVER does not know. */
export function typeClass(type: string | undefined): TypeClass | undefined {
  const at = typeRank(type);
  if (at >= order.length) return undefined;
  return firsts.findLast(([first]) => order.indexOf(first) <= at)?.[1];
}

/** Where a type stands in PLOVER's order, from 0; last where it is none of PLOVER's. */
export function typeRank(type: string | undefined): number {
  const at = type === undefined ? -1 : order.indexOf(type);
  return at < 0 ? order.length : at;
}
