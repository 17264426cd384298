import { type CallerFacts, type FieldClass, noMatter, type Question } from '@candour/access';
import type { Database, Instant } from '@candour/ledger';
import type { SignedIn } from '../caller.ts';
import { factsOf, factsTowards, holdsAnyRole } from './facts/facts-of.ts';

/** What a caller asks to do, and to what. */
export interface Asked {
  readonly action: Question['action'];
  readonly matter?: string;
  /** For a matter that is yet to be opened: the body that is to answer for it. */
  readonly body?: string;
  /** What is asked about is the caller’s own: their document, their exclusion, the glass they broke. */
  readonly mine?: boolean;
  /** For fields and documents; restricted, unless said otherwise. */
  readonly class?: FieldClass;
}

export interface At {
  readonly database: Database;
  readonly now: Instant;
}

/** The question as the policies decide it, with the facts as they are now. Undefined when there is no such matter. */
export async function findQuestion(
  { database, now }: At,
  caller: SignedIn,
  asked: Asked,
): Promise<Question | undefined> {
  const whose = { person: caller.person, now };
  const matter = await findMatterFacts(database, whose, asked);
  if (asked.matter !== undefined && matter === undefined) return undefined;
  const { action, mine = false, class: of = 'restricted' } = asked;
  const about = isOnRecord(action) ? {} : { matter: matter ?? noMatter };
  const appointed = needsAppointment(action) && (await holdsAnyRole(database, whose));
  return { action, caller: factsOfCaller(caller), now, ...about, mine, class: of, appointed } as Question;
}

export function factsOfCaller({ administrator, confirmedAt, scopes }: SignedIn): CallerFacts {
  return { signedIn: true, administrator, confirmedAt, scopes };
}

async function findMatterFacts(
  database: Database,
  whose: { readonly person: string; readonly now: Instant },
  { matter, body }: Asked,
) {
  if (matter !== undefined) return (await factsOf(database, whose, [matter])).get(matter);
  return body === undefined ? undefined : factsTowards(database, whose, body);
}

const onRecord: ReadonlySet<Question['action']> = new Set([
  'administer',
  'import',
  'export',
  'erase',
  'read-whole-audit',
  'act-for-oneself',
  'record-document',
]);

function isOnRecord(action: Question['action']): boolean {
  return onRecord.has(action);
}

function needsAppointment(action: Question['action']): boolean {
  return action === 'record-document' || action === 'confirm-proposal';
}
