import { bodyHeads } from '../lexicon/bodies.ts';
import { officeHeads, officeModifiers, spokespersonHeads, weakHeads } from '../lexicon/offices.ts';
import { auxiliaries, ordinary, speechVerbs } from '../lexicon/ordinary.ts';
import type { OfficeReference } from './reference.ts';
import { endOfRun } from './run.ts';
import type { Token } from './token.ts';

// Longer chains of lower-case words are clauses, not the name of a post.
const longestComplement = 4;

/** The posts named in the text, with what they are of ("head of planning at Harrowby Council"). */
export function findOffices(
  tokens: readonly Token[],
  isPerson: (token: number) => boolean,
): OfficeReference[] {
  const found: OfficeReference[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (at < from || !isHead(tokens[at]) || isPerson(at)) continue;
    const head = lastHead(tokens, at, isPerson);
    const start = startOfOffice(tokens, at, isPerson);
    const to = endOfComplement(tokens, head, isPerson);
    if (isPost(tokens, { start, at, head, to })) found.push(office(tokens, { start, head, to }));
    from = Math.max(head + 1, to);
  }
  return found;
}

function office(
  tokens: readonly Token[],
  place: { start: number; head: number; to: number },
): OfficeReference {
  const before = tokens[place.start - 1]?.key ?? '';
  return {
    kind: 'office',
    from: place.start,
    to: place.to,
    start: tokens[place.start]?.start ?? 0,
    end: tokens[place.to - 1]?.end ?? 0,
    head: place.head,
    isIndefinite: before === 'a' || before === 'an' || before === 'another',
  };
}

function isHead(token: Token | undefined): boolean {
  return token !== undefined && (officeHeads.has(token.key) || spokespersonHeads.has(token.key));
}

function lastHead(tokens: readonly Token[], at: number, isPerson: (token: number) => boolean): number {
  let head = at;
  while (tokens[head + 1]?.joined && isHead(tokens[head + 1]) && !isPerson(head + 1)) head += 1;
  return head;
}

function startOfOffice(tokens: readonly Token[], head: number, isPerson: (token: number) => boolean): number {
  let start = head;
  while (start > 0 && tokens[start]?.joined && !isPerson(start - 1) && modifies(tokens, start - 1))
    start -= 1;
  return tokens[head]?.shape === 'lower' ? withTrade(tokens, start, isPerson) : start;
}

