import * as vscode from 'vscode';

/**
 * The page that holds the summary panel. Its policy lets in our script by nonce, our styles and
 * nothing else; data comes by messages, never in the page.
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
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${vscode.l10n.t('Dossier Summary')}</title>
<link rel="stylesheet" href="${address('panel.css')}">
</head>
<body>
<div id="app"></div>
<script type="module" nonce="${nonce}" src="${address('panel.js')}"></script>
</body>
</html>`;
}

const escapeAttribute = (text: string): string => text.replace(/[^\w-]/g, '');
