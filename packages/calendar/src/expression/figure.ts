import type { Terminal } from '../grammar/grammar.ts';

const ones = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ordinals = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
  ...['eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth'],
  ...['eighteenth', 'nineteenth'],
];

const oneValue = new Map(ones.map((word, index) => [word, index + 1]));
const tenValue = new Map(tens.map((word, index) => [word, index * 10 + 20]));
const ordinalValue = new Map([
  ...ordinals.map((word, index) => [word, index + 1] as const),
  ['twentieth', 20] as const,
  ['thirtieth', 30] as const,
]);

function digits(shortest: number, longest: number): Terminal {
  return ({ word }) =>
    isFigure(word) && word.length >= shortest && word.length <= longest ? Number(word) : undefined;
}

// A token is all digits when its first character is one.
function isFigure(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** Numbers as single tokens: digits by how many there are, and the words that numbers are made of. */
export const numberTerminals = {
  digits: digits(1, 4),
  d12: digits(1, 2),
  d2: digits(2, 2),
  d3: digits(3, 3),
  d4: digits(4, 4),
  d8: digits(8, 8),
  one: ({ word }) => oneValue.get(word),
  digitWord: ({ word }) => below(oneValue.get(word), 10),
  ten: ({ word }) => tenValue.get(word),
  ordinalWord: ({ word }) => ordinalValue.get(word),
  ordinalOne: ({ word }) => below(ordinalValue.get(word), 10),
} satisfies Record<string, Terminal>;

function below(value: number | undefined, limit: number): number | undefined {
  return value !== undefined && value < limit ? value : undefined;
}
