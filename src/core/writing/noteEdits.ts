import { fullNote } from '../exchange/citation/fullNote';
import { shortNote } from '../exchange/citation/shortNote';
import type { Source } from '../dossier/model';
import type { CitationForms } from './citationForms';
import { citedSource } from './citedSource';
import { locatorOfNote, notesAtEnd, notesIn, type Notes, type NoteText } from './notesIn';
import type { Citing } from './piece';
import type { OffsetEdit, Writing } from './writeEdits';
import { writtenCitation } from './writtenMarkup';

/** One place that cites a source in a footnote: there already, or about to be. */
interface Place {
  readonly label: string;
  readonly source: Source | undefined;
  /** Of a new one: where in the source. */
  readonly added?: { readonly locator?: string };
}

/**
 * Footnotes for sources cited at one place: how they are referred to there, and the edits that write
 * their texts, in the order of the places that refer to them. Notes that we wrote before change between
 * full and short where the order of mentions asks for it; what anyone has changed stays.
 */
export function noteEdits(
  { text, languageId, library }: Writing,
  at: { readonly start: number; readonly end: number },
  cited: readonly Citing[],
  forms: NonNullable<CitationForms['note']>,
): { readonly references: readonly string[]; readonly edits: readonly OffsetEdit[] } {
  const notes = notesIn(text, languageId);
  const referred = new Set(notes.references.map(({ key }) => key));
  // A note whose place was deleted is taken up again.
  const taken = new Set(referred);
  const added = cited.map(({ source, locator }): Place => {
    const isOthers = (label: string): boolean =>
      label !== source.id && library.source(label) !== undefined;
    const label = freeLabel(source.id, (each) => taken.has(each) || isOthers(each));
    taken.add(label);
    return { label, source, added: locator === undefined ? {} : { locator } };
  });
  const placeOf = ({ key }: Notes['references'][number]): Place => ({
    label: key,
    source: citedSource({ key, form: 'note' }, library),
  });
  const kept = notes.references.filter(({ start }) => start < at.start || start >= at.end);
  const before = kept.filter(({ start }) => start < at.start).map(placeOf);
  const after = kept.filter(({ start }) => start >= at.start).map(placeOf);
  const edits: OffsetEdit[] = [];
  const texts: string[] = [];
  const met = new Set<string>();
  const cites = new Set<Source | undefined>(cited.map(({ source }) => source));
  const seen = new Set<Source>();
  for (const { label, source, added: isNew } of [...before, ...added, ...after]) {
    if (!source || !cites.has(source) || met.has(label)) continue;
    met.add(label);
    const cite = seen.has(source) ? shortNote : fullNote;
    seen.add(source);
    const note = notes.texts.find((each) => each.label === label);
    if (!note) {
      const text = writtenCitation(cite(source, isNew?.locator), languageId);
      if (isNew) texts.push(forms.definition(label, text));
      continue;
    }
    const body = text.slice(note.body, note.end);
    const locator = isNew ? isNew.locator : locatorOfNote(body, source, languageId);
    const isOurs = isNew
      ? locatorOfNote(body, source, languageId) !== undefined
      : locator !== undefined;
    const newText = writtenCitation(cite(source, locator === '' ? undefined : locator), languageId);
    if (isOurs && newText !== body) edits.push({ start: note.body, end: note.end, newText });
  }
  if (texts.length > 0) edits.push(insertTexts(text, at.end, notes.texts, before, after, texts));
  return { references: added.map(({ label }) => forms.reference(label)), edits };
}

/** The key itself for the first note on a source, with a number behind it for a later one. */
function freeLabel(key: string, isTaken: (label: string) => boolean): string {
  for (let number = 1; ; number++) {
    const label = number === 1 ? key : `${key}-${number}`;
    if (!isTaken(label)) return label;
  }
}

/** Puts new notes behind that of the place before them, or before that of the place behind, or at the end. */
function insertTexts(
  text: string,
  end: number,
  all: readonly NoteText[],
  before: readonly Place[],
  after: readonly Place[],
  added: readonly string[],
): OffsetEdit {
  const tail = notesAtEnd(text, all);
  const find = ({ label }: Place): NoteText | undefined =>
    tail.find((note) => note.label === label);
  const [first, second] = tail;
  const apart =
    first && second ? text.slice(first.end, second.start).split('\n').length > 2 : false;
  const gap = apart ? '\n\n' : '\n';
  const previous = before
    .toReversed()
    .map(find)
    .find((note) => note !== undefined);
  if (previous) {
    return { start: previous.end, end: previous.end, newText: gap + added.join(gap) };
  }
  const next = after.map(find).find((note) => note !== undefined);
  if (next) return { start: next.start, end: next.start, newText: added.join(gap) + gap };
  const last = tail.at(-1);
  if (last) return { start: last.end, end: last.end, newText: gap + added.join(gap) };
  // A blank line parts the notes from the text, which may itself be written at the very end.
  const rest = text.slice(end);
  const lineEnds = (/\s*$/.exec(rest)?.[0] ?? '').split('\n').length - 1;
  const newText = `${'\n'.repeat(Math.max(0, 2 - lineEnds))}${added.join('\n')}\n`;
  return { start: text.length, end: text.length, newText };
}
