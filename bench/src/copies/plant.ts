import type { Derivation, Paragraphs, Truth } from './derive.ts';
import { derivations } from './derive.ts';
import { seeded } from './random.ts';

/** A document whose origin is known: which story it tells, and how it came from that story’s original. */
export interface Planted {
  readonly path: string;
  readonly text: string;
  readonly story: string;
  readonly derivation: string;
  readonly truth: Truth | 'original';
  /** The text of the original, for the comparison of pairs. */
  readonly original: string;
}

const leastWords = 120;
const mostWords = 420;

/** Cuts long texts into stories of a news story's length, at paragraphs. */
export function cutStories(texts: readonly { text: string }[]): readonly Paragraphs[] {
  return texts.flatMap(({ text }) => {
    const stories: string[][] = [];
    let current: string[] = [];
    let words = 0;
    for (const paragraph of text.split(/\n+/).filter((line) => line.trim() !== '')) {
      current.push(paragraph.trim());
      words += paragraph.split(/\s+/).length;
      if (words < mostWords / 2 || current.length < 4) continue;
      stories.push(current);
      current = [];
      words = 0;
    }
    if (words >= leastWords && current.length >= 3) stories.push(current);
    return stories.filter((story) => story.join(' ').length < mostWords * 20);
  });
}

export interface Plan {
  readonly seed: number;
  /** How many copies of each story. */
  readonly copies: number;
  /** Stories that are not planted themselves, for words of another origin; each is used once. */
  readonly strangers: readonly Paragraphs[];
}

/** Documents made from the stories by a seeded generator: originals, and copies of every kind in turn. */
export function plant(stories: readonly Paragraphs[], { seed, copies, strangers }: Plan): readonly Planted[] {
  const random = seeded(seed);
  const others = strangers.values();
  return stories.flatMap((story, number) => {
    const original = story.join('\n');
    const documents: Planted[] = [
      {
        path: `${number}`,
        text: original,
        story: `${number}`,
        derivation: 'original',
        truth: 'original',
        original,
      },
    ];
    for (let copy = 0; copy < copies; copy += 1) {
      const { name, truth, derive } = getDerivation(number + copy);
      const other = others.next().value;
      if (!other) break;
      const path = `${number}-${copy}`;
      documents.push({
        path,
        text: derive(story, other, random).join('\n'),
        story: truth === 'independent' ? path : `${number}`,
        derivation: name,
        truth,
        original,
      });
    }
    return documents;
  });
}

function getDerivation(turn: number): Derivation {
  const derivation = derivations[turn % derivations.length];
  if (!derivation) throw new Error('There is no way of deriving a copy.');
  return derivation;
}
