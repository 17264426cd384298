import type { ReadDocument } from '../document.ts';
import { blocksOf } from '../extract/layout/block.ts';
import { flattened } from '../extract/layout/flat.ts';
import type { Voice } from '../extract/voice/voice.ts';
import { ownParty, voiceOf } from '../extract/voice/voice.ts';
import type { Party } from '../proposal.ts';

const own = /^(?:i|we|my|our)$/i;
const body = /^(?:we|our)$/i;
const reader = /^you$/i;

/** Whom "I", "we" and "you" mean in a document's own words; null for other words, and where it does not tell. */
export type OwnWords = (pronoun: string) => Party | null;

/** Reads whose document it is, and to whom, once somebody asks. */
export function readOwnWords({ text, segments }: Pick<ReadDocument, 'text' | 'segments'>): OwnWords {
  let known: Voice | undefined;
  const voice = (): Voice => {
    const said = segments.filter(({ kind }) => !['related', 'comments', 'chrome'].includes(kind));
    const flat = flattened(text);
    known ??= voiceOf(flat, blocksOf(flat, said));
    return known;
  };
  return (pronoun) => {
    if (reader.test(pronoun)) return named(voice().reader);
    if (!own.test(pronoun)) return null;
    return (body.test(pronoun) ? named(voice().body) : null) ?? ownParty(voice());
  };
}

function named(name: string | null): Party | null {
  return name === null ? null : { name, office: null };
}
