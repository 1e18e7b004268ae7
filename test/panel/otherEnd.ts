import type { Library } from '../../src/core/dossier/library';
import { DocumentMentions, type LineMention } from '../../src/core/mentions/documentMentions';
import { buildLexicon } from '../../src/core/mentions/lexicon';
import type { ToPanel } from '../../src/core/protocol';
import { documentView, type Finding } from '../../src/core/views/document/documentView';
import { idsInScope } from '../../src/core/views/scene/idsInScope';
import { lexiconNames } from '../../src/core/views/library/lexiconNames';
import { libraryNames, libraryTitles } from '../../src/core/views/library/libraryNames';
import type { Scope } from '../../src/core/views/scene/scene';
import { sceneFacts } from '../../src/core/views/scene/sceneFacts';
import { sceneOf } from '../../src/core/views/scene/sceneOf';

/** The date that everything in the tests of the panel is as of. */
export const asof = '2021-04-20';

interface Document {
  readonly document?: string;
  readonly findings?: readonly Finding[];
}

/** What the extension tells a page that asks for a scope. */
export function messagesOf(
  library: Library,
  scope: Scope,
  { document, findings = [] }: Document,
): readonly ToPanel[] {
  const mentions = document === undefined ? undefined : mentionsIn(document, library);
  const ids = idsInScope(scope, library, mentions);
  const loaded: ToPanel = {
    type: 'library',
    titles: libraryTitles(library),
    names: libraryNames(library),
  };
  if (!ids) return [loaded, { type: 'noScene', scope }];
  const dates = { asof: { date: asof, from: 'dossier' }, today: '2026-01-01' } as const;
  const scene = sceneOf(library, ids, dates);
  return [
    loaded,
    { type: 'scene', scope, scene, facts: sceneFacts(library, ids) },
    ...(scope.type === 'document' && mentions
      ? [
          {
            type: 'document' as const,
            document: documentView('note.md', mentions, library, ids, asof),
          },
          { type: 'findings' as const, findings },
        ]
      : []),
  ];
}

function mentionsIn(text: string, library: Library): readonly LineMention[] {
  const lines = text.split('\n');
  const document = { lineCount: lines.length, lineAt: (line: number) => lines[line] ?? '' };
  const lexicon = buildLexicon(lexiconNames(library.entities));
  return new DocumentMentions(document, lexicon, { languageId: 'markdown' }).mentions();
}
