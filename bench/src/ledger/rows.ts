import { createHash } from 'node:crypto';
import type { Draft } from '@candour/ledger';

/** The body's JSON has this many bytes. */
const bodyBytes = 469;
const matters = 1000;

/** Drafts as an office might append them: a thousand matters, no key, no guard. */
export function makeDraft(n: number): Draft {
  const body = { title: `Note ${n}`, text: '' };
  const filler = bodyBytes - JSON.stringify(body).length;
  return {
    matter: `matter_${(n * 7919) % matters}`,
    kind: 'NoteAdded',
    actor: 'office_clerk',
    happenedAt: '2022-03-01T09:00:00.000Z',
    body: { ...body, text: 'what was seen and said '.repeat(30).slice(0, filler) },
  };
}

/** The same entry as a plain row: every value, the hash too, is there before the clock starts. */
export interface RawRow {
  readonly matter: string;
  readonly recordedAt: string;
  readonly leaf: Buffer;
  readonly hash: Buffer;
}

export function makeRaw(n: number): RawRow {
  const { body, happenedAt, kind, matter, actor } = makeDraft(n);
  const recordedAt = '2022-03-02T09:00:00.000Z';
  const leaf = Buffer.from(JSON.stringify({ actor, body, happenedAt, kind, matter, recordedAt, v: 1 }));
  return { matter, recordedAt, leaf, hash: createHash('sha256').update(leaf).digest() };
}

/** PostgreSQL's binary form of an array of values already in bytes: so that the raw batches are at their best. */
export function encodeArray(type: number, values: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(20);
  [1, 0, type, values.length, 1].forEach((field, at) => {
    head.writeInt32BE(field, at * 4);
  });
  const parts = values.flatMap((value) => {
    const length = Buffer.alloc(4);
    length.writeInt32BE(value.length);
    return [length, value];
  });
  return Buffer.concat([head, ...parts]);
}
