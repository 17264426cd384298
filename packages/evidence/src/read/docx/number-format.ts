const roman: readonly (readonly [value: number, letters: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A number as a list format prints it (ECMA-376, part 1, 17.18.59); formats of other scripts as 1, 2, 3. */
export function formatNumber(count: number, format: string): string {
  if (format === 'none') return '';
  if (format === 'decimalZero') return String(count).padStart(2, '0');
  if (format === 'lowerLetter') return toLetters(count);
  if (format === 'upperLetter') return toLetters(count).toUpperCase();
  if (format === 'lowerRoman') return toRoman(count);
  if (format === 'upperRoman') return toRoman(count).toUpperCase();
  if (format === 'ordinal') return `${count}${ordinalEnding(count)}`;
  return String(count);
}

/** a … z, then aa, bb … as Word counts. */
function toLetters(count: number): string {
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(Math.ceil(count / 26), 10));
}

function toRoman(count: number): string {
  let rest = Math.min(count, 3999);
  return roman
    .map(([value, letters]) => {
      const times = Math.floor(rest / value);
      rest -= times * value;
      return letters.repeat(times);
    })
    .join('');
}

function ordinalEnding(count: number): string {
  if (count % 100 >= 11 && count % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][count % 10] ?? 'th';
}
