import type { Keystore } from '../keystore/keystore.ts';
import type { Ledger } from '../ledger.ts';
import type { Store } from '../store/store.ts';
import type { PlaceRange } from './ranges.ts';
import { draftFinished } from './record.ts';
import { appendOne, dated, findRecorded, recordErasure } from './record-erasure.ts';
import { checkRequest, type ErasureRefusal, type ErasureRequest, erasureRequest } from './request.ts';

/** A projection that shows sealed content, and how the subject is taken out of it. May be run twice. */
export interface Purge {
  readonly name: string;
  readonly purge: (subject: string, parts: readonly PlaceRange[]) => Promise<void>;
}

/** Something done to storage afterwards, so that its files keep nothing of what was deleted. May be run twice. */
export interface Sweep {
  readonly name: string;
  readonly sweep: () => Promise<void>;
}

export interface ErasureParts {
  readonly store: Pick<Store, 'byKeys' | 'partsOf' | 'destroyParts'>;
  readonly keystore: Keystore;
  readonly ledger: Pick<Ledger, 'append'>;
  readonly purges: readonly Purge[];
  readonly sweeps: readonly Sweep[];
}

export type ErasureOutcome =
  | { readonly ok: true; readonly entries: readonly number[]; readonly finished: number }
  | { readonly ok: false; readonly refusal: ErasureRefusal };

/**
 * Erases everything sealed to a subject. Two different people have authorised it. Stopped at any
 * point and called again with the same request, it goes on and does nothing twice; the keystore
 * remembers erasures that were begun (`listUnfinishedErasures`).
 *
 * The order: the subject is closed to new parts; the log says what will be gone and why; the key
 * is destroyed; projections are purged; ciphertext is deleted if asked; storage is swept; the log
 * says that it is done. So there is never content gone that no entry accounts for.
 */
export async function eraseSubject(request: ErasureRequest, parts: ErasureParts): Promise<ErasureOutcome> {
  const refusal = checkRequest(request) ?? (await checkSubject(request, parts));
  if (refusal) return { ok: false, refusal };
  const { subject, ciphertext } = request;
  const { store, keystore } = parts;

  await keystore.close(subject, { ...request, authorisedBy: [...request.authorisedBy] });
  const {
    entries: [entry = 0],
  } = await recordErasure(request, parts);
  await keystore.erase(subject, entry);
  // Sealed before the subject was closed, a part may have been appended since: it is named too.
  const { entries, ranges } = await recordErasure(request, parts);
  for (const { purge } of parts.purges) await purge(subject, ranges);
  if (ciphertext === 'deleted') await store.destroyParts(subject);
  for (const { sweep } of parts.sweeps) await sweep();
  const finished = await recordFinished(request, entries, parts);
  await keystore.finish(subject);
  return { ok: true, entries, finished };
}

async function checkSubject(
  request: ErasureRequest,
  { keystore, store }: ErasureParts,
): Promise<ErasureRefusal | undefined> {
  const { id, subject } = request;
  const record = await keystore.find(subject);
  if (record === undefined)
    return {
      code: 'subject-unknown',
      message: 'Nothing was ever sealed to this subject here; check the identifier and the keystore.',
    };
  if (record.state === 'held')
    return (await findRecorded(store, request, 0)) === undefined
      ? undefined
      : {
          code: 'erasure-id-used',
          message: `Erasure ${id} is in the log already; give this one another id.`,
        };
  const begun = (await keystore.unfinished()).find((one) => one.subject === subject);
  if (begun === undefined) {
    const by = record.state === 'erased' ? ` by entry ${record.entry}` : '';
    return { code: 'subject-erased', message: `Everything sealed to this subject was erased${by}.` };
  }
  const under = erasureRequest.parse(begun.erasure).id;
  if (under === id) return undefined;
  return {
    code: 'erasure-under-way',
    message: `Erasure ${under} of this subject was begun and not finished; take that one up again.`,
  };
}

async function recordFinished(
  request: ErasureRequest,
  entries: readonly number[],
  { ledger, store, purges, sweeps }: ErasureParts,
): Promise<number> {
  // Stopped just after saying so, and taken up by a program that purges and sweeps other things.
  const recorded = await findRecorded(store, request, 'finished');
  if (recorded !== undefined) return recorded.entry.seq;
  const purged = purges.map(({ name }) => name);
  const swept = sweeps.map(({ name }) => name);
  const body = { erasure: request.id, entries, ciphertext: request.ciphertext, purged, swept };
  return appendOne(ledger, draftFinished(body, dated(request, 'finished')));
}

/** Erasures that were begun and not finished: each is to be given to `eraseSubject` again. */
export async function listUnfinishedErasures(keystore: Keystore): Promise<readonly ErasureRequest[]> {
  return (await keystore.unfinished()).map(({ erasure }) => erasureRequest.parse(erasure));
}