// "the state’s tax commissioner": one unknown word between a determiner and the post tells which it is.
function withTrade(tokens: readonly Token[], start: number, isPerson: (token: number) => boolean): number {
  const [earlier, before] = [tokens[start - 2], tokens[start - 1]];
  if (!before?.joined || before.shape !== 'lower' || isPerson(start - 1) || ordinary.has(before.key))
    return start;
  return /^(?:the|a|an|its|their|[’']s)$/.test(earlier?.text.toLowerCase() ?? '') ? start - 1 : start;
}

function modifies(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.shape === 'mark' || token.shape === 'number') return false;
  if (officeModifiers.has(token.key) || isHead(token)) return true;
  if (token.shape === 'lower') return token.key === 'and' && isListedModifier(tokens, at);
  return !ordinary.has(token.key);
}

// "Police and Crime Commissioner", "Health and Social Care Secretary"
function isListedModifier(tokens: readonly Token[], and: number): boolean {
  const [before, after] = [tokens[and - 1], tokens[and + 1]];
  if (!before || !after || before.shape !== 'capital' || after.shape !== 'capital') return false;
  return !isHead(before) && (officeModifiers.has(before.key) || !bodyHeads.has(before.key));
}

function isPost(
  tokens: readonly Token[],
  place: { start: number; at: number; head: number; to: number },
): boolean {
  const head = tokens[place.head];
  if (!head) return false;
  const next = tokens[place.head + 1];
  // "manager’s", "officer safety": the head itself is only a modifier there when a body's name follows.
  if (next?.joined && next.shape === 'capital' && bodyHeads.has(next.key) && head.shape !== 'lower')
    return false;
  if (!weakHeads.has(head.key)) return true;
  const before = tokens[place.start - 1];
  const isOwned = /^(?:my|his|her|their|your|our|[’']s)$/.test(before?.text.toLowerCase() ?? '');
  return isOwned || place.start < place.head || place.to > place.head + 1;
}

/** Where "of the council", "for Harrowby", "of nursing at the trust" ends; just after the head when there is none. */
function endOfComplement(
  tokens: readonly Token[],
  head: number,
  isPerson: (token: number) => boolean,
): number {
  let to = head + 1;
  for (let pieces = 0; pieces < 3; pieces += 1) {
    const end = endOfPiece(tokens, to, isPerson);
    if (end === null) break;
    to = end;
  }
  return to;
}

function endOfPiece(
  tokens: readonly Token[],
  at: number,
  isPerson: (token: number) => boolean,
): number | null {
  const preposition = tokens[at];
  if (!preposition?.joined || !['of', 'for', 'at', 'to'].includes(preposition.key)) return null;
  if (
    preposition.key === 'to' &&
    !['adviser', 'advisor', 'ambassador', 'aide', 'envoy'].includes(tokens[at - 1]?.key ?? '')
  ) {
    return null;
  }
  const determined = /^(?:the|its|his|her|their|our|a|an)$/.test(tokens[at + 1]?.key ?? '');
  const start = determined ? at + 2 : at + 1;
  if (isPerson(start))
    return spokespersonHeads.has(tokens[at - 1]?.key ?? '') ? endOfPerson(start, isPerson) : null;
  if (preposition.key === 'at' && determined && tokens[at + 1]?.key !== 'the') return null;
  const capital = tokens[start]?.joined && /^(?:capital|caps)$/.test(tokens[start]?.shape ?? '');
  if (capital && !ordinary.has(tokens[start]?.key ?? '')) return endOfNames(tokens, start, isPerson);
  if (preposition.key === 'at' && !determined) return null;
  return endOfCommonNouns(tokens, start);
}

function endOfNames(tokens: readonly Token[], start: number, isPerson: (token: number) => boolean): number {
  let to = clipped(endOfRun(tokens, start), start, isPerson);
  for (;;) {
    if (isGenitiveBefore(tokens, to) && !isPerson(to + 1)) {
      to = clipped(endOfRun(tokens, to + 1), to + 1, isPerson);
      continue;
    }
    const joint = tokens[to];
    const next = tokens[to + 1];
    const isLink = joint?.joined && ['of', 'for', 'and', '&', ','].includes(joint.key) && next?.joined;
    if (!isLink || !/^(?:capital|caps)$/.test(next.shape) || ordinary.has(next.key) || isPerson(to + 1))
      return to;
    const after = clipped(endOfRun(tokens, to + 1), to + 1, isPerson);
    if (joint.key === ',' && tokens[after]?.key !== 'and') return to;
    if (joint.key === 'and' && bodyHeads.has(tokens[to - 1]?.key ?? '')) return to;
    to = after;
  }
}

// "Head of Children’s Services"
function isGenitiveBefore(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return /^[’']s$/.test(tokens[at]?.text ?? '') && next?.joined === true && next.shape === 'capital';
}

function endOfPerson(start: number, isPerson: (token: number) => boolean): number {
  let to = start;
  while (isPerson(to)) to += 1;
  return to;
}

function clipped(to: number, start: number, isPerson: (token: number) => boolean): number {
  let end = start;
  while (end < to && !isPerson(end)) end += 1;
  return end;
}

function endOfCommonNouns(tokens: readonly Token[], start: number): number | null {
  let to = start;
  while (to - start < longestComplement && isCommonNoun(tokens[to])) to += 1;
  // "children and families", "health and safety"
  if (to > start && tokens[to]?.key === 'and' && isCommonNoun(tokens[to + 1]) && !isHead(tokens[to + 1])) {
    const next = tokens[to + 2];
    if (next?.shape === 'mark' || isVerb(next)) return to + 2;
  }
  return to > start ? to : null;
}

function isCommonNoun(token: Token | undefined): boolean {
  if (!token?.joined || token.shape !== 'lower' || isVerb(token)) return false;
  return !ordinary.has(token.key) && !/(?:ly|[^e]ed)$/.test(token.key);
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && (speechVerbs.has(token.key) || auxiliaries.has(token.key));
}
