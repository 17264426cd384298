import type { Share } from './share.ts';

/**
 * What one text is to another, after METER's three classes (Gaizauskas and others 2001):
 *
 * - `wholly-derived`: all it says is taken from the other, edits and cuts apart. So is an identical text.
 * - `fullest`: the other is wholly derived from this one, which says more.
 * - `partly-derived`: part of its own account is shared with the other, and part is not.
 * - `independent`: no more is shared than what two writers get from the same mouths. However much of one
 *   statement both quote, the words in quotation marks were open to both; what counts is the words
 *   around them. A text that mostly consists of another's words shares enough without them.
 */
export type Relation = 'fullest' | 'wholly-derived' | 'partly-derived' | 'independent';

// The shares of words that make a copy: nearly all of the text, and of what its writer says in it.
const wholeShare = 0.7;
const wholeOwnShare = 0.6;

// A sentence's worth of another's own words is not yet a copied part, nor are a few in a long report …
const leastOwnWords = 40;
const leastOwnShare = 0.1;
// … but in a brief one a sentence or two are.
const mostBriefWords = 150;
const leastBriefWords = 20;
const leastBriefShare = 0.25;

// Half of a text in another's words is taken from it, quoted or not.
const mostlyTaken = 0.5;

// Fewer words than this say nothing about where they come from.
const fewestWords = 8;

// Of two texts that share nearly all, one is the fuller if the other has next to nothing of its own.
const nothingOwn = 0.93;
const fullerBy = 0.05;

/** What the text with share `a` is to the text with share `b`. */
export function relationOf(a: Share, b: Share): Relation {
  const [aWhole, bWhole] = [isWhole(a), isWhole(b)];
  const isFuller = shareOf(b) >= nothingOwn && shareOf(b) - shareOf(a) >= fullerBy;
  if (bWhole && (!aWhole || isFuller)) return 'fullest';
  if (aWhole) return 'wholly-derived';
  const isPartly =
    isPart(a) || isPart(b) || (Math.min(a.words, b.words) >= fewestWords && isMostlyTaken(a, b));
  return isPartly ? 'partly-derived' : 'independent';
}

function shareOf({ taken, words }: Share): number {
  return words === 0 ? 0 : taken / words;
}

function isWhole(share: Share): boolean {
  if (share.words < fewestWords) return share.words > 0 && share.taken === share.words;
  const ownShare = share.own === 0 ? 1 : share.ownTaken / share.own;
  return shareOf(share) >= wholeShare && ownShare >= wholeOwnShare;
}

function isPart({ words, own, ownTaken }: Share): boolean {
  return (
    (ownTaken >= leastOwnWords && ownTaken >= leastOwnShare * own) ||
    (words <= mostBriefWords && ownTaken >= leastBriefWords && ownTaken >= leastBriefShare * own)
  );
}

function isMostlyTaken(a: Share, b: Share): boolean {
  return Math.max(shareOf(a), shareOf(b)) >= mostlyTaken;
}
