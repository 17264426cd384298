import { formatVerifierKey, type VerifierKey } from '../note/key.ts';

/** What the page says of one log. */
export interface Watched {
  readonly origin: string;
  /** The note last cosigned, and the size in it; null before the first. */
  readonly last: { readonly size: number; readonly note: string } | null;
}

/** The witness in plain words, for whoever opens its address in a browser. */
export function formatPage(key: VerifierKey, logs: readonly Watched[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Witness ${escapeHtml(key.name)}</title>
<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}pre,code{overflow-wrap:anywhere;white-space:pre-wrap}</style>
</head>
<body>
<h1>Witness ${escapeHtml(key.name)}</h1>
<p>This service watches the logs named below. A log is a record that only grows. Each time one grows, it sends its new checkpoint here with a proof that nothing it held before was changed or taken away. If the proof holds, the checkpoint is signed and remembered. If it does not, it is not signed.</p>
<p>A signature by this witness says: at that time, this was the longest version of the log it had seen, and it followed from every version it had signed before. It does not say that what the log records is true.</p>
<h2>Its key</h2>
<p>Give this line to whoever is to trust this witness, by a way they already trust:</p>
<pre>${escapeHtml(formatVerifierKey(key))}</pre>
<h2>What it has seen</h2>
${logs.map(formatLog).join('\n')}
</body>
</html>
`;
}

function formatLog({ origin, last }: Watched): string {
  const seen =
    last === null
      ? '<p>Nothing signed yet.</p>'
      : `<p>${last.size} entries when last signed. The checkpoint, to compare with what others were shown:</p>\n<pre>${escapeHtml(last.note)}</pre>`;
  return `<section>\n<h3>${escapeHtml(origin)}</h3>\n${seen}\n</section>`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');
}
