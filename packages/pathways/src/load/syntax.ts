import type { ErrorCode } from 'yaml';

/** What to do about each mistake in the YAML itself. */
const sentences: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT:
    'This line is indented differently from its neighbours: parts of one thing begin in the same column.',
  TAB_AS_INDENT: 'This line is indented with a tab: use spaces.',
  MULTIPLE_DOCS: 'The file holds more than one document: one pathway a file, without "---" between.',
  MISSING_CHAR: 'A closing bracket, brace or quotation mark, or the colon after a key, is missing here.',
  MULTILINE_IMPLICIT_KEY:
    'A key must end on the line on which it begins: look for a missing colon on this line.',
  BLOCK_AS_IMPLICIT_KEY:
    'There is a second colon on this line: put text that holds a colon and a space in quotation marks.',
  BLOCK_IN_FLOW: 'A part that is written on lines of its own cannot stand inside { } or [ ].',
  UNEXPECTED_TOKEN:
    'This does not belong here: look for a missing quotation mark, bracket or colon just before.',
  BAD_SCALAR_START: 'Text cannot begin with this character: put it in quotation marks.',
  BAD_DQ_ESCAPE:
    'A backslash in double quotation marks begins an escape: write it twice, or use single marks.',
  BAD_ALIAS: 'Text that begins with * or & must be in quotation marks.',
  ALIAS_PROPS: 'Text that begins with * or & must be in quotation marks.',
  RESOURCE_EXHAUSTION: 'The file nests lists or mappings more deeply than any pathway needs.',
  KEY_OVER_1024_CHARS: 'This key is far too long: look for a missing colon or quotation mark.',
};

/** One sentence for the mistake; `excerpt` is the text it was found at. */
export function syntax(code: ErrorCode, excerpt: string): string {
  if (code === 'DUPLICATE_KEY') return `${excerpt} stands here twice: keep one of them.`;
  return (
    sentences[code] ??
    'This is not YAML that can be read: look for a missing quotation mark, bracket or colon.'
  );
}
