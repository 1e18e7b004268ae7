import { distance } from 'fastest-levenshtein';
import type { Library } from '../dossier/library';
import type { Entity } from '../dossier/model';
import { isQuoted, namesIn, sentenceAt, type NamedEntity, type Passage } from './passage';
import type { Finding, Remark, Span } from './finding';
import { relatedEntry } from './recordWords';
import { plural, t } from '../spoken';

/** A full name of an actor as it is spelled at one place. */
export interface Spelling extends Span {
  readonly entity: string;
  readonly text: string;
}

/** The full names of actors in a passage that are the text's own spelling. */
export function spellingsIn(passage: Passage): readonly Spelling[] {
  return passage.names.flatMap((named) => {
    const { entity, name, start, end } = named;
    const isActor =
      entity.kind === 'person' || entity.kind === 'organisation' || entity.kind === 'state';
    if (!isActor || name.role === 'short' || name.role === 'was' || isQuoted(passage, named))
      return [];
    const text = passage.text.slice(start, end);
    return /\p{Ll}/u.test(text) && !isListed(passage, named)
      ? [{ entity: entity.id, text, start, end }]
      : [];
  });
}

const variants =
  /\b(?:spell(?:ed|ing|ings)|spelt|misspel\w+|variants?|transliterat\w+|also written|sic)\b/i;

/** Whether a name is given for its spelling, or in a row of a table that has others beside it. */
function isListed(passage: Passage, { start, end, entity }: NamedEntity): boolean {
  const sentence = sentenceAt(passage, start);
  const words = passage.text.slice(sentence.start, sentence.end);
  if (variants.test(words)) return true;
  const text = passage.text.slice(start, end);
  return (
    words.startsWith('|') &&
    namesIn(passage, sentence).some(
      (other) => other.entity === entity && passage.text.slice(other.start, other.end) !== text,
    )
  );
}

/** For each actor who is spelled in several ways, the spelling to keep for each of the others. */
export type KeptSpellings = ReadonlyMap<string, ReadonlyMap<string, KeptSpelling>>;

/** A spelling to keep, and how often a draft has it. */
export interface KeptSpelling {
  readonly text: string;
  readonly times: number;
}

/** Decides on one spelling for each actor: the record's where the draft has it, else the most frequent. */
export function keptSpellings(
  passages: Iterable<readonly Spelling[]>,
  library: Library,
): KeptSpellings {
  const counts = new Map<string, Map<string, number>>();
  for (const spellings of passages) {
    for (const { entity, text } of spellings) {
      let forms = counts.get(entity);
      if (!forms) counts.set(entity, (forms = new Map<string, number>()));
      forms.set(text, (forms.get(text) ?? 0) + 1);
    }
  }
  const kept = new Map<string, ReadonlyMap<string, KeptSpelling>>();
  for (const [id, forms] of counts) {
    const entity = library.get(id);
    if (forms.size < 2 || !entity) continue;
    const order = (form: string): number =>
      form === entity.name ? Infinity : (forms.get(form) ?? 0);
    const inOrder = [...forms.keys()].sort((a, b) => order(b) - order(a) || (a < b ? -1 : 1));
    const others = new Map<string, KeptSpelling>();
    for (const form of inOrder) {
      const twin = inOrder.find((each) => each !== form && isOtherSpelling(each, form, entity));
      if (twin !== undefined && inOrder.indexOf(twin) < inOrder.indexOf(form)) {
        others.set(form, { text: twin, times: forms.get(twin) ?? 0 });
      }
    }
    if (others.size > 0) kept.set(id, others);
  }
  return kept;
}

/** Says that an actor is spelled otherwise elsewhere in the draft. */
export function spellingRemark(
  { entity: id, text, start, end }: Spelling,
  { text: kept, times }: KeptSpelling,
  library: Library,
): Remark {
  const entity = library.get(id);
  const isRecord = entity?.name === kept;
  return {
    check: 'spelling',
    severity: 'information',
    start,
    end,
    message: spellingText(text, kept, times, isRecord),
    entity: id,
    related: entity ? relatedEntry(entity) : [],
    fixes: [{ title: t('Write “{0}” throughout', kept), edits: [{ start, end, newText: kept }] }],
  };
}

function spellingText(text: string, kept: string, times: number, isRecord: boolean): string {
  if (times < 2)
    return isRecord
      ? t('“{0}” is spelled “{1}” elsewhere in this text, as the record has it.', text, kept)
      : t('“{0}” is spelled “{1}” elsewhere in this text.', text, kept);
  return isRecord
    ? plural(
        times,
        '“{1}” is spelled “{2}” elsewhere in this text ({0} time), as the record has it.|“{1}” is spelled “{2}” elsewhere in this text ({0} times), as the record has it.',
        text,
        kept,
      )
    : plural(
        times,
        '“{1}” is spelled “{2}” elsewhere in this text ({0} time).|“{1}” is spelled “{2}” elsewhere in this text ({0} times).',
        text,
        kept,
      );
}

/** Findings on spellings, each with the edits of all that it would have spelled alike. */
export function joinedFixes(findings: readonly Finding[]): readonly Finding[] {
  const edits = new Map<string, Finding['fixes'][number]['edits'][number][]>();
  const key = ({ entity }: Finding, title: string): string => `${entity ?? ''} ${title}`;
  for (const finding of findings) {
    if (finding.check !== 'spelling') continue;
    for (const fix of finding.fixes) {
      const own = key(finding, fix.title);
      const all = edits.get(own);
      if (all) all.push(...fix.edits);
      else edits.set(own, [...fix.edits]);
    }
  }
  if (edits.size === 0) return findings;
  return findings.map((finding) =>
    finding.check === 'spelling'
      ? {
          ...finding,
          fixes: finding.fixes.map((fix) => ({
            ...fix,
            edits: edits.get(key(finding, fix.title)) ?? [],
          })),
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
      if (word === twin || `${word}s` === twin || word === `${twin}s`) return true;
      differ = true;
      if (!twin.startsWith(word.charAt(0)) || Math.min(word.length, twin.length) < 4) return false;
      return (
        distance(word, twin) <= Math.min(most, Math.floor(Math.max(word.length, twin.length) / 3))
      );
    }) && differ
  );
}

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s\p{Pd}]+/u);
