import type { Library } from '../dossier/library';
import type { Finding } from './finding';
import { isSilenced } from './ignoring';
import type { PassageFindings } from './passageFindings';
import { placedFinding, placedRange } from './placing';
import { spellingFixes, spellingRemark, type Spelling } from './spelling';
import type { KeptSpelling, KeptSpellings } from './spellingTally';

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
  /** What is said of a spelling, at each of its places. */
  readonly #remarks = new Map<KeptSpelling, ReturnType<typeof spellingRemark>>();

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
    for (const finding of placedAt(line, found)) {
      if (!isSilenced(finding, ignores)) yield finding;
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
    let remark = this.#remarks.get(keep);
    if (!remark) this.#remarks.set(keep, (remark = spellingRemark(spelling, keep, this.#library)));
    const fixes = (): Finding['fixes'] =>
      spellingFixes(spelling, keep.text, this.#spelled, this.#spellingsOf(spelling.entity));
    return {
      ...remark,
      range: placedRange(spelling.range, line),
      text: spelling.written,
      get fixes() {
        return fixes();
      },
    };
  }

  *#spellingsOf(entity: string): Generator<Pick<Spelling, 'text' | 'range'>, void> {
    for (const { line, found } of this.#passages) {
      for (const { entity: id, text, range } of found.spellings) {
        if (id === entity) yield { text, range: placedRange(range, line) };
      }
    }
  }
}

const placed = new WeakMap<PassageFindings, { line: number; findings: readonly Finding[] }>();

/** The findings of a passage that begins on a line; the same objects as long as it does. */
function placedAt(line: number, found: PassageFindings): readonly Finding[] {
  const before = placed.get(found);
  if (before?.line === line) return before.findings;
  const findings = found.findings.map((finding) => placedFinding(finding, line));
  placed.set(found, { line, findings });
  return findings;
}
