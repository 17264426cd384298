import { type Database, type Entry, type Json, type Keystore, openEntries } from '@candour/ledger';
import type { OpenedEntry } from '../projection/projection.ts';
import { joinParts } from './join-parts.ts';

/** Entries with whatever of their sealed parts can be opened joined to what is public of them. */
export async function openBatch(
  { database, keystore }: { readonly database: Database; readonly keystore: Keystore },
  entries: readonly Entry[],
): Promise<readonly OpenedEntry[]> {
  const opened = await openEntries({ database, keystore }, entries);
  return entries.map(({ body, sealed, ...envelope }) => {
    const parts: Json[] = body === undefined ? [] : [body];
    for (const part of opened.get(envelope.seq) ?? []) {
      if (part.outcome === 'no-key') throw new Error(missingKey(envelope.seq));
      if (part.outcome === 'opened') parts.push(part.body);
    }
    return {
      ...envelope,
      classification: sealed === undefined ? ('public' as const) : ('restricted' as const),
      body: parts.length === 0 ? null : joinParts(parts),
    };
  });
}

function missingKey(seq: number): string {
  return `couldn't open entry ${seq}: the keystore at hand never had its subject's key; use the keystore that belongs to this log`;
}
