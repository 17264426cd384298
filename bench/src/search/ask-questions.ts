import type { Database } from '@candour/ledger';
import { seeded } from '../copies/random.ts';

/** A search as it is asked over HTTP. */
export interface Question {
  readonly kind: string;
  readonly words: string;
  readonly narrowed?: { readonly state: string };
}

const small = new Set(
  'the of and to in for on with by a an all its their that as from is are be at or not'.split(' '),
);

/**
 * Questions whose words are drawn from the texts themselves, so that frequent words are asked for often: of a hundred,
 * 30 of one word, 30 of two, 10 of three, 10 phrases, 5 beginnings, 5 narrowed to a state, 10 of a word spelt wrong.
 */
export async function drawQuestions(database: Database, count: number): Promise<readonly Question[]> {
  const { rows } = await database.query<{ text: string }>(
    'select text from published.searchable_text order by item limit 20000',
  );
  const random = seeded(5);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const drawn: Question[] = [];
  while (drawn.length < count) {
    const words =
      pick(rows)
        .text.toLowerCase()
        .match(/[a-z]+/g) ?? [];
    const large = words.filter((word) => word.length > 2 && !small.has(word));
    if (large.length < 4) continue;
    const at = Math.floor(random() * (words.length - 1));
    const share = drawn.length % 20;
    const [one, two, three] = [pick(large), pick(large), pick(large)];
    if (share < 6) drawn.push({ kind: 'one word', words: one });
    else if (share < 12) drawn.push({ kind: 'two words', words: `${one} ${two}` });
    else if (share < 14) drawn.push({ kind: 'three words', words: `${one} ${two} ${three}` });
    else if (share < 16) drawn.push({ kind: 'phrase', words: `"${words[at]} ${words[at + 1]}"` });
    else if (share === 16)
      drawn.push({ kind: 'beginning', words: `${one.slice(0, 4)}*`.replace(/^(..)\*$/, '$1ing*') });
    else if (share === 17) drawn.push({ kind: 'narrowed', words: one, narrowed: { state: 'Accepted' } });
    else drawn.push({ kind: 'spelt wrong', words: misspell(one, random) });
  }
  return drawn;
}

function misspell(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  return `${word.slice(0, at)}${'aeiou'[Math.floor(random() * 5)]}${word.slice(at + 1)}`;
}
