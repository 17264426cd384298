import { createHash } from 'node:crypto';
import type { Draft, Json } from '@candour/ledger';
import type { GoodRow } from './checked-row.ts';
import { asJson, type KnownBodies } from './known-bodies.ts';

/** Where rows come from, and how they are to be kept. */
export interface Origin {
  readonly actor: string;
  readonly file: string;
  readonly mapping: string;
  /** True: the content is sealed to each record of its own, instead of standing in the public leaf. */
  readonly isSealed: boolean;
}

/** The entry that a row becomes. Its ledger id is made from what the row says: the same row, the same record. */
export function draftRow({ line, key, recordable }: GoodRow, bodies: KnownBodies, origin: Origin): Draft {
  const { prefix, of, kind, happenedAt } = recordable;
  const matter = `${prefix}_${idOf(of === undefined ? key : `${origin.mapping}\n${of}`)}`;
  const from = { file: origin.file, line, mapping: origin.mapping };
  const body: Json = {
    ...withBodies(recordable, bodies),
    ...(kind !== 'body-recorded' && { imported: from }),
  };
  const envelope = { matter, kind, actor: origin.actor, happenedAt, key };
  const isSealed = kind === 'history-imported' || (origin.isSealed && kind !== 'body-recorded');
  return isSealed ? { ...envelope, sealed: [{ subject: matter, body }] } : { ...envelope, body };
}

function withBodies(recordable: GoodRow['recordable'], bodies: KnownBodies): Readonly<Record<string, Json>> {
  const { kind, names, body } = recordable;
  const named = names.map((name) => asJson(bodies.resolve(name)));
  switch (kind) {
    case 'recommendation-imported':
      return { ...body, addressees: named };
    case 'commitment-imported':
      return { ...body, madeBy: named[0] ?? null };
    default:
      return body;
  }
}

/** A hundred bits of a hash, in the letters of ids. */
function idOf(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex');
  return BigInt(`0x${hash}`).toString(36).padStart(50, '0').slice(-20);
}
