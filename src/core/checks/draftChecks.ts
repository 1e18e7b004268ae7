import { atOnce } from '../dossier/atOnce';
import { dateSpan } from '../dossier/dates';
import type { Library } from '../dossier/library';
import type { Edtf } from '../dossier/model';
import type { LineMention } from '../mentions/documentMentions';
import type { LineEdit, Lines } from '../mentions/lineEdits';
import { recordInParts, type CheckRecord } from './context';
import { DraftFindings, type FoundPassage } from './draftFindings';
import { DraftHead } from './draftHead';
import { DraftPassages, type DraftPassage } from './draftPassages';
import { hasNotes } from './notes';
import {
  checkPassage,
  namedDays,
  type PassageContext,
  type PassageFindings,
} from './passageFindings';
import { SpellingTally } from './spellingTally';
import { textDateOf, type NamedDays } from './textDate';

/** What is known of a passage; nothing in it depends on where the passage stands. */
interface Kept {
  /** The days that it names in full. */
  named: NamedDays | 'unknown' | undefined;
  found: PassageFindings | undefined;
  /** What the findings go by besides the passage. */
  under: PassageContext | undefined;
}

const nothing = (): Kept => ({ named: 'unknown', found: undefined, under: undefined });

/**
 * The findings on an open document, kept by passage. An edit checks the passages that it touches; of the
 * others it is only asked whether their names still stand for the same.
 */
export class DraftChecks {
  readonly #library: Library;
  readonly #languageId: string;
  readonly #asof: Edtf;
  readonly #head: DraftHead;
  readonly #passages: DraftPassages<Kept>;
  readonly #spellings: SpellingTally;
  #context: PassageContext | undefined;
  /** Whether nobody left before all passages were checked. */
  #isDone = false;

  /** `asof`: the date of the record for a document that has none of its own. */
  constructor(
    document: Lines,
    library: Library,
    { languageId, asof }: { readonly languageId: string; readonly asof: Edtf },
  ) {
    this.#library = library;
    this.#languageId = languageId;
    this.#asof = asof;
    this.#head = new DraftHead(document, languageId, asof);
    this.#passages = new DraftPassages(document, languageId, nothing);
    this.#spellings = new SpellingTally(library);
  }

  /** Takes edits that the document already has, in the order in which they were made. */
  edit(edits: readonly LineEdit[]): void {
    this.#head.edit(edits);
    for (const passage of this.#passages.edit(edits)) this.#drop(passage);
  }

  /** {@link findingsInParts} at once. */
  findings(mentions: readonly LineMention[]): DraftFindings {
    return atOnce(this.findingsInParts(mentions));
  }

  /**
   * Everything found; `mentions` are those of the document as it is now. Yields after each passage that it
   * checks; whoever has edits meanwhile leaves it and asks anew.
   */
  *findingsInParts(mentions: readonly LineMention[]): Generator<void, DraftFindings> {
    const record = yield* recordInParts(this.#library);
    let unchecked: (readonly [DraftPassage<Kept>, line: number])[] = [];
    this.#passages.take(mentions, (passage, line) => {
      unchecked.push([passage, line]);
    });
    const before = this.#context;
    const context = this.#contextWith(record);
    if (!this.#isDone || context !== before) {
      unchecked = [];
      this.#passages.forEach((passage, line) => {
        if (passage.kept.under !== context) unchecked.push([passage, line]);
      });
    }
    this.#isDone = false;
    for (const [passage, line] of unchecked) {
      this.#drop(passage);
      const found = checkPassage(this.#passages.linesOf(passage, line), context);
      this.#spellings.count(found.spellings, 1);
      passage.kept.found = found;
      passage.kept.under = context;
      yield;
    }
    this.#isDone = true;
    return this.#found();
  }

  /** Forgets what was found in a passage. */
  #drop({ kept }: DraftPassage<Kept>): void {
    if (kept.found) this.#spellings.count(kept.found.spellings, -1);
    kept.found = undefined;
    kept.under = undefined;
  }

  /** What the passages are checked by: the same object as long as it says the same. */
  #contextWith(record: CheckRecord): PassageContext {
    const { own, hasBibliography } = this.#head.read();
    const date = own.isOwn ? own : textDateOf('', this.#languageId, this.#namedDays(), this.#asof);
    const before = this.#context;
    const isSame =
      before?.hasBibliography === hasBibliography &&
      before.date.first === date.first &&
      before.date.last === date.last &&
      before.date.base === date.base &&
      before.date.isOwn === date.isOwn &&
      before.date.text === date.text;
    if (isSame) return before;
    return (this.#context = {
      ...{ library: this.#library, ...record, date, hasBibliography },
      hasNotes: hasNotes(this.#languageId),
    });
  }

  /** The days that the document names in full, up to the record's own. */
  #namedDays(): NamedDays | undefined {
    const limit = dateSpan(this.#asof)?.last ?? Infinity;
    let all: NamedDays | undefined;
    this.#passages.forEach(({ kept, lines }, line) => {
      if (kept.named === 'unknown') {
        kept.named = namedDays(this.#passages.proseOf(line, lines), limit);
      }
      if (kept.named === undefined) return;
      const { earliest, latest } = kept.named;
      all = {
        earliest: Math.min(all?.earliest ?? Infinity, earliest),
        latest: Math.max(all?.latest ?? -Infinity, latest),
      };
    });
    return all;
  }

  #found(): DraftFindings {
    const passages: FoundPassage[] = [];
    let above: PassageFindings['ignores'] = [];
    this.#passages.forEach(({ lines, kept: { found } }, line) => {
      if (!found) return;
      const ignores = above.length > 0 ? [...found.ignores, ...above] : found.ignores;
      above = found.isComment ? found.ignores : [];
      if (found.findings.length + found.spellings.length > 0) {
        passages.push({ line, lines, found, ignores });
      }
    });
    return new DraftFindings(passages, this.#spellings.kept(), this.#library);
  }
}
