import type { Nation } from '@candour/calendar';
import type { ReadDocument } from '../document.ts';
import { spansOf } from '../document.ts';
import { findNames } from '../names/find.ts';
import type { Names } from '../names/mention.ts';
import type { Attribution } from '../quotes/attribution.ts';
import { findAttributions } from '../quotes/find-attributions.ts';
import type { Span } from '../span.ts';
import { contains } from '../span.ts';
import type { Block } from './layout/block.ts';
import { blocksOf } from './layout/block.ts';
import { flattened } from './layout/flat.ts';
import type { Voice } from './voice/voice.ts';
import { voiceOf } from './voice/voice.ts';

/** A document prepared for extraction: its story in blocks, its voice, and whose words are whose. */
export interface Reading {
  readonly path: string;
  /** The document's text as it stands. */
  readonly text: string;
  /** The same text, character for character, with the line breaks inside paragraphs as spaces. */
  readonly flat: string;
  readonly published: string | null;
  readonly nation: Nation;
  readonly blocks: readonly Block[];
  readonly voice: Voice;
  readonly names: Names;
  /** By where their content starts. */
  readonly attributions: readonly Attribution[];
}

/** All that a document says in its own name: a letterhead or title may be labelled apart from its story. */
function ownWords({ segments }: ReadDocument): readonly Span[] {
  return segments.filter(({ kind }) => kind !== 'related' && kind !== 'comments' && kind !== 'chrome');
}

const longestMargin = 1500;

/** What a page prints around the words of a document: masthead, stamp, copyright line. */
function marginsOf({ segments }: ReadDocument): readonly Span[] {
  return segments
    .filter(({ kind }) => kind === 'chrome' || kind === 'boilerplate')
    .map(({ start, end }) => ({ start, end: Math.min(end, start + longestMargin) }));
}

/** Prepares a document; only its `story` segments are read. */
export function readingOf(document: ReadDocument): Reading {
  const flat = flattened(document.text);
  const stories = spansOf(document, 'story');
  const blocks = blocksOf(flat, stories);
  return {
    path: document.path,
    text: document.text,
    flat,
    published: document.publishedAt,
    nation: nationOf(flat, blocks),
    blocks,
    voice: voiceOf(flat, blocksOf(flat, ownWords(document)), blocksOf(flat, marginsOf(document))),
    names: findNames(document.text, stories),
    attributions: findAttributions(document.text, stories),
  };
}

interface Content extends Span {
  readonly attribution: Attribution;
}

const indexes = new WeakMap<readonly Attribution[], readonly Content[]>();

function contentsOf(attributions: readonly Attribution[]): readonly Content[] {
  const known = indexes.get(attributions);
  if (known) return known;
  const contents = attributions
    .flatMap((attribution) => attribution.content.map(({ start, end }) => ({ start, end, attribution })))
    .sort((a, b) => a.start - b.start);
  indexes.set(attributions, contents);
  return contents;
}

// Contents nest a few deep; further back than this many starts, none still runs on.
const deepest = 24;

/** The innermost attribution whose content holds the span. */
export function findAttribution(reading: Reading, span: Span): Attribution | undefined {
  const contents = contentsOf(reading.attributions);
  let [low, high] = [0, contents.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((contents[middle]?.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const near = contents.slice(Math.max(0, low - deepest), low).filter((content) => contains(content, span));
  return near.reduce<Content | undefined>(
    (best, one) => (best && best.end - best.start <= one.end - one.start ? best : one),
    undefined,
  )?.attribution;
}

const scottish = /\b(?:Scottish|Scotland|Holyrood|Sheriff|Procurator Fiscal|Edinburgh|Glasgow)\b/g;
const northernIrish = /\b(?:Northern Ireland|Stormont|Belfast|Health and Social Care Trust|PSNI)\b/g;
const enoughMentions = 2;

/** Which nation's working days a document counts in, as far as its own words tell. */
function nationOf(flat: string, blocks: readonly Block[]): Nation {
  const text = flat.slice(blocks[0]?.start ?? 0, (blocks[0]?.start ?? 0) + 20_000);
  const scotland = text.match(scottish)?.length ?? 0;
  const ireland = text.match(northernIrish)?.length ?? 0;
  if (Math.max(scotland, ireland) < enoughMentions) return 'england-wales';
  return scotland >= ireland ? 'scotland' : 'northern-ireland';
}
