import type { TextRange } from '../dossier/origin';
import type { Library } from '../dossier/library';
import type { DraftFix, Finding, Span } from './finding';
import { isQuoted, namesIn, sentenceAt, type NamedEntity, type Passage } from './passage';
import { relatedEntry } from './recordWords';
import type { KeptSpelling, KeptSpellings } from './spellingTally';
import { plural, t } from '../spoken';
import { lazily } from '../lazily';

/** A full name of an actor as it is spelled at one place of a draft. */
export interface Spelling {
  readonly entity: string;
  readonly text: string;
  /** Where it stands, and with what markup between its words. */
  readonly range: TextRange;
  readonly written: string;
}

const smallLetter = lazily(() => /\p{Ll}/u);

/** The full names of actors in a passage that are the text's own spelling. */
export function spellingsIn(
  passage: Passage,
): readonly (Span & Pick<Spelling, 'entity' | 'text'>)[] {
  return passage.names.flatMap((named) => {
    const { entity, name, start, end } = named;
    const isActor =
      entity.kind === 'person' || entity.kind === 'organisation' || entity.kind === 'state';
    if (!isActor || name.role === 'short' || name.role === 'was' || isQuoted(passage, named))
      return [];
    const text = passage.text.slice(start, end);
    return smallLetter().test(text) && !isListed(passage, named)
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

/** Says of every place with a spelling that the actor is spelled otherwise elsewhere in the draft. */
export function spellingRemark(
  { entity: id, text }: Pick<Spelling, 'entity' | 'text'>,
  { text: kept, times }: KeptSpelling,
  library: Library,
): Omit<Finding, 'range' | 'text' | 'fixes'> {
  const entity = library.get(id);
  const isRecord = entity?.name === kept;
  return {
    check: 'spelling',
    severity: 'information',
    message: spellingText(text, kept, times, isRecord),
    entity: id,
    related: entity ? relatedEntry(entity) : [],
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

/** Ways to have one spelling throughout: the one to keep, or this one; `places` is every spelling of the actor. */
export function spellingFixes(
  { entity, text }: Pick<Spelling, 'entity' | 'text'>,
  kept: string,
  spelled: KeptSpellings,
  places: Iterable<Pick<Spelling, 'text' | 'range'>>,
): readonly DraftFix[] {
  const others = spelled.get(entity);
  const alike = Array.from(places).filter(
    ({ text: form }) => form === kept || others?.get(form)?.text === kept,
  );
  return [kept, text].map((newText) => ({
    title: t('Write “{0}” throughout', newText),
    edits: alike.flatMap(({ text: form, range }) => (form === newText ? [] : [{ range, newText }])),
  }));
}
