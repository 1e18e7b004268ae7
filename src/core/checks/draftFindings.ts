import type { Library } from '../dossier/library';
import type { Finding } from './finding';
import { isSilenced } from './ignoring';
import type { PassageFindings } from './passageFindings';
import { placedFinding, placedRange } from './placing';
import { spellingFinding, spellingFixes, type Spelling } from './spelling';
import type { KeptSpellings } from './spellingTally';

/** What was found in a passage of a draft, and where the passage stands. */
export interface FoundPassage {
  /** Its first line. */
  readonly line: number;
  readonly lines: number;
  readonly found: PassageFindings;
  /** What silences it. */
  readonly ignores: PassageFindings['ignores'];
}

/**
 * Everything found in a draft as it was at one time, in order. What a finding needs of the whole draft – its
 * line, how else a name is spelled – is made when someone looks at it, so that whoever shows a part pays for
 * that part.
 */
export class DraftFindings implements Iterable<Finding> {
  readonly #passages: readonly FoundPassage[];
  readonly #spelled: KeptSpellings;
  readonly #library: Library;

  /** Of all passages that may have findings, in order. */
  constructor(passages: readonly FoundPassage[], spelled: KeptSpellings, library: Library) {
    this.#passages = passages;
    this.#spelled = spelled;
    this.#library = library;
  }

  *[Symbol.iterator](): Generator<Finding, void> {
    for (const passage of this.#passages) yield* this.#in(passage);
  }

  /** Those of the passage that holds a line. */
  around(line: number): Iterable<Finding> {
    const passage = this.#passages.find(
      (each) => each.line <= line && line < each.line + each.lines,
    );
    return passage ? this.#in(passage) : [];
  }

  *#in({ line, found, ignores }: FoundPassage): Generator<Finding, void> {
    for (const finding of found.findings) {
      if (!isSilenced(finding, ignores)) yield placedFinding(finding, line);
    }
    if (this.#spelled.size === 0) return;
    for (const spelling of found.spellings) {
      const finding = this.#spellingFinding(spelling, line);
      if (finding && !isSilenced(finding, ignores)) yield finding;
    }
  }

  #spellingFinding(spelling: Spelling, line: number): Finding | undefined {
    const keep = this.#spelled.get(spelling.entity)?.get(spelling.text);
    if (!keep) return undefined;
    const placed = { ...spelling, range: placedRange(spelling.range, line) };
    return spellingFinding(placed, keep, this.#library, () =>
      spellingFixes(spelling, keep.text, this.#spelled, this.#spellingsOf(spelling.entity)),
    );
  }

  *#spellingsOf(entity: string): Generator<Pick<Spelling, 'text' | 'range'>, void> {
    for (const { line, found } of this.#passages) {
      for (const { entity: id, text, range } of found.spellings) {
        if (id === entity) yield { text, range: placedRange(range, line) };
      }
    }
  }
}
