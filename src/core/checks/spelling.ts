import { distance } from 'fastest-levenshtein';
import type { Library } from '../dossier/library';
import type { Entity } from '../dossier/model';
import { isQuoted, type Passage } from './passage';
import type { Finding, Remark, Span } from './finding';
import { relatedEntry } from './recordWords';

/** A full name of an actor as it is spelled at one place. */
export interface Spelling extends Span {
  readonly entity: string;
  readonly text: string;
}

/** The full names of actors in a passage that are the text's own spelling. */
export function spellingsIn(passage: Passage): readonly Spelling[] {
  return passage.names.flatMap((named) => {
    const { entity, name, start, end } = named;
    const isActor = entity.kind === 'person' || entity.kind === 'organisation' || entity.kind === 'state';
    if (!isActor || name.role === 'short' || name.role === 'was' || isQuoted(passage, named)) return [];
    const text = passage.text.slice(start, end);
    return /\p{Ll}/u.test(text) ? [{ entity: entity.id, text, start, end }] : [];
  });
}

/** How often each actor is spelled how in a draft. */
export type SpellingCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Counts the spellings of a draft by actor. */
export function countSpellings(spellings: Iterable<Spelling>): SpellingCounts {
  const counts = new Map<string, Map<string, number>>();
  for (const { entity, text } of spellings) {
    const forms = counts.get(entity) ?? new Map<string, number>();
    forms.set(text, (forms.get(text) ?? 0) + 1);
    counts.set(entity, forms);
  }
  return counts;
}

/** The spelling that a draft should keep for the one it has at a place; undefined where it is no other's. */
export function keptSpelling(
  { entity: id, text }: Pick<Spelling, 'entity' | 'text'>,
  counts: SpellingCounts,
  library: Library,
): string | undefined {
  const forms = counts.get(id);
  const entity = library.get(id);
  if (!forms || forms.size < 2 || !entity) return undefined;
  const rivals = [...forms.keys()].filter((form) => form === text || isOtherSpelling(form, text, entity));
  if (rivals.length < 2) return undefined;
  const order = (form: string): number => (form === entity.name ? Infinity : (forms.get(form) ?? 0));
  const kept = rivals.toSorted((a, b) => order(b) - order(a) || (a < b ? -1 : 1))[0];
  return kept === text ? undefined : kept;
}

/** Says that an actor is spelled otherwise elsewhere in the draft. */
export function spellingRemark(
  { entity: id, text, start, end }: Spelling,
  kept: string,
  counts: SpellingCounts,
  library: Library,
): Remark {
  const entity = library.get(id);
  const times = counts.get(id)?.get(kept) ?? 0;
  const record = entity?.name === kept ? ', as the record has it' : '';
  return {
    check: 'spelling',
    severity: 'information',
    start,
    end,
    message: `“${text}” is spelled “${kept}” elsewhere in this text${times > 1 ? ` (${times} times)` : ''}${record}.`,
    entity: id,
    related: entity ? relatedEntry(entity) : [],
    fixes: [{ title: `Write “${kept}” throughout`, edits: [{ start, end, newText: kept }] }],
  };
}

/** Findings on spellings, each with the edits of all that it would have spelled alike. */
export function joinedFixes(findings: readonly Finding[]): readonly Finding[] {
  const edits = new Map<string, Finding['fixes'][number]['edits']>();
  const key = ({ entity }: Finding, title: string): string => `${entity ?? ''} ${title}`;
  for (const finding of findings) {
    if (finding.check !== 'spelling') continue;
    for (const fix of finding.fixes) {
      const own = key(finding, fix.title);
      edits.set(own, [...(edits.get(own) ?? []), ...fix.edits]);
    }
  }
  if (edits.size === 0) return findings;
  return findings.map((finding) =>
    finding.check === 'spelling'
      ? {
          ...finding,
          fixes: finding.fixes.map((fix) => ({ ...fix, edits: edits.get(key(finding, fix.title)) ?? [] })),
        }
      : finding,
  );
}

/** Whether two names are the same words, of which some differ by a letter or two. */
function isOtherSpelling(one: string, other: string, { kind }: Entity): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length !== b.length) return false;
  // "extended" and "expanded" are two words, "Mahmood" and "Mehmood" are one.
  const most = kind === 'person' ? 2 : 1;
  let differ = false;
  return (
    a.every((word, index) => {
      const twin = b[index] ?? '';
      if (word === twin) return true;
      differ = true;
      if (word.charAt(0) !== twin.charAt(0) || Math.min(word.length, twin.length) < 4) return false;
      return distance(word, twin) <= Math.min(most, Math.floor(Math.max(word.length, twin.length) / 3));
    }) && differ
  );
}

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s\p{Pd}]+/u);
