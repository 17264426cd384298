// Widths in a font of 1 unit, as of Arial, rounded up: whatever sans the reader has must still fit.
const narrow = new Set('iljtfrI.,:;’‘\'"|()[]!-· ');
const wide = new Set('mwMW%@—…');

const widthOf = (letter: string) => {
  if (narrow.has(letter)) return 0.31;
  if (wide.has(letter)) return 0.86;
  return /[A-ZÂÊÎÔÛŴŶ0-9]/u.test(letter) ? 0.69 : 0.545;
};

/** About how wide the text is set in this size; never less than it is. */
function measure(text: string, size: number, bold = false): number {
  return [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * size * (bold ? 1.06 : 1);
}

export interface Setting {
  readonly width: number;
  readonly size: number;
  readonly bold?: boolean;
}

/** The text in lines that fit the width; a word that is longer than a line is broken. */
export function wrap(text: string, { width, size, bold = false }: Setting): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((each) => pieces(each, { width, size, bold }))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, size, bold) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function pieces(word: string, { width, size, bold = false }: Setting): readonly string[] {
  if (measure(word, size, bold) <= width) return [word];
  const fits = Math.max(1, Math.floor(width / (size * 0.95)));
  return word.match(new RegExp(`.{1,${fits}}`, 'gu')) ?? [word];
}
