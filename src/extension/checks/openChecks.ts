import * as vscode from 'vscode';
import { DraftChecks } from '../../core/checks/draftChecks';
import type { DraftFindings } from '../../core/checks/draftFindings';
import type { Library } from '../../core/dossier/library';
import type { Edtf } from '../../core/dossier/model';
import { asofWithoutDocument } from '../documents/asof';
import { linesOf } from '../documents/linesOf';
import { lineEditOf, type OpenMentions } from '../documents/openMentions';
import { inSlices } from '../inSlices';

/** What is kept of an open document: its findings as of a version, under one library. */
interface Kept {
  readonly library: Library;
  readonly asof: Edtf;
  readonly languageId: string;
  readonly checks: DraftChecks;
  version: number;
  findings: DraftFindings | undefined;
}

/** The findings on open documents, made once and then kept up with each edit. */
export class OpenChecks implements vscode.Disposable {
  readonly #kept = new WeakMap<vscode.TextDocument, Kept>();
  readonly #mentions: OpenMentions;
  readonly #subscription: vscode.Disposable;

  constructor(mentions: OpenMentions) {
    this.#mentions = mentions;
    this.#subscription = vscode.workspace.onDidChangeTextDocument(
      ({ document, contentChanges }) => {
        const kept = this.#kept.get(document);
        if (!kept || contentChanges.length === 0) return;
        kept.checks.edit(contentChanges.map(lineEditOf));
        kept.version = document.version;
        kept.findings = undefined;
      },
    );
  }

  /** What is found in a document as it is now; undefined where it was edited before all was found. */
  async of(document: vscode.TextDocument, library: Library): Promise<DraftFindings | undefined> {
    const kept = this.#keep(document, library);
    if (kept.findings) return kept.findings;
    const { version } = kept;
    const isPointless = (): boolean =>
      document.isClosed || this.#kept.get(document) !== kept || kept.version !== version;
    const mentions = this.#mentions.of(document, library);
    const findings = await inSlices(kept.checks.findingsInParts(mentions), isPointless);
    if (findings && !isPointless()) kept.findings = findings;
    return findings;
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #keep(document: vscode.TextDocument, library: Library): Kept {
    const { version, languageId } = document;
    const asof = asofWithoutDocument(library).date;
    const before = this.#kept.get(document);
    const isCurrent =
      before?.version === version &&
      before.library === library &&
      before.languageId === languageId &&
      before.asof === asof;
    if (isCurrent) return before;
    const checks = new DraftChecks(linesOf(document), library, { languageId, asof });
    const kept = { library, asof, languageId, checks, version, findings: undefined };
    this.#kept.set(document, kept);
    return kept;
  }
}
