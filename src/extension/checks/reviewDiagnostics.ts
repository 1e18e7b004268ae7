import * as vscode from 'vscode';
import { reviewDossiersInParts } from '../../core/checks/reviewDossiers';
import type { Library } from '../../core/dossier/library';
import { problemHelp } from '../dossierLanguage/problemHelp';
import { checkSettings, settings } from '../ids';
import { inSlices } from '../inSlices';
import { onSettingChange, readCheckSettings } from '../settings';
import { diagnosticsOf } from './findingDiagnostics';
import type { CheckSources } from './registerChecks';

/** Shows what a second reader would ask about the analyst's dossier files. */
export function reviewDiagnostics({ store, files, extensionUri }: CheckSources): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('dossier-review');
  let latest: Library | undefined;
  let explained: ReturnType<typeof problemHelp> | undefined;
  const update = async (library: Library): Promise<void> => {
    latest = library;
    const help = await (explained ??= problemHelp(extensionUri));
    const found = await inSlices(reviewDossiersInParts(library), () => latest !== library);
    if (!found || latest !== library) return;
    collection.clear();
    for (const { uri } of files.all) {
      const findings = found.get(uri.toString()) ?? [];
      if (findings.length === 0) continue;
      const own = readCheckSettings(uri);
      collection.set(uri, diagnosticsOf(findings, uri, own, { help, library }));
    }
  };
  return vscode.Disposable.from(
    collection,
    store.onDidChange((library) => void update(library)),
    onSettingChange([checkSettings.review, settings.ignoredFindings], () => {
      if (latest) void update(latest);
    }),
  );
}
