import type { Random } from '@candour/ledger';

/** An id that begins with what it is of; not secret. */
export function makeId(random: Random, prefix: string): string {
  return `${prefix}_${Buffer.from(random(10)).toString('hex')}`;
}
