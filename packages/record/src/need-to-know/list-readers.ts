import type { FieldClass } from '@candour/access';
import type { Database, Instant } from '@candour/ledger';
import type { Caller } from '../caller.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { authorise } from './authorise.ts';
import { factsOfMatter, type PersonFacts } from './facts/facts-of-matter.ts';
import { needOf } from './find-needs.ts';

/** Somebody who may see a matter now, or is kept from it. */
export interface Reader {
  readonly person: string;
  /** Kept from it for a conflict of interest, whatever else they are to it. */
  readonly excluded: boolean;
  /** From `public` on; nothing for whoever is kept from it. */
  readonly readable: readonly FieldClass[];
  /** The policies that let them. */
  readonly because: readonly string[];
}

/**
 * Who may see a matter now, and why: for those who answer for it or oversee it. Of a public matter everybody may see what
 * is public; listed are those who may for what they are to it.
 */
export async function listReaders(
  parts: Parts,
  caller: Caller,
  matter: string,
): Promise<Outcome<readonly Reader[]>> {
  const authorised = await authorise(parts, caller, { action: 'read-audit', matter });
  if (!authorised.ok) return authorised;
  const now = parts.clock().toISOString();
  const facts = await factsOfMatter(parts.database, matter, now);
  return done(facts.flatMap((each) => readerOf(parts, each, now)));
}

function readerOf(
  { access }: Parts,
  { person, bodies, ...facts }: PersonFacts,
  now: Instant,
): readonly Reader[] {
  if (facts.relations.includes('excluded')) return [{ person, excluded: true, readable: [], because: [] }];
  const caller = { signedIn: true, administrator: false, confirmedAt: null, scopes: null };
  const need = needOf(access, { caller, now, matter: facts });
  const isTheirs = need !== undefined && mayForWhatTheyAre(facts);
  return isTheirs ? [{ person, excluded: false, readable: need.readable, because: need.because }] : [];
}

/** How many may see a matter for what they are to it. */
export interface ReaderCount {
  readonly people: number;
  /** The bodies that these people hold roles towards. */
  readonly bodies: number;
  readonly excluded: number;
}

/** As many as `listReaders` lists, in one statement and without asking the policies of each. */
export async function countReaders(database: Database, matter: string, now: Instant): Promise<ReaderCount> {
  const facts = await factsOfMatter(database, matter, now);
  const kept = facts.filter(({ relations }) => relations.includes('excluded'));
  const readers = facts.filter((each) => !each.relations.includes('excluded') && mayForWhatTheyAre(each));
  const bodies = new Set(readers.flatMap((each) => each.bodies));
  return { people: readers.length, bodies: bodies.size, excluded: kept.length };
}

/** Not merely as anybody may: see seeing.cedar. */
function mayForWhatTheyAre({
  relations,
  visible,
  classification,
  holdsRole,
  holdsOversightRole,
}: Omit<PersonFacts, 'person' | 'bodies'>): boolean {
  const isRaised = holdsOversightRole && visible !== 'restricted';
  return relations.length > 0 || isRaised || (classification === 'public' && holdsRole);
}
