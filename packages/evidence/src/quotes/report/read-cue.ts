import type { Attribution } from '../attribution.ts';
import type { Cue } from '../cue/cue.ts';
import type { Unit } from '../frame.ts';
import type { Run } from '../phrase/unit.ts';
import type { VerbPhrase } from '../phrase/verb-phrase.ts';
import { isOwnWord, isReported } from './acceptable.ts';
import type { Piece } from './content.ts';
import { kindOf, spanOf } from './content.ts';
import { findFollowing } from './following.ts';
import { mannerOf } from './manner.ts';
import { findPreceding } from './preceding.ts';
import type { Report, Setting } from './report.ts';
import type { Speaker } from './speaker.ts';
import { findSpeaker } from './speaker.ts';

/** Reads one verb with its speaker and what it reports; undefined when it reports nothing. */
export function readCue(setting: Setting, cue: Cue): Report | undefined {
  // "Speaking outside court, Mrs Hale said": an opening participle has no words of its own to report.
  if (cue.phrase.isParticiple && cue.phrase.from === setting.from && setting.speaker === null)
    return undefined;
  // "refused to apologise": not said; "went on to say" is, and its phrase begins before the "to"
  if (isInfinitive(setting.units, cue.phrase)) return undefined;
  const speaker = findSpeaker(setting, cue);
  if (speaker.span === null && !cue.phrase.isPassive) return undefined;
  if (isOwnWord(setting.units, cue, speaker)) return undefined;
  const preceding = findPreceding(setting, cue, speaker);
  if (preceding) return report(setting.units, { cue, speaker, ...preceding });
  const { pieces, covers, complement, isAwaiting } = findFollowing(setting, cue);
  if (isAwaiting) return report(setting.units, { cue, speaker, pieces: [], covers });
  if (pieces.length === 0) return undefined;
  if (!isReported(setting, { cue, speaker, kind: kindOf(pieces), complement })) return undefined;
  const manner = mannerOf(setting.units, { cue, speaker, kind: kindOf(pieces), complement });
  return report(setting.units, { cue: { ...cue, manner }, speaker, pieces, covers });
}

// "only to explain why": no auxiliary or carrying verb stands before the "to"
function isInfinitive(units: readonly Unit[], { from, head }: VerbPhrase): boolean {
  const to = units.slice(from, head).findIndex(({ word }) => word === 'to');
  return to >= 0 && units.slice(from, from + to).every(({ tag }) => tag === 'ADV' || tag === 'PART');
}

interface Parts {
  readonly cue: Cue;
  readonly speaker: Speaker;
  readonly pieces: readonly Piece[];
  readonly covers: Run;
}

function report(units: readonly Unit[], { cue, speaker, pieces, covers }: Parts): Report {
  const attribution: Attribution = {
    kind: kindOf(pieces),
    manner: cue.manner,
    speaker: speaker.span,
    cue: spanOf(units, cue),
    content: pieces.map(({ span }) => span),
  };
  return { attribution, covers };
}
