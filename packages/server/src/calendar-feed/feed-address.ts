import type { Random } from '@candour/ledger';
import {
  authorise,
  type Caller,
  done,
  type Outcome,
  type Parts,
  type Refusal,
  refused,
} from '@candour/record';
import { hashSecret, makeSecret } from '@candour/record/account';
import { replaceFeed, revokeFeed } from '@candour/record/outgoing';

export interface FeedParts {
  readonly record: Parts;
  readonly random: Random;
  /** The address people use. */
  readonly origin: string;
}

/**
 * Gives the caller a new calendar address, shown this once; the one before stops at once. Whoever has the address
 * reads the calendar without signing in: calendar programs cannot.
 */
export async function makeFeedAddress(
  { record, random, origin }: FeedParts,
  caller: Caller,
): Promise<Outcome<{ readonly address: string }>> {
  const authorised = await authorise(record, caller, { action: 'act-for-oneself' });
  if (!authorised.ok) return authorised;
  const token = makeSecret(random);
  const now = record.clock().toISOString();
  await replaceFeed(record.database, { tokenHash: hashSecret(token), person: authorised.value.person, now });
  return done({ address: `${origin}/calendar/${token}.ics` });
}

/** Takes the caller's address back. */
export async function revokeFeedAddress(
  { record }: Pick<FeedParts, 'record'>,
  caller: Caller,
): Promise<Outcome<null>> {
  const authorised = await authorise(record, caller, { action: 'act-for-oneself' });
  if (!authorised.ok) return authorised;
  const now = record.clock().toISOString();
  return (await revokeFeed(record.database, authorised.value.person, now)) ? done(null) : refused(noAddress);
}

const noAddress: Refusal = {
  code: 'no-calendar-address',
  message: {
    en: 'You have no calendar address; make one first.',
    cy: 'Nid oes gennych gyfeiriad calendr; gwnewch un yn gyntaf.',
  },
};
