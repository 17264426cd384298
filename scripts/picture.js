import { readFileSync, writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/**
 * Draws a terminal’s output as an SVG with real text, as for the README:
 * `FORCE_COLOR=1 npm start | node scripts/picture.js docs/read.svg`.
 * Knows the four inks of the report (bold, dim, yellow, plain) and nothing else.
 */
const [out, most = '46'] = process.argv.slice(2);
const styles = { 1: 'font-weight="700"', 2: 'fill="#6b7480"', 33: 'fill="#7a4b00"' };
const ink = new RegExp(`(${String.fromCharCode(27)}\\[\\d+m)`);
const width = 9;
const height = 20;

const lines = readFileSync(0, 'utf8').split('\n').slice(0, Number(most));
const columns = Math.max(...lines.map((line) => stripVTControlCharacters(line).length));

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function row(line, at) {
  const open = new Set();
  let column = 0;
  const spans = line.split(ink).map((part) => {
    const code = ink.test(part) ? part.slice(2, -1) : undefined;
    if (code === undefined) {
      const start = column;
      column += part.length;
      const style = [...open].map((each) => styles[each]).join(' ');
      return part.trim() === '' ? '' : `<tspan x="${24 + start * width}" ${style}>${escaped(part)}</tspan>`;
    }
    if (code in styles) open.add(code);
    else for (const each of open) if ((each === '33') === (code === '39')) open.delete(each);
    return '';
  });
  return `<text xml:space="preserve" y="${40 + at * height}">${spans.join('')}</text>`;
}

writeFileSync(
  out,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${48 + columns * width} ${56 + lines.length * height}" role="img" aria-label="The report of candour read in a terminal" font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="15" fill="#1c2024"><rect width="100%" height="100%" rx="8" fill="#fcfbf8" stroke="#dcd8cf"/>
${lines.map(row).join('\n')}
</svg>
`,
);
