// How a text shows, in its opening, that it is a mail or a page.

const traceHeader =
  /^(?:Return-Path|Received|Message-ID|MIME-Version|DKIM-Signature|Content-Type|X-[\w-]+):/im;
const plainHeader = /^(?:From|To|Cc|Date|Subject|Sender|Reply-To):/i;
const headerLine = /^[\w-]+:(?:\s|$)|^[ \t]+\S/;

/**
 * Whether a text opens with the header block of an Internet message (RFC 5322). Memos and minutes
 * open with "To:" and "From:" too, so a trace header is asked for, unless the file is named as mail.
 */
export function hasMailHeaders(opening: string, namedMail: boolean): boolean {
  const lines = opening.replace(/^\uFEFF|^\u00EF\u00BB\u00BF/, '').split(/\r?\n/);
  const first = lines[0]?.startsWith('From ') ? 1 : 0; // the separator line of an mbox
  const end = lines.findIndex((line, i) => i >= first && !headerLine.test(line));
  const block = lines.slice(first, end === -1 ? lines.length : end);
  if (end !== -1 && lines[end]?.trim() !== '') return false;
  const plain = block.filter((line) => plainHeader.test(line)).length;
  return plain >= (namedMail ? 1 : 2) && (namedMail || block.some((line) => traceHeader.test(line)));
}

// A comment ends at its first end: were it let run on to a later one, a row of them could be read in too many ways.
const pageStart =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,8000}-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const pageElement = /<(?:html|head|body|meta|title|article|script)\b[^>]{0,2000}>/i;
const anyElement = /<(?:p|div|span|h[1-6]|ul|ol|table|section|main|article|br)\b[^>]{0,2000}>/gi;

// A letter that quotes one tag is not a page: a fragment needs several before it counts.
const fragmentElements = 3;

/** Whether a text is HTML, whole or (several elements, or one in a file named as HTML) in part. */
export function hasHtml(opening: string, namedHtml: boolean): boolean {
  const text = opening.replace(/^\u00EF\u00BB\u00BF|^[\u00FF\u00FE]{2}/, '');
  if (pageStart.test(text)) return true;
  const elements = text.match(anyElement)?.length ?? 0;
  if (namedHtml) return elements > 0 || pageElement.test(text);
  return /^\s*</.test(text) && elements >= fragmentElements;
}
