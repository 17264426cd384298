import { printCanonical, Unprintable } from '../entry/canonical.ts';
import type { Draft } from '../entry/draft.ts';
import { maxLeafBytes } from '../entry/leaf.ts';
import type { Finding } from '../entry/refusal.ts';
import { type OpenParts, openEntry } from '../erasure/open-entry.ts';
import type { Sealer } from '../sequencer/admit.ts';
import { canonicalBytes, type Random, type SealPart, seal } from './seal.ts';

type Bodies = NonNullable<Draft['sealed']>;

export interface SealerParts extends OpenParts {
  readonly random: Random;
}

/** Seals for a ledger, with subjects' keys from a keystore; a subject's first part makes its key. */
export function createSealer(parts: SealerParts): Sealer {
  return {
    async seal(sealed) {
      const unfit = findUnfit(sealed);
      if (unfit) return unfit;
      const keyed: SealPart[] = [];
      for (const one of sealed) {
        const record = await parts.keystore.create(one.subject, parts.random(32));
        if (record.state !== 'held') return subjectErased;
        keyed.push({ ...one, subjectKey: record.key });
      }
      return seal(keyed, parts.random);
    },
    isSame: (seq, sealed) => isSame(parts, seq, sealed),
  };
}

/** Never answers that content which is gone was the same: nobody can know. */
async function isSame(parts: SealerParts, seq: number, sealed: Bodies): Promise<boolean> {
  const opened = await openEntry(parts, seq);
  const kept = await parts.store.parts(seq);
  return (
    opened.length === sealed.length &&
    sealed.every(({ subject, body }, part) => {
      const there = opened[part];
      return (
        there?.outcome === 'opened' &&
        kept.some((one) => one.part === part && one.subject === subject) &&
        printCanonical(there.body) === printCanonical(body)
      );
    })
  );
}

function findUnfit(sealed: Bodies): Finding | undefined {
  for (const { body } of sealed) {
    try {
      const { length } = canonicalBytes(body);
      if (length > maxLeafBytes) return tooLarge(length);
    } catch (unprintable) {
      if (!(unprintable instanceof Unprintable)) throw unprintable;
      return { code: unprintable.code, message: unprintable.message };
    }
  }
  return undefined;
}

const subjectErased: Finding = {
  code: 'subject-erased',
  message: 'A part is sealed to a subject that was erased, or is being erased; nothing more is sealed to it.',
};

function tooLarge(length: number): Finding {
  return {
    code: 'entry-too-large',
    message: `A sealed body is ${length} bytes and may have ${maxLeafBytes}; put it in a document and seal its hash.`,
  };
}
