import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Webview, Uri } from 'vscode';
import { buildLibrary } from '../../src/core/dossier/library';
import { readDossier } from '../../src/core/dossier/readDossier';
import type { ToExtension, ToPanel } from '../../src/core/protocol';
import { profileOf } from '../../src/core/views/profile/profileOf';
import type { Finding } from '../../src/core/views/document/documentView';
import { panelHtml } from '../../src/extension/summary/panelHtml';
import { messagesOf } from './otherEnd';
import { looks, type Theme } from './themes';

/** The built page with somebody at the other end who answers as the extension does. */
export interface PanelPage {
  readonly page: Page;
  /** What the page has sent, `ready` and questions for profiles included. */
  readonly sent: readonly ToExtension[];
  /** What the page's policy has stopped, and what else went wrong in it. */
  readonly complaints: readonly string[];
  readonly tell: (message: ToPanel) => Promise<void>;
}

/** What to open the page with. */
export interface PanelOptions {
  /** Dossier files as text; none is an empty library. */
  readonly dossiers?: readonly string[];
  readonly theme?: Theme;
  /** What the page finds of an earlier life. */
  readonly state?: unknown;
  /** The Markdown text of the open document. */
  readonly document?: string;
  /** What the checks say of it. */
  readonly findings?: readonly Finding[];
  /** True to leave the page without an answer. */
  readonly silent?: boolean;
}

const origin = 'http://localhost';

/** Opens the built page under its real policy on a page of a browser that has nothing else open. */
export async function openPanel(page: Page, options: PanelOptions = {}): Promise<PanelPage> {
  const library = buildLibrary(
    (options.dossiers ?? []).map((text, index) => readDossier(text, `file:///${index}`).dossier),
  );
  const sent: ToExtension[] = [];
  const complaints: string[] = [];
  const tell = async (message: ToPanel): Promise<void> => {
    await page.evaluate((data) => {
      window.postMessage(data);
    }, message);
  };
  const tellProfile = async (id: string): Promise<void> => {
    const entity = library.get(id);
    await tell(
      entity
        ? { type: 'profile', profile: profileOf(entity, library, '2021-04-20') }
        : { type: 'noProfile', id },
    );
  };
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.exposeFunction('complain', (complaint: string) => complaints.push(complaint));
  await page.exposeFunction('hear', async (message: ToExtension) => {
    sent.push(message);
    if (options.silent) return;
    const { type } = message;
    if (type === 'ready' || type === 'scope') {
      for (const answer of messagesOf(library, message.scope, options)) await tell(answer);
    }
    if (type === 'ready' && message.focus !== undefined) await tellProfile(message.focus);
    if (type === 'openProfile') await tellProfile(message.id);
    if (type === 'coastline')
      await tell({ type, text: await readFile('dist/coastline.txt', 'utf8') });
  });
  await page.addInitScript(beVsCode, {
    look: looks[options.theme ?? 'dark'],
    state: JSON.stringify(options.state ?? null),
  });
  await serve(page);
  await page.goto(`${origin}/`);
  return { page, sent, complaints, tell };
}

/** The page as the extension makes it, and the two files that it asks for. */
async function serve(page: Page): Promise<void> {
  const webview = { asWebviewUri: (uri: Uri) => uri, cspSource: origin };
  const html = panelHtml(webview as unknown as Webview, origin as unknown as Uri);
  await page.route(`${origin}/**`, async (route) => {
    const file = new URL(route.request().url()).pathname.slice(1);
    const type = { js: 'text/javascript', css: 'text/css' }[file.split('.').at(-1) ?? ''];
    if (file === '') await route.fulfill({ contentType: 'text/html', body: html });
    else if (type) await route.fulfill({ contentType: type, body: await readFile(`dist/${file}`) });
    else await route.abort();
  });
}

interface Setting {
  readonly look: (typeof looks)[Theme];
  /** JSON text. */
  readonly state: string;
}

/** Runs in the page before anything else: the part of VS Code that a webview sees. */
function beVsCode({ look, state }: Setting): void {
  const host = window as unknown as {
    hear: (message: unknown) => void;
    complain: (text: string) => void;
    acquireVsCodeApi: () => unknown;
  };
  // The page's state outlives a reload, as in VS Code.
  const kept = (): string => sessionStorage.getItem('state') ?? state;
  let acquired = false;
  host.acquireVsCodeApi = () => {
    if (acquired) throw new Error('The VS Code API was acquired twice.');
    acquired = true;
    return {
      postMessage: (message: unknown) => {
        host.hear(message);
      },
      getState: (): unknown => JSON.parse(kept()) ?? undefined,
      setState: (next: unknown) => {
        sessionStorage.setItem('state', JSON.stringify(next));
      },
    };
  };
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    host.complain(`${violatedDirective} stopped ${blockedURI}`);
  });
  document.addEventListener('DOMContentLoaded', () => {
    document.body.className = look.classes;
    const variables = {
      ...look.variables,
      'font-family': 'sans-serif',
      'font-size': '13px',
      'editor-font-size': '14px',
    };
    for (const [name, value] of Object.entries(variables))
      document.documentElement.style.setProperty(`--vscode-${name}`, value);
  });
}
