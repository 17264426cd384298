import {
  type ErasureParts,
  type ErasureRequest,
  eraseSubject,
  listUnfinishedErasures,
} from '@candour/ledger';
import { purgeAccount } from '../account/upkeep.ts';
import type { Caller } from '../caller.ts';
import { destroyKept } from '../document/blob/destroy-kept.ts';
import { forgetKept } from '../kept.ts';
import { forgetFolded } from '../matter/folded.ts';
import { forgetTimelines } from '../matter/kept-timelines.ts';
import { authorise } from '../need-to-know/authorise.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { purgeRecipient } from '../outgoing/recipient/purge-recipient.ts';
import type { Parts } from '../parts.ts';
import { projections } from '../projection/projections.ts';
import { rebuild } from '../projection/rebuild.ts';
import { checkHeld } from '../retention/hold/check-held.ts';

interface Row {
  readonly id: string;
  readonly subject: string;
  readonly basis: string;
  readonly asked_by: string;
  readonly asked_at: string;
}

/** How storage is made to keep nothing of what was deleted: the store's own way. */
export type Sweeps = ErasureParts['sweeps'];

/**
 * Erases what another person asked to have erased: the keys, the ciphertext, and every table that showed it, which are
 * made again without it. Every proof holds, and says by which entry the content went.
 */
export async function approveErasure(
  parts: Parts,
  caller: Caller,
  { erasure, sweeps }: { readonly erasure: string; readonly sweeps: Sweeps },
): Promise<Outcome<{ readonly entries: readonly number[] }>> {
  const authorised = await authorise(parts, caller, { action: 'erase' });
  if (!authorised.ok) return authorised;
  const { person } = authorised.value;
  const row = await findRequest(parts, erasure);
  if (row === undefined) return refused(noSuchErasure);
  if (row.asked_by === person) return refused(samePerson);
  // It may have been held since it was asked for.
  const held = await checkHeld(parts.database, row.subject);
  if (held !== undefined) return refused(held);
  await parts.database.query('update desk.erasure_request set approved_by = $2 where id = $1', [
    erasure,
    person,
  ]);
  return erase(parts, sweeps, {
    id: row.id,
    subject: row.subject,
    basis: row.basis,
    authorisedBy: [row.asked_by, person],
    actor: person,
    decidedAt: parts.clock().toISOString(),
    ciphertext: 'deleted',
  });
}

/** Takes up erasures that a sudden end interrupted. For whoever opens a record, before it is served. */
export async function finishErasures(parts: Parts, sweeps: Sweeps): Promise<void> {
  for (const request of await listUnfinishedErasures(parts.keystore)) {
    const finished = await erase(parts, sweeps, request);
    if (!finished.ok)
      throw new Error(`couldn't finish erasure ${request.id}: ${finished.refusals[0]?.message.en}`);
  }
}

async function erase(
  parts: Parts,
  sweeps: Sweeps,
  request: ErasureRequest,
): Promise<Outcome<{ readonly entries: readonly number[] }>> {
  const erased = await eraseSubject(request, {
    store: parts.store,
    keystore: parts.keystore,
    ledger: parts.ledger,
    purges: [
      { name: 'documents', purge: (subject) => destroyKept(parts, subject) },
      { name: 'work under way, mail', purge: (subject) => purge(parts, subject) },
      { name: 'ways to sign in', purge: (subject) => purgeAccount(parts.database, subject) },
      { name: 'projections', purge: () => makeAgain(parts) },
    ],
    sweeps,
  });
  if (!erased.ok) {
    const { code, message } = erased.refusal;
    return refused({ code, message: { en: message, cy: message } });
  }
  await parts.database.query('update desk.erasure_request set finished_at = $2, subject = $3 where id = $1', [
    request.id,
    parts.clock().toISOString(),
    '',
  ]);
  return done({ entries: erased.entries });
}

async function purge({ database }: Parts, subject: string): Promise<void> {
  for (const projection of projections) await projection.purge?.(database, subject);
  await purgeRecipient(database, subject);
}

async function makeAgain(parts: Parts): Promise<void> {
  forgetFolded();
  forgetTimelines();
  forgetKept();
  await rebuild(parts);
}

async function findRequest({ database }: Parts, erasure: string): Promise<Row | undefined> {
  const { rows } = await database.query<Row>(
    'select id, subject, basis, asked_by, asked_at from desk.erasure_request where id = $1 and finished_at is null',
    [erasure],
  );
  return rows[0];
}

const noSuchErasure = {
  code: 'no-such-erasure',
  message: {
    en: 'There is no such request for erasure, or it has been carried out.',
    cy: 'Nid oes cais o’r fath i ddileu, neu mae wedi’i gyflawni.',
  },
} as const;

const samePerson = {
  code: 'same-person-cannot-approve',
  message: {
    en: 'You asked for this erasure yourself; somebody else approves it.',
    cy: 'Chi eich hun a ofynnodd am y dileu hwn; rhywun arall sy’n ei gymeradwyo.',
  },
} as const;
