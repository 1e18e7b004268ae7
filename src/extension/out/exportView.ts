import * as vscode from 'vscode';
import type { DrawnView, PictureName } from '../../core/protocol';
import type { PanelView } from '../summary/panelFeed';
import type { Answers } from '../exchange/answers';
import { chooseTarget, writeBytes, writeText } from '../exchange/chooseTarget';
import { endings, isOutFormat, pickOutFormat, type OutFormat } from './outFormats';
import { fileNameOf, viewWords } from './viewWords';
import { listText, t } from '../../core/spoken';
import { readDrawing } from '../../core/exchange/picture/readDrawing';
import { svgFile } from '../../core/exchange/picture/svgText';
import { briefOf } from '../../core/exchange/brief/briefOf';
import { filterScene } from '../../core/views/scene/filterScene';
import { filterWords } from '../../core/exchange/brief/filterWords';
import { briefMarkdown } from '../../core/exchange/brief/briefMarkdown';
import { briefHtml } from '../../core/exchange/brief/briefHtml';
import { briefStyle } from '../../core/exchange/brief/briefStyle';
import { pictureText } from '../../core/exchange/picture/pictureText';

/** What shows a view and can draw it; the summary panel. */
export interface ViewSource {
  view(): Promise<PanelView | undefined>;
  draw(pictures: readonly (PictureName | 'front')[], png?: boolean): Promise<DrawnView | undefined>;
}

const all: readonly PictureName[] = ['timeline', 'network', 'map'];

/** Asks for a format and a place, writes what the panel shows there, and offers to open it. */
export async function exportView(source: ViewSource, given: Answers): Promise<void> {
  const format = isOutFormat(given['format']) ? given['format'] : await pickOutFormat();
  if (!format) return;
  const drawn = await drawFor(format, source);
  if (drawn === 'given up') return;
  const view = await source.view();
  if (!drawn || !view) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'There is nothing to export: open the summary and choose a scope that holds something.',
      ),
    );
    return;
  }
  const made = await madeFrom(format, view, drawn);
  if (!made) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The picture could not be drawn. Filter to less, and try again.'),
    );
    return;
  }
  const target =
    given['to'] instanceof vscode.Uri ? given['to'] : await targetFor(format, made.name);
  if (!target) return;
  const written =
    typeof made.content === 'string'
      ? await writeText(target, made.content)
      : await writeBytes(target, made.content);
  if (written && drawn.failed.length > 0) tellFailed(drawn.failed);
  if (written) void offerToOpen(target, format);
}

/** Has the page draw what a format needs; asks which picture, where none is in front. */
async function drawFor(
  format: OutFormat,
  source: ViewSource,
): Promise<DrawnView | undefined | 'given up'> {
  switch (format) {
    case 'html':
      return withProgress(() => source.draw(all));
    case 'markdown':
      return source.draw([]);
    case 'svg':
    case 'png': {
      const front = await withProgress(() => source.draw(['front'], format === 'png'));
      if (!front || front.drawings.length > 0) return front;
      const picture = await pickPicture();
      if (!picture) return 'given up';
      return withProgress(() => source.draw([picture], format === 'png'));
    }
  }
}

const nameOf = (picture: PictureName): string =>
  ({
    timeline: vscode.l10n.t('Timeline'),
    network: vscode.l10n.t('Network'),
    map: vscode.l10n.t('Map'),
  })[picture];

function tellFailed(failed: readonly PictureName[]): void {
  const names = listText(failed.map(nameOf), 'and');
  void vscode.window.showWarningMessage(
    vscode.l10n.t(
      'The file is written, but this could not be drawn: {0}. Filter to less, and try again.',
      names,
    ),
  );
}

async function pickPicture(): Promise<PictureName | undefined> {
  const items = all.map((picture) => ({ label: nameOf(picture), picture }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Export View'),
    placeHolder: vscode.l10n.t('Which picture?'),
  });
  return picked?.picture;
}

const withProgress = <T>(work: () => Promise<T>): Thenable<T> =>
  vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Window,
      title: vscode.l10n.t('Drawing the pictures…'),
    },
    work,
  );

interface Made {
  /** What the file is called, without its ending. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What goes into the file; undefined where the picture that it needs could not be drawn. */
async function madeFrom(
  format: OutFormat,
  view: PanelView,
  { filter, drawings, png }: DrawnView,
): Promise<Made | undefined> {
  const { title, scopeText } = viewWords(view);
  const pictures = drawings.flatMap((drawing) => readDrawing(drawing) ?? []);
  const [picture] = pictures;
  switch (format) {
    case 'svg':
      return picture && { name: `${title}, ${picture.name}`, content: svgFile(picture) };
    case 'png':
      return picture && png && isPng(png)
        ? { name: `${title}, ${picture.name}`, content: png }
        : undefined;
    case 'html':
    case 'markdown': {
      const brief = briefOf({
        library: view.library,
        scene: filterScene(view.scene, filter).scene,
        title,
        scopeText,
        filterText: filterWords(filter),
      });
      if (format === 'markdown') {
        return { name: title, content: briefMarkdown(brief) };
      }
      const texts = pictures.map(pictureText);
      return { name: title, content: briefHtml(brief, texts, await hashOf(briefStyle)) };
    }
  }
}

/** The hash of a style sheet as a Content-Security-Policy names it. */
async function hashOf(style: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** Whether bytes begin as a PNG file does (RFC 2083, 12.12). */
const isPng = (bytes: Uint8Array): boolean =>
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, index) => bytes[index] === byte);

const targetFor = (format: OutFormat, name: string): Thenable<vscode.Uri | undefined> => {
  const labels: Readonly<Record<OutFormat, string>> = {
    html: 'HTML',
    markdown: 'Markdown',
    svg: 'SVG',
    png: 'PNG',
  };
  const ending = endings[format];
  return chooseTarget(vscode.l10n.t('Export View'), `${fileNameOf(name)}.${ending}`, {
    [labels[format]]: [ending],
  });
};

async function offerToOpen(target: vscode.Uri, format: OutFormat): Promise<void> {
  const open = vscode.l10n.t('Open');
  const said = t('Exported to {0}.', vscode.workspace.asRelativePath(target));
  if ((await vscode.window.showInformationMessage(said, open)) !== open) return;
  // A page is for a browser; where none can be had, its text is at least something to look at.
  const isOpen = format === 'html' && (await vscode.env.openExternal(target));
  if (!isOpen) await vscode.commands.executeCommand('vscode.open', target);
}
