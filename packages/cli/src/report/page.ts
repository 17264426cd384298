import colours from 'picocolors';
import wrapAnsi from 'wrap-ansi';

/**
 * Where a report is printed. Two voices, as on the site: what was said or written stands in
 * quotation marks and full strength; what Candour says about it is quiet.
 */
export interface Page {
  readonly columns: number;
  heading(text: string): string;
  said(text: string): string;
  quiet(text: string): string;
  warning(text: string): string;
}

/**
 * The page of an output stream: a terminal's own width within what one reads with ease, and colour;
 * 80 plain columns for a pipe. `NO_COLOR` and `FORCE_COLOR` are heeded.
 */
export function pageOf({ isTTY, columns = 80 }: NodeJS.WriteStream): Page {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const colour = !NO_COLOR && (Boolean(FORCE_COLOR) || isTTY === true);
  return page(Math.min(Math.max(columns, 40), 100), colour);
}

/** A page for a terminal in colour, or for a pipe without. */
function page(columns: number, colour: boolean): Page {
  const ink = colours.createColors(colour);
  return { columns, heading: ink.bold, said: (text) => text, quiet: ink.dim, warning: ink.yellow };
}

/** Text broken at words to the page's width, each line indented; `first` replaces the first line's indent. */
export function block(on: Page, text: string, indent: number, first = ' '.repeat(indent)): string {
  const pad = ' '.repeat(indent);
  const lines = wrapAnsi(text, Math.max(20, on.columns - indent), { hard: false, trim: true }).split('\n');
  return lines.map((line, at) => (at === 0 ? first : pad) + line).join('\n');
}

/** A document's words on one line, in quotation marks, shortened in the middle of long ones. */
export function quoted(text: string, most = 600): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const shown =
    line.length <= most
      ? line
      : `${line.slice(0, most * 0.7).trimEnd()} […] ${line.slice(-most * 0.2).trimStart()}`;
  return /^[“"‘']/.test(shown) && /[”"’']$/.test(shown) ? shown : `“${shown}”`;
}
