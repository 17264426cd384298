import type { Party } from '../proposal.ts';
import type { Span } from '../span.ts';
import type { Mention, Names } from './mention.ts';
import { indexFrom } from './order.ts';
import { resolvePhrase } from './phrase/phrase.ts';
import type { Reference } from './read/reference.ts';
import { findReferences } from './read/references.ts';
import type { World } from './who/world.ts';
import { makeWorld } from './who/world.ts';

/** Finds everyone named in stretches of a text (in order, without overlap) and works out who is who. */
export function findNames(text: string, within: readonly Span[]): Names {
  const references = findReferences(text, within);
  const world = makeWorld(text, references);
  const { people, offices, bodies, families, pronouns } = references;
  const mentions = [...people, ...offices, ...bodies, ...families, ...pronouns]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((reference) => mentionOf(world, reference));
  return {
    author: world.author ? world.party(world.author) : null,
    mentions,
    within: (span) => mentionsWithin(mentions, span),
    resolve: (span) => resolvePhrase(world, span),
  };
}

function mentionOf(world: World, reference: Reference): Mention {
  let party: Party | null | undefined;
  return {
    kind: reference.kind,
    start: reference.start,
    end: reference.end,
    get party() {
      party ??= resolvePhrase(world, reference);
      return party;
    },
  };
}

function mentionsWithin(mentions: readonly Mention[], span: Span): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = indexFrom(mentions, span.start, (it) => it.start); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (!mention || mention.start >= span.end) break;
    if (mention.end <= span.end) found.push(mention);
  }
  return found;
}
