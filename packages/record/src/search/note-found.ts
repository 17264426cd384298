import type { Caller } from '../caller.ts';
import { findNeeds } from '../need-to-know/find-needs.ts';
import { noteReading } from '../need-to-know/note-reading.ts';
import type { Parts } from '../parts.ts';
import type { FoundRow } from './ask/select-found.ts';

/**
 * An extract of a restricted matter is a reading of it, and noted as one, in the transaction of the search. The policies
 * are asked again about each: what the search’s own condition let through and they do not is never shown.
 */
export async function noteFound(
  parts: Pick<Parts, 'database' | 'clock' | 'access'>,
  caller: Caller,
  found: readonly FoundRow[],
): Promise<void> {
  if (caller === 'anyone') return;
  const restricted = found.filter(({ classification }) => classification === 'restricted');
  const matters = [...new Set(restricted.flatMap(({ matter }) => matter ?? []))];
  if (matters.length === 0) return;
  const needs = await findNeeds(parts, caller, matters);
  const at = parts.clock().toISOString();
  for (const matter of matters) {
    const need = needs.get(matter);
    if (need === undefined)
      throw new Error(`couldn’t show ${matter}: the search found it, and the policies forbid it`);
    const { person, request } = caller;
    await noteReading(parts.database, { person, matter, at, because: need.because, request });
  }
}
