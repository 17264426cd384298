import type { Attribution } from '../../quotes/attribution.ts';
import type { Clause } from '../clause/clause.ts';
import { findClauses } from '../clause/clause.ts';
import { standingOf } from '../clause/standing.ts';
import { findSubject } from '../clause/subject.ts';
import type { Block } from '../layout/block.ts';
import { sentencesOf } from '../layout/block.ts';
import type { Reading } from '../reading.ts';
import { findAttribution } from '../reading.ts';
import type { Trigger } from './trigger.ts';
import { triggerOf, undertakes } from './trigger.ts';

/** A clause that may be somebody's undertaking, with what the rules ask about it. */
export interface Candidate {
  readonly clause: Clause;
  readonly block: Block;
  readonly trigger: Trigger;
  /** The subject in lower case without an article; empty when there is none. */
  readonly doer: string;
  /** The predicate without adverbs before its verb. */
  readonly act: string;
  readonly isNegative: boolean;
  /** The words of the sentence before the clause. */
  readonly before: string;
  readonly sentence: string;
  /** The sentence after, in the same or the next paragraph. */
  readonly next: string;
  readonly attribution: Attribution | null;
}

/** Every clause of a reading that may be an undertaking, in order. */
export function candidatesOf(reading: Reading): readonly Candidate[] {
  return reading.blocks.flatMap((block, index) => {
    if (block.kind === 'heading' || block.kind === 'row') return [];
    return candidatesIn(reading, block, reading.blocks[index + 1]);
  });
}

function candidatesIn(reading: Reading, block: Block, nextBlock: Block | undefined): readonly Candidate[] {
  const { flat } = reading;
  const within = sentencesOf(flat, block);
  return within.flatMap((sentence, index) => {
    const following = within[index + 1] ?? nextBlock?.body;
    const next = following ? flat.slice(following.start, Math.min(following.end, following.start + 240)) : '';
    return findClauses(flat, sentence, undertakes).map((clause) =>
      candidateOf(reading, { clause: withAntecedent(flat, clause), block, next }),
    );
  });
}

/**
 * "the company, which will replace both boats by May, said": a clause between commas tells more of its
 * noun, which is its subject. Without a comma it tells which one is meant, and promises nothing.
 */
function withAntecedent(flat: string, clause: Clause): Clause {
  const { subject, sentence, modal } = clause;
  if (!subject || !/^(?:which|who)$/i.test(flat.slice(subject.start, subject.end))) return clause;
  const lead = /,\s+$/.exec(flat.slice(sentence.start, subject.start));
  const before = lead ? findSubject(flat, sentence.start, subject.start - lead[0].length) : undefined;
  if (!before || standingOf(flat.slice(before.start, before.end)) !== 'agent') return clause;
  const rest = flat.slice(modal.end, clause.end);
  const end =
    modal.end + (/,\s+(?=\p{Ll}+(?:ed|s|id)\b|has |had |is |was )/u.exec(rest)?.index ?? rest.length);
  return { ...clause, subject: before, end, predicate: { start: clause.predicate.start, end } };
}

const adverb =
  /^(?:(?:also|now|then|therefore|still|all|both|each|first|next|soon|shortly|instead|in turn|in future|not|never|n['’]t|\p{L}+ly|as ever|as a matter of urgency|together|itself|themselves|however|of course|always|again|once more|further|,)\s+|,\s*)+/u;

function candidateOf(reading: Reading, found: Pick<Candidate, 'clause' | 'block' | 'next'>): Candidate {
  const { flat } = reading;
  const { clause } = found;
  const modal = flat.slice(clause.modal.start, clause.modal.end);
  const predicate = flat.slice(clause.predicate.start, clause.predicate.end);
  const subject = clause.subject ? flat.slice(clause.subject.start, clause.subject.end) : '';
  return {
    ...found,
    trigger: triggerOf(modal),
    doer: subject.toLowerCase().replace(/^(?:the|an?|that)\s+/, ''),
    act: predicate.replace(adverb, '').replace(/^[“‘"'](?=\p{L})/u, ''),
    isNegative: /n['’]t$/.test(modal) || /^(?:\p{L}+ly )?(?:not|never|no longer)\b/u.test(predicate),
    before: flat.slice(clause.sentence.start, clause.start),
    sentence: flat.slice(clause.sentence.start, clause.sentence.end),
    attribution: attributionOf(reading, clause),
  };
}

// What is thought, asked or promised ends where a clause with another subject is joined on.
const turns = /[,;] (?:but|and|so) |; |\band (?:I|we|it|he|she|they) $/;

const inCondition = /^\W*(?:if|once|unless|should|where|subject to)\b[^,]*$/i;
const ownPapers: ReadonlySet<string> = new Set(['letter', 'mail', 'statement', 'response']);

function attributionOf(reading: Reading, { modal, start, sentence, subject }: Clause): Attribution | null {
  const attribution = findAttribution(reading, modal);
  // "Should you prefer …": a letter's reader is no source of its promises.
  if (
    attribution?.speaker &&
    /^you$/i.test(reading.flat.slice(attribution.speaker.start, attribution.speaker.end))
  )
    return null;
  // "If the Board agrees, the Head will": whoever agrees in a condition says nothing.
  if (attribution?.cue && inCondition.test(reading.flat.slice(sentence.start, attribution.cue.start)))
    return null;
  // Indirect speech shifts its persons, so that an "I" in it is the writer's own.
  const own = subject && /^(?:I|we|my \p{L}+)$/iu.test(reading.flat.slice(subject.start, subject.end));
  if (own && attribution?.kind === 'indirect' && ownPapers.has(reading.voice.kind)) return null;
  if (!attribution?.cue || attribution.manner === 'said') return attribution ?? null;
  const between = reading.flat.slice(attribution.cue.end, start);
  return attribution.kind === 'indirect' && turns.test(between) ? null : attribution;
}
