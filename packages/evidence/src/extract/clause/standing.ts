import { bodyHeads } from '../../names/lexicon/bodies.ts';
import { officeHeads } from '../../names/lexicon/offices.ts';
import { agentNouns } from '../lexicon/nouns.ts';

/** How a noun phrase stands to the acts its verb names: who could do them. */
export type Standing = 'first' | 'you' | 'pronoun' | 'agent' | 'thing';

const relatives =
  /^(?:\p{L}+ )*(?:family|families|parents|relatives|couple|mother|father|widow|residents|campaigners|survivors|victims)$/iu;

/** Whether a subject can do anything, and whether the speaker is meant. */
export function standingOf(subject: string): Standing {
  const lower = subject.trim().toLowerCase();
  if (
    /^(?:i|we|my (?:department|officials|office|team|ministry)|our (?:\w+ )*(?:staff|team|officers|board|department|officials))$/.test(
      lower,
    )
  )
    return 'first';
  if (lower === 'you') return 'you';
  if (/^(?:he|she|they|it|both|each|neither)$/.test(lower)) return 'pronoun';
  return isAgent(subject) ? 'agent' : 'thing';
}

/** Whether a phrase is one capitalised word that names nobody by its kind ("Letters", "Ostler"). */
export function isLoneCapital(phrase: string): boolean {
  const head = headPhrase(phrase);
  return /^\p{Lu}\p{Ll}+$/u.test(head) && !isAgent(head.toLowerCase());
}

/** Whether the head of a noun phrase is a body, an office, a group of people or a name. */
export function isAgent(phrase: string): boolean {
  const head = headOf(phrase);
  const lower = head.toLowerCase();
  const singular = lower.replace(/ies$/, 'y').replace(/s$/, '');
  if (
    [lower, singular, `${lower}s`].some(
      (form) => agentNouns.has(form) || officeHeads.has(form) || bodyHeads.has(form),
    )
  )
    return true;
  if (relatives.test(headPhrase(phrase))) return true;
  return /^\p{Lu}/u.test(head) && !thingNames.test(head);
}

// Capitalised, and yet no doer.
const thingNames =
  /^(?:Bill|Act|Report|Plan|Recommendations?|Review|Policy|Strategy|Programme|Project|Scheme|Code|Guidance|Phase|Ward|House|Road|Street|Annex|Appendix|Chapter|Section|Part|Table)s?$/;

function headPhrase(phrase: string): string {
  return (
    phrase
      .split(
        /\s+(?:of|for|in|on|at|from|with|to|which|who|whose|that|responsible|described|named|set|including|under|,)\s+|,/i,
      )[0]
      ?.trim() ?? phrase
  );
}

function headOf(phrase: string): string {
  const words = headPhrase(phrase).split(/\s+/);
  return (words.at(-1) ?? '').replace(/[^\p{L}\p{N}-]/gu, '');
}
