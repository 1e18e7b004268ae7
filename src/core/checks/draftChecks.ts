import { atOnce } from '../dossier/atOnce';
import { dateSpan } from '../dossier/dates';
import type { Library } from '../dossier/library';
import type { Edtf } from '../dossier/model';
import type { LineMention } from '../mentions/documentMentions';
import { makeRoom, type LineEdit, type Lines } from '../mentions/lineEdits';
import { ProseDocument } from '../mentions/proseDocument';
import { namesBibliography } from './citation';
import { recordOf, type CheckContext } from './context';
import { isSilenced } from './ignoring';
import type { Finding } from './finding';
import { hasNotes } from './notes';
import { checkPassage, namedDays, movedBy, type PassageFindings } from './passageFindings';
import {
  joinedFixes,
  keptSpellings,
  spellingRemark,
  type KeptSpellings,
  type Spelling,
} from './spelling';
import { textDateOf, type NamedDays, type TextDate } from './textDate';
import { placedFinding } from './placing';

/** How much of a document is read for its date and bibliography. */
const HEAD_LINES = 200;

/** Lines between blank ones, and what was found on them; lines count from the first of them. */
interface Kept {
  readonly lines: number;
  readonly mentions: readonly LineMention[];
  /** The first line when the mentions were taken. */
  readonly at: number;
  named: NamedDays | 'unknown' | undefined;
  /** What the findings go by besides the lines. */
  under: string;
  found: PassageFindings | undefined;
  /** The same on the lines of the document, as they were last asked for. */
  placed: Placed | undefined;
}

/** Findings on lines that begin at one, under the spellings that the document keeps. */
interface Placed {
  readonly line: number;
  readonly spelled: string;
  readonly findings: readonly Finding[];
}

/** The first lines of a document, and what they say of it. */
interface Head {
  readonly text: string;
  readonly own: TextDate;
  readonly hasBibliography: boolean;
}

/** The findings on an open document, kept by passage. An edit checks the passages that it touches. */
export class DraftChecks {
  readonly #document: Lines;
  readonly #library: Library;
  readonly #languageId: string;
  readonly #asof: Edtf;
  readonly #prose: ProseDocument;
  #proseLines: (string | undefined)[] = [];
  /** For each line the passage that it belongs to; undefined where that is to be found out. */
  #kept: (Kept | undefined)[] = [];
  #head: Head | undefined;

  /** `asof`: the date of the record for a document that has none of its own. */
  constructor(
    document: Lines,
    library: Library,
    { languageId, asof }: { readonly languageId: string; readonly asof: Edtf },
  ) {
    this.#document = document;
    this.#library = library;
    this.#languageId = languageId;
    this.#asof = asof;
    this.#prose = new ProseDocument(document, languageId);
    this.#readAll();
  }

