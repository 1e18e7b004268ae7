import { dateText } from '../dossier/dateText';
import type { Library } from '../dossier/library';
import type { Source } from '../dossier/model';
import { namesInNote } from '../exchange/citation/citedNames';
import { textOf } from '../exchange/cslText';
import { fold } from '../views/fold';
import { codeText } from '../spoken';

/** A source as a list shows it. */
export interface SourceChoice {
  readonly source: Source;
  readonly label: string;
  /** Who wrote it, where and when it appeared. */
  readonly description: string;
  /** Key, grade and kind. */
  readonly detail: string;
  /** Every field that it can be found by, folded, a space before each word. */
  readonly words: string;
}

/** Every source of a library, those that a document cites already first, the newest first within. */
export function sourceChoices(
  library: Library,
  cited: ReadonlySet<string>,
): readonly SourceChoice[] {
  const order = (a: Source, b: Source): number =>
    Number(cited.has(b.id)) - Number(cited.has(a.id)) ||
    (a.issued === b.issued ? 0 : (a.issued ?? '') < (b.issued ?? '') ? 1 : -1);
  return library.ofKind('source').toSorted(order).map(choiceOf);
}

function choiceOf(source: Source): SourceChoice {
  const { id, name, author, container, publisher, issued, reliability, form, url, csl } = source;
  const date = issued === undefined ? '' : dateText(issued);
  const description = [namesInNote(author), container ?? publisher, date]
    .filter(Boolean)
    .join(' · ');
  const detail = [`@${id}`, reliability, form && codeText(form)].filter(Boolean).join(' · ');
  const fields = Object.values(csl).flatMap((value) => textOf(value) ?? []);
  const people = author.flatMap((each) => Object.values(each) as readonly string[]);
  const words = fold([name, ...people, description, detail, issued, url, ...fields].join(' '));
  return { source, label: name, description, detail, words };
}

/** A test whether a source has every word of a query, in any field and any script. */
export function choiceMatcher(query: string): (choice: SourceChoice) => boolean {
  const wanted = fold(query).split(' ').filter(Boolean);
  return ({ words }) => wanted.every((word) => words.includes(word));
}
