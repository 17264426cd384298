import type { Evidence, Party } from '../proposal.ts';
import type { Span } from '../span.ts';
import { overlaps } from '../span.ts';
import type { Alignment } from './passage.ts';
import { align } from './passage.ts';
import type { Reading } from './reading.ts';
import type { Utterance } from './utterance.ts';

/** A statement before it is numbered and its speaker has one name everywhere. */
export interface Draft {
  readonly story: string;
  /** The document whose wording the statement has, and the statement there. */
  readonly reading: Reading;
  readonly utterance: Utterance;
  readonly speaker: Party | null;
  readonly evidence: readonly Evidence[];
}

interface AlignedCopy {
  readonly copy: Reading;
  readonly toCopy: Alignment;
  readonly toFullest: Alignment;
}

/** The statements of one story: the fullest copy's, each with the copies' words; then what only a copy has. */
export function draftStory(story: string, [fullest, ...others]: readonly Reading[]): readonly Draft[] {
  if (!fullest) return [];
  const copies = others
    .toSorted((a, b) => (a.document.path < b.document.path ? -1 : 1))
    .map((copy): AlignedCopy => ({ copy, toCopy: align(fullest, copy), toFullest: align(copy, fullest) }));
  const drafts: Draft[] = fullest.utterances.map((utterance) => {
    const evidence = copies.flatMap(({ copy, toCopy }) => evidenceIn(copy, toCopy, utterance));
    const speaker = utterance.speaker && fullest.speakerOf(utterance.speaker);
    return { story, reading: fullest, utterance, speaker, evidence: [own(fullest, utterance), ...evidence] };
  });
  for (const aligned of copies) drafts.push(...findAdded({ story, fullest, aligned, drafts }));
  return drafts;
}

function own({ document }: Reading, { start, end }: Span): Evidence {
  return { path: document.path, start, end, fidelity: 'exact' };
}

function evidenceIn(
  { document, utterances }: Reading,
  alignment: Alignment,
  utterance: Utterance,
): readonly Evidence[] {
  const passage = alignment.find(utterance, utterance.text);
  if (!passage) return [];
  // Like words that nobody is said to have spoken there are another sentence, not this one altered.
  const isSame = passage.fidelity === 'exact' || utterances.some((other) => overlaps(other, passage));
  return isSame ? [{ path: document.path, ...passage }] : [];
}

/** What a copy says beyond the statements already drafted. */
function findAdded({
  story,
  fullest,
  aligned: { copy, toFullest },
  drafts,
}: {
  story: string;
  fullest: Reading;
  aligned: AlignedCopy;
  drafts: readonly Draft[];
}): readonly Draft[] {
  const covered = drafts.flatMap(({ evidence }) =>
    evidence.filter(({ path }) => path === copy.document.path),
  );
  const drafted = drafts.flatMap(({ evidence }) =>
    evidence.filter(({ path }) => path === fullest.document.path),
  );
  return copy.utterances.flatMap((utterance) => {
    if (covered.some((passage) => overlaps(passage, utterance))) return [];
    const there = toFullest.find(utterance, utterance.text);
    if (there && (utterance.kind === 'indirect' || drafted.some((passage) => overlaps(passage, there))))
      return [];
    const fidelity = there?.fidelity ?? 'not-found';
    const evidence: Evidence = { ...own(copy, utterance), fidelity };
    const speaker = findSpeaker({ utterance, copy, fullest, toFullest });
    return [{ story, reading: copy, utterance, speaker, evidence: [evidence] }];
  });
}

/** Whom the copy's words name; where the fullest copy has the same words, whom they name there. */
function findSpeaker(place: {
  utterance: Utterance;
  copy: Reading;
  fullest: Reading;
  toFullest: Alignment;
}): Party | null {
  const { utterance, copy, fullest, toFullest } = place;
  if (!utterance.speaker) return null;
  const start = Math.min(utterance.speaker.start, utterance.start);
  const end = Math.max(utterance.speaker.end, utterance.end);
  const whole = { start, end };
  const there = toFullest.find(whole, copy.document.text.slice(start, end));
  const name = copy.document.text.slice(utterance.speaker.start, utterance.speaker.end);
  const at = there ? fullest.document.text.indexOf(name, there.start) : -1;
  const isThere = there !== undefined && at >= 0 && at < there.end;
  const resolved = isThere ? fullest.speakerOf({ start: at, end: at + name.length }) : null;
  return resolved ?? copy.speakerOf(utterance.speaker);
}