  /** Takes edits that the document already has, in the order in which they were made. */
  edit(edits: readonly LineEdit[]): void {
    for (const edit of edits) {
      this.#forget(edit.line - 1, edit.line + edit.removed);
      makeRoom(this.#kept, edit);
      makeRoom(this.#proseLines, edit);
    }
    const ranges = this.#prose.edit(edits);
    if (this.#proseLines.length !== this.#document.lineCount) this.#readAll();
    else {
      for (const { from, to, lines } of ranges) {
        this.#forget(from - 1, to);
        lines.forEach((line, index) => (this.#proseLines[from + index] = line));
      }
    }
  }

  /** {@link findingsInParts} at once. */
  findings(mentions: readonly LineMention[]): readonly Finding[] {
    return atOnce(this.findingsInParts(mentions));
  }

  /**
   * Everything found, in order; `mentions` are those of the document as it is now. Yields after each
   * passage that it checks; whoever has edits meanwhile leaves it and asks anew.
   */
  *findingsInParts(mentions: readonly LineMention[]): Generator<void, readonly Finding[]> {
    const passages = this.#passages(mentions);
    const { own, hasBibliography } = this.#readHead();
    const date = own.isOwn
      ? own
      : textDateOf('', this.#languageId, this.#named(passages), this.#asof);
    const context: CheckContext = {
      library: this.#library,
      ...recordOf(this.#library),
      date,
      hasNotes: hasNotes(this.#languageId),
    };
    const under = `${date.first} ${date.last} ${date.base ?? ''} ${date.isOwn} ${hasBibliography}`;
    for (const { line, kept } of passages) {
      if (kept.found && kept.under === under) continue;
      kept.under = under;
      kept.placed = undefined;
      kept.found = checkPassage(
        {
          prose: this.#slice(this.#proseLines, line, kept.lines),
          raw: this.#raw(line, kept.lines),
          languageId: this.#languageId,
          mentions: kept.mentions.map((mention) => movedBy(mention, -kept.at)),
        },
        { ...context, hasBibliography },
      );
      yield;
    }
    return this.#placed(passages);
  }

  /** The passages of the document with the mentions of now; those whose mentions are others lose what was found. */
  #passages(mentions: readonly LineMention[]): readonly { line: number; kept: Kept }[] {
    const passages: { line: number; kept: Kept }[] = [];
    const { lineCount } = this.#document;
    let mention = 0;
    for (let line = 0; line < lineCount;) {
      if (isBlank(this.#proseLines[line])) {
        line++;
        continue;
      }
      const known = this.#kept[line];
      let to = line + (known?.lines ?? 1);
      if (!known) {
        while (to < lineCount && !this.#kept[to] && goesOn(this.#proseLines, to)) to++;
      }
      while ((mentions[mention]?.line ?? Infinity) < line) mention++;
      const first = mention;
      while ((mentions[mention]?.line ?? Infinity) < to) mention++;
      let kept = known;
      if (!kept || !isSame(kept.mentions, mentions, first, mention)) {
        const own = mentions.slice(first, mention);
        kept = {
          ...{
            lines: to - line,
            mentions: own,
            at: line,
            under: '',
            named: known?.named ?? 'unknown',
          },
          ...{ found: undefined, placed: undefined },
        };
        this.#kept.fill(kept, line, to);
      }
      passages.push({ line, kept });
      line = to;
    }
    return passages;
  }

  #placed(passages: readonly { line: number; kept: Kept }[]): readonly Finding[] {
    const spellings = passages.map(({ kept }) => kept.found?.spellings ?? none);
    const spelled = keptSpellings(spellings, this.#library);
    const key = spelledKey(spelled);
    const findings: Finding[] = [];
    let above: PassageFindings['ignores'] = [];
    for (const { line, kept } of passages) {
      const { found } = kept;
      if (!found) continue;
      if (kept.placed?.line !== line || kept.placed.spelled !== key) {
        const all = spelled.size === 0 ? found.findings : this.#withSpellings(found, spelled);
        const placed = all.map((finding) => placedFinding(finding, line));
        kept.placed = { line, spelled: key, findings: placed };
      }
      const ignores = above.length > 0 ? [...found.ignores, ...above] : found.ignores;
      above = found.isComment ? found.ignores : [];
      for (const finding of kept.placed.findings) {
        if (ignores.length === 0 || !isSilenced(finding, ignores)) findings.push(finding);
      }
    }
    return joinedFixes(findings);
  }

  #withSpellings(found: PassageFindings, spelled: KeptSpellings): readonly Finding[] {
    const more = found.spellings.flatMap((spelling) => {
      const keep = spelled.get(spelling.entity)?.get(spelling.text);
      return keep ? [found.place(spellingRemark(spelling, keep, this.#library))] : [];
    });
    return more.length === 0 ? found.findings : [...found.findings, ...more];
  }

  /** The days that the document names in full, up to the record's own. */
  #named(passages: readonly { line: number; kept: Kept }[]): NamedDays | undefined {
    const limit = dateSpan(this.#asof)?.last ?? Infinity;
    let all: NamedDays | undefined;
    for (const { line, kept } of passages) {
      if (kept.named === 'unknown') {
        kept.named = namedDays(this.#slice(this.#proseLines, line, kept.lines), limit);
      }
      if (kept.named === undefined) continue;
      const { earliest, latest } = kept.named;
      all = {
        earliest: Math.min(all?.earliest ?? Infinity, earliest),
        latest: Math.max(all?.latest ?? -Infinity, latest),
      };
    }
    return all;
  }

  #readAll(): void {
    this.#proseLines = [...this.#prose.readAll()];
    this.#kept = new Array<Kept | undefined>(this.#proseLines.length).fill(undefined);
  }

  /** Forgets the passages on some lines, and with them all of their lines. */
  #forget(from: number, to: number): void {
    for (let line = Math.max(0, from); line <= to && line < this.#kept.length; line++) {
      const kept = this.#kept[line];
      if (!kept) continue;
      for (let at = line; this.#kept[at] === kept; at--) this.#kept[at] = undefined;
      for (let at = line + 1; this.#kept[at] === kept; at++) this.#kept[at] = undefined;
    }
  }

  /** What the document says of itself; read anew only where its first lines are others. */
  #readHead(): Head {
    const text = this.#raw(0, Math.min(HEAD_LINES, this.#document.lineCount));
    if (this.#head?.text !== text) {
      const own = textDateOf(text, this.#languageId, undefined, this.#asof);
      this.#head = { text, own, hasBibliography: namesBibliography(text) };
    }
    return this.#head;
  }

  #raw(line: number, count: number): string {
    const lines: string[] = [];
    for (let at = line; at < line + count; at++) lines.push(this.#document.lineAt(at));
    return lines.join('\n');
  }

  #slice(lines: readonly (string | undefined)[], line: number, count: number): string {
    return lines.slice(line, line + count).join('\n');
  }
}

const none: readonly Spelling[] = [];

/** What is said of spellings, as text to compare by. */
const spelledKey = (spelled: KeptSpellings): string =>
  spelled.size === 0 ? '' : JSON.stringify([...spelled].map(([id, forms]) => [id, [...forms]]));

const isBlank = (line: string | undefined): boolean => line === undefined || !/\S/.test(line);

/** Long lines that end a sentence are paragraphs by themselves, as many programs write them. */
const LONG_LINE = 200;

/** Whether a line goes on with the passage of the one before it. */
function goesOn(lines: readonly (string | undefined)[], line: number): boolean {
  const before = lines[line - 1] ?? '';
  return (
    !isBlank(lines[line]) && !(before.length > LONG_LINE && /[.!?…。]["'”’»)\]]*\s*$/.test(before))
  );
}

/** Whether the mentions from one on to another say what those of the same lines said, wherever they are now. */
function isSame(
  before: readonly LineMention[],
  mentions: readonly LineMention[],
  from: number,
  to: number,
): boolean {
  if (before.length !== to - from) return false;
  for (let index = 0; index < before.length; index++) {
    const [was, now] = [before[index], mentions[from + index]];
    if (was?.entity !== now?.entity || was?.start !== now?.start) return false;
    if (was?.candidates[0]?.text !== now?.candidates[0]?.text) return false;
  }
  return true;
}
