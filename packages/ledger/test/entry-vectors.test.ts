import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { asOf, type Entry, parseEnvelope } from '../src/index.ts';

interface Vectors {
  readonly accept: readonly { readonly what: string; readonly leaf: string; readonly hash: string }[];
  readonly refuse: readonly { readonly what: string; readonly leafHex: string; readonly code: string }[];
  readonly asOf: readonly {
    readonly what: string;
    readonly entries: readonly Entry[];
    readonly happenedBy: string | null;
    readonly recordedBy: string | null;
    readonly facts: readonly (readonly [number, string])[];
  }[];
}

const vectors: Vectors = JSON.parse(readFileSync(new URL('../vectors/entry.json', import.meta.url), 'utf8'));

/** What each view must be, by hand: the file must not be able to agree with the code by having come from it. */
const byHand: Readonly<Record<string, unknown>> = {
  'nothing corrected': [
    [0, 'certainly'],
    [1, 'certainly'],
  ],
  replaced: [[1, 'certainly']],
  'replaced, before that was recorded': [[0, 'certainly']],
  withdrawn: [],
  'replaced twice: the later counts': [[2, 'certainly']],
  'a withdrawal withdrawn': [[0, 'certainly']],
  'a withdrawal replaced': [[2, 'certainly']],
  'the later of two corrections withdrawn': [[1, 'certainly']],
  'certainly, possibly and not yet': [
    [0, 'certainly'],
    [1, 'possibly'],
    [3, 'possibly'],
  ],
};

describe('the vectors of the entry format', () => {
  test.each(vectors.accept)('accept a leaf $what', ({ leaf, hash }) => {
    const bytes = new TextEncoder().encode(leaf);
    expect(parseEnvelope(bytes)).toEqual({ ok: true, envelope: JSON.parse(leaf) });
    expect(createHash('sha256').update(Uint8Array.of(0)).update(bytes).digest('hex')).toBe(hash);
  });

  test.each(vectors.refuse)('refuse a leaf $what', ({ leafHex, code }) => {
    expect(parseEnvelope(Buffer.from(leafHex, 'hex'))).toMatchObject({ ok: false, finding: { code } });
  });

  test.each(vectors.asOf)('show a matter: $what', ({ what, entries, happenedBy, recordedBy, facts }) => {
    const when = { happenedBy: happenedBy ?? undefined, recordedBy: recordedBy ?? undefined };
    const shown = asOf(entries, when).map((fact) => [fact.entry.seq, fact.happened]);
    expect(shown).toEqual(facts);
    expect(shown).toEqual(byHand[what]);
  });
});
