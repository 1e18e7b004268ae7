import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { ReportLine } from '../core/checks/report';
import type { Dossier } from '../core/dossier/model';
import {
  buildLexicon,
  checkText,
  inReportOrder,
  lexiconNames,
  linesOfFindings,
  linesOfProblems,
  maximumLength,
} from '../core/program';
import { asofOf } from './asof';
import { draftName, languageOf } from './drafts';
import { filesIn } from './filesIn';
import { readFolder } from './readFolder';

/** Checks the dossiers of a folder, and its drafts against them. */
export async function checkFolder(
  folder: string,
  bundled: readonly Dossier[],
): Promise<readonly ReportLine[]> {
  const { library, files } = await readFolder(folder, bundled);
  const lexicon = buildLexicon(lexiconNames(library.entities));
  const asof = asofOf(library).date;
  const named = (path: string): string => relative(folder, path).split(sep).join('/');
  const lines = files.flatMap(({ path, problems }) => linesOfProblems(named(path), problems));
  for (const path of await filesIn(folder, draftName)) {
    const text = await readFile(path, 'utf8').catch(() => '');
    if (text.length > maximumLength) continue;
    const options = { library, lexicon, asof, languageId: languageOf(path) };
    lines.push(...linesOfFindings(named(path), checkText(text, options)));
  }
  return inReportOrder(lines);
}
