import { paths } from './paths.ts';

const whole = 12;
const atEachEnd = 5;

/**
 * A document, shown where it says these words: browsers that know text fragments go there and mark them, others show
 * its beginning.
 */
export function passageAddress(document: string, words: string): string {
  const all = words.trim().split(/\s+/);
  const ends = all.length <= whole ? [all] : [all.slice(0, atEachEnd), all.slice(-atEachEnd)];
  const text = ends.map((some) => encode(some.join(' '))).join(',');
  return `${paths.document(document)}#:~:text=${text}`;
}

/** A hyphen has a meaning of its own there. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
