import * as vscode from 'vscode';
import type { Library } from '../../core/dossier/library';
import type { LineMention } from '../../core/mentions/documentMentions';
import { cardOf, type AsOf } from '../../core/views/card/card';
import {
  candidatesMarkdown,
  cardMarkdown,
  type CardLinks,
} from '../../core/views/card/cardMarkdown';
import { linkTo } from '../../core/views/links';
import { kindText } from '../../core/views/kindText';
import { officeAt } from '../../core/views/officeText';
import { asofOf } from './asof';
import { mentionRange, type OpenMentions } from './openMentions';
import { commands } from '../ids';
import type { LibraryStore } from '../libraryStore';
import type { MentionSources } from './mentionProviders';
import { fileName } from '../origins';
import { readSettings } from '../settings';

/** Shows the card of what a document names at a position. */
export function hoverProvider({ store, mentions }: MentionSources): vscode.HoverProvider {
  return {
    provideHover: (document, position, token) =>
      hoverAt(document, position, token, store, mentions),
  };
}

async function hoverAt(
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
  store: LibraryStore,
  mentions: OpenMentions,
): Promise<vscode.Hover | undefined> {
  const { hoverEnabled, hoverKinds } = readSettings(document);
  if (!hoverEnabled) return undefined;
  const library = await store.load();
  if (token.isCancellationRequested) return undefined;
  const mention = mentions.at(document, position, library);
  if (!mention) return undefined;
  const isShown = (id: string): boolean => {
    const kind = library.get(id)?.kind;
    return kind !== undefined && hoverKinds.includes(kind);
  };
  const range = mentionRange(mention);
  const matched = document.getText(range);
  const markdown = mentionMarkdown(mention, matched, library, asofOf(document, library), isShown);
  return markdown === undefined ? undefined : new vscode.Hover(trusted(markdown), range);
}

function mentionMarkdown(
  mention: LineMention,
  matched: string,
  library: Library,
  asof: AsOf,
  isShown: (id: string) => boolean,
): string | undefined {
  const ids = [...new Set(mention.candidates.map((name) => name.entity))].filter(isShown);
  const entity = mention.entity === undefined ? undefined : library.get(mention.entity);
  if (entity && isShown(entity.id)) {
    const name = mention.candidates[0]?.text ?? matched;
    const card = cardMarkdown(cardOf(entity, library, asof, name), cardLinks, matched);
    const others = ids.filter((id) => id !== entity.id);
    return others.length === 0
      ? card
      : `${card}\n\n${candidatesMarkdown(matched, candidates(others, library, asof), cardLinks, 'also')}`;
  }
  return ids.length === 0
    ? undefined
    : candidatesMarkdown(matched, candidates(ids, library, asof), cardLinks, 'either');
}

function candidates(
  ids: readonly string[],
  library: Library,
  asof: AsOf,
): Parameters<typeof candidatesMarkdown>[1] {
  return ids.flatMap((id) => {
    const entity = library.get(id);
    if (!entity) return [];
    const office = entity.kind === 'person' ? officeAt(entity, asof.date, library) : undefined;
    return [{ link: linkTo(entity), about: office ?? entity.summary ?? kindText(entity) }];
  });
}

/** Markdown whose links may run our own commands and nothing else. */
export function trusted(markdown: string): vscode.MarkdownString {
  const text = new vscode.MarkdownString(markdown, true);
  text.isTrusted = {
    enabledCommands: [commands.openProfile, commands.goToYaml, commands.insert],
  };
  return text;
}

/** The links of a card as commands of this extension. */
export const cardLinks: CardLinks = {
  profile: (id) => commandLink(commands.openProfile, id),
  yaml: (id) => commandLink(commands.goToYaml, id),
  insert: (id) => commandLink(commands.insert, id),
  fileName,
};

const commandLink = (command: string, id: string): string =>
  `command:${command}?${encodeURIComponent(JSON.stringify([id]))}`;
