import { sha256 } from '@candour/ledger';
import { isShown, type Searchable } from './searchable.ts';

/** The values that an item shares with others. */
export function facetsOf(searchable: Searchable) {
  const { kind, pathway, version, state, body, classification, visible, isOpen, day } = searchable;
  const year = /^\d{4}-/.test(day) ? Number(day.slice(0, 4)) : null;
  const values = {
    kind,
    pathway,
    version,
    state,
    body,
    year,
    classification,
    visible,
    is_open: isOpen,
    shown: isShown(searchable),
  };
  return { id: idOf(Object.values(values)), ...values };
}

/** The first eight bytes of a hash, as a bigint: the same whenever and wherever it is made. */
function idOf(values: readonly unknown[]): string {
  const hash = sha256(new TextEncoder().encode(JSON.stringify(values)));
  return new DataView(hash.buffer, hash.byteOffset).getBigInt64(0).toString();
}
