import type { Library } from '../dossier/library';
import type { Office, Person } from '../dossier/model';
import { titleFinder, type TitleFinder } from './titleFinder';
import { own } from '../own';

/** Someone's spell in an office, under the title by which offices are compared. */
export interface Spell {
  readonly person: Person;
  readonly office: Office;
  readonly title: string;
}

/** Titles, and who held them. */
export interface Titles {
  /** Finds them in a text, in every way in which they are written. */
  readonly find: TitleFinder;
  /** Spells by title. */
  readonly spells: ReadonlyMap<string, readonly Spell[]>;
  /** Words for states as in “Russian”, and the ids of the states. */
  readonly stateOf: (word: string) => string | undefined;
}

/** Short forms that stand for titles in full. */
const synonyms: Readonly<Record<string, string>> = {
  premier: 'prime minister',
  pm: 'prime minister',
  fm: 'foreign minister',
  'army chief': 'chief of army staff',
  coas: 'chief of army staff',
  'chief of the army staff': 'chief of army staff',
  'external affairs minister': 'foreign minister',
};

/** A title as it is compared: `minister of foreign affairs` is `foreign minister`. */
export function titleKey(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/defense/g, 'defence');
  const minister = /^minister (?:of|for) (?:the )?(.+)$/.exec(plain)?.[1];
  const key = minister === undefined ? plain : `${minister.replace(/ affairs$/, '')} minister`;
  return own(synonyms, key) ?? key;
}

/** Ways to write a title. */
function writings(title: string): readonly string[] {
  const key = titleKey(title);
  const field = /^(.+) minister$/.exec(key)?.[1];
  const known = Object.entries(synonyms).flatMap(([short, full]) => (full === key ? [short] : []));
  return [
    key,
    title.toLowerCase(),
    ...known.filter((short) => short.length > 2),
    ...(field === undefined || field === 'prime'
      ? []
      : [
          `minister of ${field}`,
          `minister for ${field}`,
          `minister of ${field} affairs`,
          `minister for ${field} affairs`,
        ]),
  ];
}

const holders =
  /\b(?:minister|president|premier|chancellor|chief of (?:the )?army staff|king|queen|emir|prime minister|secretary-general|director-general)$|^(?:speaker|chair|chairman|chairwoman|governor|chief justice|secretary of state)$/;
const manyHolders =
  /deputy|vice|ambassador|member|spokes|envoy|assistant|adviser|advisor|co-chair|special|representative|minister of state|state minister/;

/** Whether an office is held by one person at a time. */
export const isSingleHolder = (title: string): boolean =>
  holders.test(titleKey(title)) && !manyHolders.test(titleKey(title));

/** How many people are looked at before others get their turn. */
const PEOPLE_AT_ONCE = 200;

/** Gathers the titles of a library that one person holds at a time; yields now and then. */
export function* titlesInParts(library: Library): Generator<void, Titles> {
  const spells = new Map<string, Spell[]>();
  const written = new Set<string>();
  // Many hold the same few offices.
  const keys = new Map<string, string | undefined>();
  for (const [index, person] of library.ofKind('person').entries()) {
    if (index % PEOPLE_AT_ONCE === 0) yield;
    for (const office of person.offices) {
      if (!keys.has(office.title)) {
        const isOfOne = isSingleHolder(office.title);
        keys.set(office.title, isOfOne ? titleKey(office.title) : undefined);
        if (isOfOne) for (const text of writings(office.title)) written.add(text);
      }
      const title = keys.get(office.title);
      if (title === undefined) continue;
      const list = spells.get(title);
      if (list) list.push({ person, office, title });
      else spells.set(title, [{ person, office, title }]);
    }
  }
  yield;
  return { find: titleFinder(written), spells, stateOf: stateWords(library) };
}

/** “Russian” and “Pakistani” as the states whose names they begin with. */
function stateWords(library: Library): (word: string) => string | undefined {
  const states = library.ofKind('state').map(({ id, name, aka, short }) => ({
    id,
    names: [name, ...aka, ...short.map((each) => each.name)].map((each) => each.toLowerCase()),
  }));
  const known = new Map<string, string | undefined>();
  return (word) => {
    const plain = word.toLowerCase();
    if (!known.has(plain)) {
      known.set(plain, states.find(({ names }) => names.some((name) => isOf(plain, name)))?.id);
    }
    return known.get(plain);
  };
}

function isOf(word: string, name: string): boolean {
  if (word === name || (name === 'united states' && word === 'american')) return true;
  if (!/(?:n|ian|i|ish|ese|ic|h)$/.test(word)) return false;
  const stem = word.replace(/(?:ian|an|i|ish|ese|ic|n|h)$/, '');
  return stem.length >= 4 && name.startsWith(stem);
}
