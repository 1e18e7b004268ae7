import * as vscode from 'vscode';
import { escapeMarkup } from '../../core/exchange/markup';
import { runsLeft, spokenHere, spokenLanguage, t } from '../../core/spoken';

/**
 * The page that holds the summary panel. Its policy lets in our script by nonce, our styles and
 * nothing else; data comes by messages, never in the page. Only the words of the interface stand in
 * it, as a block that no one runs: the first thing that is drawn is in the reader's language.
 */
export function panelHtml(webview: vscode.Webview, dist: vscode.Uri): string {
  const nonce = crypto.randomUUID();
  const address = (file: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(dist, file)).toString();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
    // A picture becomes a PNG by way of an image that the page itself has made; nothing else is one.
    'img-src blob:',
  ].join('; ');
  // No text can end the block: JSON knows another way to write the sign.
  const spoken = JSON.stringify(spokenHere()).replaceAll('<', '\\u003c');
  return `<!DOCTYPE html>
<html lang="${spokenLanguage()}" dir="${runsLeft() ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(t('Dossier Summary'))}</title>
<link rel="stylesheet" href="${address('panel.css')}">
</head>
<body>
<div id="app"></div>
<script type="application/json" id="spoken">${spoken}</script>
<script type="module" nonce="${nonce}" src="${address('panel.js')}"></script>
</body>
</html>`;
}
