import { bodyHeads, bodyLeads, knownBodies, plainInitials } from '../lexicon/bodies.ts';
import { isGivenName } from './person.ts';
import type { Run } from './run.ts';
import { endOfRun } from './run.ts';
import type { Token } from './token.ts';

// First words of a campaign's name that only "for" completes.
const causes: ReadonlySet<string> = new Set(['action', 'answers', 'hope', 'justice', 'truth', 'voices']);

/** The organisation's name that begins at a run, through "of", "for" and "and"; null when it is none. */
export function findBody(tokens: readonly Token[], run: Run): Run | null {
  const from = run.from;
  const to = extendBody(tokens, run);
  const keys = keysOf(tokens, from, to);
  if (to > run.to || isBodyName(tokens, run)) return { from, to };
  return knownBodies.has(keys.join(' ')) ? { from, to } : null;
}

/** Whether a run is by itself a body's name: a head at its end, initials, or a name known to be one. */
export function isBodyName(tokens: readonly Token[], { from, to }: Run): boolean {
  const last = tokens[to - 1];
  if (!last) return false;
  if (knownBodies.has(keysOf(tokens, from, to).join(' '))) return true;
  if (to - from === 1) return isInitials(last);
  return bodyHeads.has(last.key) || isInitials(last);
}

/** Capital letters that stand for a body's name ("HBC"), unless they are known to stand for something else. */
export function isInitials(token: Token): boolean {
  return (
    token.shape === 'caps' &&
    token.text.length >= 2 &&
    token.text.length <= 6 &&
    !plainInitials.has(token.key)
  );
}

function extendBody(tokens: readonly Token[], run: Run): number {
  let to = run.to;
  let isOpen = bodyLeads.has(tokens[to - 1]?.key ?? '') || isPluralLead(tokens, run) || isCause(tokens, run);
  let isComplement = false;
  for (;;) {
    const next = isOpen ? complementEnd(tokens, to) : null;
    const more = next ?? jointEnd(tokens, { from: run.from, to }, isComplement);
    if (more === null) return to;
    isComplement = isComplement || next !== null;
    to = more;
    isOpen = bodyLeads.has(tokens[to - 1]?.key ?? '');
  }
}

// "Justice for Maisie"; but "Lord Chief Justice of England"
function isCause(tokens: readonly Token[], { from, to }: Run): boolean {
  return to - from === 1 && causes.has(tokens[from]?.key ?? '') && tokens[to]?.key === 'for';
}

function isPluralLead(tokens: readonly Token[], run: Run): boolean {
  const last = tokens[run.to - 1]?.key ?? '';
  return last.endsWith('s') && bodyLeads.has(last.slice(0, -1)) && run.to - run.from > 1;
}

/** The end of "of Justice", "for the Environment", after a lead such as "Department". */
function complementEnd(tokens: readonly Token[], at: number): number | null {
  const preposition = tokens[at];
  if (!preposition?.joined || !['of', 'for', 'on', 'against'].includes(preposition.key)) return null;
  const start = tokens[at + 1]?.key === 'the' ? at + 2 : at + 1;
  return isNameWord(tokens[start]) ? endOfRun(tokens, start) : null;
}

/** The end of "and Safety Executive" or ", Housing and Communities". */
function jointEnd(tokens: readonly Token[], run: Run, isComplement: boolean): number | null {
  const joint = tokens[run.to];
  if (!joint) return null;
  if (joint.key === ',' && isComplement) return listEnd(tokens, run.to);
  if (!['and', '&'].includes(joint.key) || !isNameWord(tokens[run.to + 1])) return null;
  const right = { from: run.to + 1, to: endOfRun(tokens, run.to + 1) };
  if (isGivenName(tokens[right.from]?.key ?? '')) return null;
  const left = tokens[run.to - 1]?.key ?? '';
  const rightHeaded = bodyHeads.has(tokens[right.to - 1]?.key ?? '');
  if (isComplement) return !bodyHeads.has(left) && !isBodyName(tokens, right) ? right.to : null;
  return rightHeaded && !bodyHeads.has(left) && right.to - run.from <= 7 ? right.to : null;
}

// "Levelling Up, Housing and Communities": commas join only in a list that ends in "and".
function listEnd(tokens: readonly Token[], comma: number): number | null {
  let at = comma;
  while (tokens[at]?.key === ',' && isNameWord(tokens[at + 1])) at = endOfRun(tokens, at + 1);
  if (at === comma || !['and', '&'].includes(tokens[at]?.key ?? '') || !isNameWord(tokens[at + 1]))
    return null;
  return endOfRun(tokens, at + 1);
}

function isNameWord(token: Token | undefined): boolean {
  return token?.joined === true && (token.shape === 'capital' || token.shape === 'caps');
}

function keysOf(tokens: readonly Token[], from: number, to: number): string[] {
  return tokens.slice(from, to).map((token) => token.key);
}
