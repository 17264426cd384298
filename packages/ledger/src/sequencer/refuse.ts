import type { Instant } from '../entry/entry.ts';
import { show } from '../entry/fields.ts';
import type { Finding } from '../entry/refusal.ts';
import type { Lease } from '../store/store.ts';

/** The sentences of what only the sequencer can refuse; those about a draft's shape stand with its checks. */

/** Drafts one append may hold: they are written in one transaction, and a transaction is not for a whole archive. */
export const maxDrafts = 10_000;

export function appendTooLarge(count: number): Finding {
  return {
    code: 'append-too-large',
    message: `One append holds at most ${maxDrafts} drafts and this one ${count}; split it.`,
  };
}

export function recordedInFuture(recordedAt: Instant, now: Instant): Finding {
  return {
    code: 'recorded-in-future',
    message: `"recordedAt" is ${recordedAt}, and by the ledger's clock it is ${now}; leave it out unless the record comes from elsewhere.`,
  };
}

export function recordedBeforeHead(recordedAt: Instant, last: Instant): Finding {
  return {
    code: 'recorded-before-head',
    message: `"recordedAt" is ${recordedAt}, before the last entry's ${last}; leave it out, and give when it was so as "happenedAt".`,
  };
}

export function correctionTargetUnknown(target: number, size: number): Finding {
  return {
    code: 'correction-target-unknown',
    message: `"corrects" names entry ${target}, and the log has ${size} entries, counted from 0; name an earlier one.`,
  };
}

/** Does not say which matter the target belongs to: whoever asks may not be allowed to know. */
export function correctionOfOtherMatter(target: number, matter: string): Finding {
  return {
    code: 'correction-of-other-matter',
    message: `"corrects" names entry ${target}, which is not of matter ${show(matter)}; correct an entry in its own matter.`,
  };
}

export function keyReused(key: string): Finding {
  return {
    code: 'key-reused',
    message: `The key ${show(key)} was used before, for another draft; take a new key for a new draft.`,
  };
}

export interface MovedOn {
  readonly matter: string;
  readonly expected: number | null;
  readonly last: number | null;
}

export function matterMovedOn({ matter, expected, last }: MovedOn, since: readonly number[]): Finding {
  const is = last === null ? 'it has no entries' : `its last entry is ${last}`;
  const was = expected === null ? 'none was expected' : `${expected} was expected`;
  const came = since.length === 0 ? '' : ` (since then: ${since.join(', ')})`;
  return {
    code: 'matter-moved-on',
    message: `Matter ${show(matter)} is not where the append expected it: ${is}, ${was}${came}; read it and decide again.`,
  };
}

export function projectionRefused(cause: unknown): Finding {
  const why = cause instanceof Error ? cause.message : String(cause);
  return {
    code: 'projection-refused',
    message: `Nothing was appended, because the projection refused it: ${why}`,
  };
}

export function sequencerFenced({ holder, epoch }: Lease): Finding {
  return {
    code: 'sequencer-fenced',
    message: `The sequencer ${show(holder)} has taken this log over (epoch ${epoch}); append through it, or open the log again to take it back.`,
  };
}
