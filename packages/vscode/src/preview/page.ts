/** The page that a preview starts with: it may load our script and our style, and nothing else. */
import { Uri, type Webview } from 'vscode';

/** `folder` is where the extension is. Nothing of a project stands in the page: that arrives as data. */
export function pageHtml(webview: Webview, folder: Uri, title: string): string {
  const nonce = crypto.randomUUID();
  const address = (file: string) => webview.asWebviewUri(Uri.joinPath(folder, 'dist', file)).toString();
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address('preview-style.css')}">
<title>${title}</title>
</head>
<body>
<header>
<h1 id="title" class="unseen">${title}</h1>
<form id="asked" aria-label="What is shown"></form>
<p id="count" role="status"></p>
<ul id="notes" aria-label="What may be missing"></ul>
</header>
<main id="shown" tabindex="-1"></main>
<script nonce="${nonce}" src="${address('preview.js')}"></script>
</body>
</html>`;
}
