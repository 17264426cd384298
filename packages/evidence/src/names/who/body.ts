import { anyBodyNouns, bodyNouns, publicHeads } from '../lexicon/bodies.ts';
import type { BodyReference } from '../read/reference.ts';
import type { References } from '../read/references.ts';
import type { Token } from '../read/token.ts';

/** One organisation, and every mention of it. */
export interface Body {
  readonly mentions: BodyReference[];
  /** The words of its fullest name, as compared. */
  readonly keys: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** The organisations of a text, each mention with the one it means, when the text tells. */
export interface Bodies {
  readonly all: readonly Body[];
  get(mention: BodyReference): Body | undefined;
}

/** Puts the mentions of organisations together: by name, by initials, and common nouns by what they can stand for. */
export function gatherBodies({ tokens, bodies: mentions }: References): Bodies {
  const named = gatherNamed(
    tokens,
    mentions.filter((mention) => !mention.isNominal),
  );
  const of = new Map(named.flatMap((body) => body.mentions.map((mention) => [mention, body] as const)));
  linkNouns({ tokens, mentions, of, named });
  return { all: named, get: (mention) => of.get(mention) };
}

/** Gives each common noun the body it fits that was named last before it, or else first after it. */
function linkNouns({
  tokens,
  mentions,
  of,
  named,
}: {
  tokens: readonly Token[];
  mentions: readonly BodyReference[];
  of: Map<BodyReference, Body>;
  named: readonly Body[];
}): void {
  const first = new Map(named.toReversed().map((body) => [headOf(body.keys), { body, at: -body.from }]));
  const latest = new Map<string, Seen>();
  let last: Body | undefined;
  for (const mention of mentions) {
    const body = of.get(mention);
    if (body) {
      latest.set(headOf(body.keys), { body, at: mention.from });
      if (!publicHeads.has(headOf(body.keys))) last = body;
    } else if (mention.isNominal) {
      const noun = tokens[mention.from]?.key ?? '';
      const fallback = anyBodyNouns.has(noun) ? last : undefined;
      const meant = findMeant(noun, latest) ?? fallback ?? findMeant(noun, first);
      if (meant) of.set(mention, meant);
    }
  }
}

interface Seen {
  readonly body: Body;
  readonly at: number;
}

/** A body's head: the last word of its own name, before "of" or "for". */
function headOf(keys: readonly string[]): string {
  const preposition = keys.findIndex((key) => key === 'of' || key === 'for' || key === 'on');
  return keys[preposition > 0 ? preposition - 1 : keys.length - 1] ?? '';
}

function findMeant(noun: string, known: ReadonlyMap<string, Seen>): Body | undefined {
  const found = (bodyNouns.get(noun) ?? [noun]).flatMap((head) => known.get(head) ?? []);
  return found.toSorted((a, b) => b.at - a.at)[0]?.body;
}

function gatherNamed(tokens: readonly Token[], mentions: readonly BodyReference[]): Body[] {
  const byName = new Map<string, Body>();
  const longestFirst = mentions.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const found: Body[] = [];
  const byHead = new Map<string, Body[]>();
  for (const mention of longestFirst) {
    const keys = tokens.slice(mention.from, mention.to).map((token) => token.key);
    const name = keys.join(' ');
    const body = byName.get(name) ?? byHead.get(headOf(keys))?.find((other) => isShortFor(keys, other.keys));
    if (body) body.mentions.push(mention);
    else {
      const made = { mentions: [mention], keys, from: mention.from, to: mention.to };
      found.push(made);
      byHead.set(headOf(keys), [...(byHead.get(headOf(keys)) ?? []), made]);
      for (const initials of initialsOf(tokens, made)) if (!byName.has(initials)) byName.set(initials, made);
    }
    byName.set(
      name,
      byName.get(name) ?? body ?? found.at(-1) ?? { mentions: [], keys, from: mention.from, to: mention.to },
    );
  }
  for (const body of found) body.mentions.sort((a, b) => a.start - b.start);
  return found.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

// "Harrowby Council" for "Harrowby Borough Council": its words in order, from the same first word.
function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || short[0] !== long[0]) return false;
  let at = 0;
  for (const key of long) if (key === short[at]) at += 1;
  return at === short.length;
}

function initialsOf(tokens: readonly Token[], { from, to }: { from: number; to: number }): string[] {
  if (to - from < 2) return [];
  const words = tokens.slice(from, to);
  const capitals = words
    .filter((token) => token.shape !== 'lower')
    .map((token) => token.key.charAt(0))
    .join('');
  const defined = tokens[to]?.key === '(' && tokens[to + 2]?.key === ')' ? (tokens[to + 1]?.key ?? '') : '';
  return [capitals, words.map((token) => token.key.charAt(0)).join(''), ...(defined ? [defined] : [])];
}

/** An organisation's fullest name as printed. */
export function bodyName(text: string, body: Body): string {
  const mention = body.mentions.find(({ from, to }) => from === body.from && to === body.to);
  return mention ? text.slice(mention.start, mention.end).replace(/\s+/g, ' ') : '';
}
