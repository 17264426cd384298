import type { Listed } from './list-words.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (mark) => escapes[mark] ?? mark);
const quoted = (text: string | number) => `"${String(text).replaceAll('"', '""')}"`;

// Without it, spreadsheets take UTF-8 for something else, and ŵ and ŷ are lost.
const byteOrderMark = '\u{FEFF}';

/** What a file says again in the same words is listed where it says it first. */
function eachOnce(all: readonly Listed[]): readonly Listed[] {
  const seen = new Map<string, Listed>();
  for (const one of all) {
    const key = JSON.stringify([one.file, one.en, one.cy]);
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}

/** For a spreadsheet: a column is left for whoever reviews the Welsh. */
export function asCsv(all: readonly Listed[]): string {
  const rows = eachOnce(all).map(({ file, line, en, cy }) => [file, line, en, cy, '']);
  const lines = [['file', 'line', 'English', 'Welsh', 'better'], ...rows].map((row) =>
    row.map(quoted).join(','),
  );
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

/** For a browser or paper: a table for each file. */
export function asHtml(listed: readonly Listed[]): string {
  const all = eachOnce(listed);
  const files = [...new Set(all.map(({ file }) => file))];
  const tables = files.map((file) =>
    tableOf(
      file,
      all.filter((one) => one.file === file),
    ),
  );
  return [
    '<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Candour in English and Welsh</title>',
    '<style>body{font:1rem/1.4 sans-serif;max-width:75rem;margin:auto;padding:1rem}table{border-collapse:collapse;width:100%;table-layout:fixed}td,th{border-top:1px solid #999;padding:.3rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}th:first-child,td:first-child{width:4rem}</style>',
    `<h1>Candour in English and Welsh</h1><p>${all.length} sentences, titles and words in ${files.length} files.</p>`,
    ...tables,
    '</html>\n',
  ].join('\n');
}

function tableOf(file: string, all: readonly Listed[]): string {
  const rows = all.map(({ line, en, cy }) => `<tr><td>${line}<td>${escaped(en)}<td lang="cy">${escaped(cy)}`);
  const head = '<tr><th scope="col">Line<th scope="col">English<th scope="col">Cymraeg';
  return `<h2>${escaped(file)}</h2><table>${head}${rows.join('')}</table>`;
}
