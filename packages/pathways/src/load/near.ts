import distance from 'damerau-levenshtein';

/** A third of its letters may be wrong, and never more than three: beyond that a guess misleads. */
const most = (text: string) => Math.min(3, Math.floor(text.length / 3));

const plain = (text: string) =>
  text
    .replace(/[A-Z]/g, (letter) => `-${letter}`)
    .replaceAll('_', '-')
    .toLowerCase();

/** The one of these that was probably meant by a misspelt name, if any is near. */
export function findNear(wrong: string, names: readonly string[]): string | undefined {
  // A text far longer than any name is not one, and comparing it would take long.
  if (wrong.length > 60) return undefined;
  const [best] = names
    .map((name) => ({ name, steps: distance(plain(wrong), plain(name)).steps }))
    .filter(({ steps }) => steps <= most(wrong))
    .sort((one, other) => one.steps - other.steps || (one.name < other.name ? -1 : 1));
  return best?.name;
}

/** `; did you mean deputy?`, or what there is to choose from, or nothing. */
export function suggestion(wrong: string, names: readonly string[]): string {
  const near = findNear(wrong, names);
  if (near !== undefined) return `; did you mean ${near}?`;
  if (names.length === 0 || names.length > 12) return '.';
  return `; there ${names.length === 1 ? 'is' : 'are'} ${enumeration(names)}.`;
}

/** `a, b and c`. */
export function enumeration(names: readonly string[], last: 'and' | 'or' = 'and'): string {
  const head = names.slice(0, -1);
  return head.length === 0 ? names.join('') : `${head.join(', ')} ${last} ${names.at(-1)}`;
}
