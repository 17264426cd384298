import type { Random } from './random.ts';
import { between, pick } from './random.ts';

/** A story as its paragraphs. */
export type Paragraphs = readonly string[];

export type Truth = 'wholly-derived' | 'partly-derived' | 'independent';

/** A way in which copies come about: what a text becomes, and what it then is to the original. */
export interface Derivation {
  readonly name: string;
  readonly truth: Truth;
  /** `other` is an unrelated story, for words that do not come from the original. */
  derive(story: Paragraphs, other: Paragraphs, random: Random): Paragraphs;
}

const notices: readonly string[] = [
  'Sign up for our newsletter and get the stories that matter to you every morning.',
  'By continuing to use this site you agree to our use of cookies as set out in our privacy policy.',
  'Follow us on social media for the latest news from your area.',
  'Have you been affected by this story? Write to our newsroom and tell us what happened.',
  'This site and its partners store and read data on your device to show and measure advertising.',
];

const fillers: readonly string[] = ['also', 'reportedly', 'later', 'now', 'already', 'then', 'indeed'];

const sentenceEnd = /(?<=[.!?]["”’']?)\s+(?=["“‘'A-Z])/;

/** The first paragraphs that come to so many words. */
function upTo(words: number, list: Paragraphs): Paragraphs {
  const kept: string[] = [];
  for (const paragraph of list) {
    if (countWords(kept) >= words) break;
    kept.push(paragraph);
  }
  return kept;
}

function countWords(list: Paragraphs): number {
  return list.join(' ').split(/\s+/).length;
}

/** Part of a story, and as many words of another, give or take a third. */
function mix(part: Paragraphs, other: Paragraphs, random: Random): [Paragraphs, Paragraphs] {
  return [part, upTo(countWords(part) * (0.7 + 0.6 * random()), other)];
}

function edit(text: string, edits: number, random: Random): string {
  const words = text.split(' ');
  for (let done = 0; done < edits; done += 1) {
    const at = between(random, 0, words.length - 1);
    const kind = random();
    if (kind < 0.35) words.splice(at, 1);
    else if (kind < 0.7) words.splice(at, 0, pick(random, fillers));
    else words.splice(at, 2, ...words.slice(at, at + 2).reverse());
  }
  return words.join(' ');
}

function rewrite(story: Paragraphs, edited: number, edits: number, random: Random): Paragraphs {
  return story.map((paragraph) =>
    paragraph
      .split(sentenceEnd)
      .map((sentence) => (random() < edited ? edit(sentence, between(random, 1, edits), random) : sentence))
      .join(' '),
  );
}

function requote(text: string): string {
  return text.replace(/[“”"]/g, "'").replace(/[‘’]/g, "'").replace(/[–—]/g, '-');
}

export const derivations: readonly Derivation[] = [
  { name: 'verbatim', truth: 'wholly-derived', derive: (story) => story },
  {
    name: 'lead cut, marks changed',
    truth: 'wholly-derived',
    derive: (story, _, random) => story.slice(between(random, 1, Math.ceil(story.length / 3))).map(requote),
  },
  {
    name: 'tail cut',
    truth: 'wholly-derived',
    derive: (story, _, random) => story.slice(0, Math.ceil(story.length * (0.4 + 0.5 * random()))),
  },
  {
    name: 'notices glued on',
    truth: 'wholly-derived',
    derive: (story, _, random) => [
      pick(random, notices),
      ...story.slice(1),
      ...notices.filter(() => random() < 0.6),
    ],
  },
  {
    name: 'sentences edited',
    truth: 'wholly-derived',
    derive: (story, _, random) => rewrite(story, 0.4, 2, random),
  },
  {
    name: 'rewritten throughout and cut',
    truth: 'wholly-derived',
    derive: (story, _, random) => rewrite(story, 0.9, 4, random).slice(0, Math.ceil(story.length * 0.8)),
  },
  {
    name: 'half of it after own words',
    truth: 'partly-derived',
    derive: (story, other, random) => {
      const [part, own] = mix(upTo(countWords(story) * (0.3 + 0.3 * random()), story), other, random);
      return [...own, ...part];
    },
  },
  {
    name: 'part of it, edited, inside another account',
    truth: 'partly-derived',
    derive: (story, other, random) => {
      const part = rewrite(upTo(Math.max(50, countWords(story) * 0.3), story), 0.6, 2, random);
      return [...other.slice(0, 2), ...part, ...other.slice(2)];
    },
  },
  {
    name: 'one quotation shared',
    truth: 'independent',
    derive: (story, other) => {
      const quotation = story.flatMap((text) => text.match(/[“"][^”"]{30,400}[”"]/) ?? [])[0];
      return quotation === undefined
        ? other
        : [...other.slice(0, 2), `In a statement the official said: ${quotation}`, ...other.slice(2)];
    },
  },
  {
    name: 'another story with the same notices',
    truth: 'independent',
    derive: (_, other) => [...notices.slice(0, 2), ...other],
  },
];
