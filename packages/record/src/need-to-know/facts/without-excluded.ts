import type { Database, Instant } from '@candour/ledger';
import type { Roster } from '@candour/pathways';

interface Exclusion {
  readonly person: string;
  readonly since: Instant;
  readonly until: Instant | null;
}

type Term = Roster['appointments'][number];

/**
 * The roster as it holds for one matter: whoever is excluded from it has no role there for that time, so that a sweep
 * gives what they held to the next in line, and nobody hands it to them. Duty holders stay: somebody always answers.
 */
export async function withoutExcluded(database: Database, roster: Roster, matter: string): Promise<Roster> {
  const { rows } = await database.query<Exclusion>(
    `select person, since, until from record.relation where matter = $1 and relation = 'excluded' order by since, seq`,
    [matter],
  );
  return rows.length === 0
    ? roster
    : { ...roster, appointments: roster.appointments.flatMap((term) => cut(term, rows)) };
}

function cut(term: Term, exclusions: readonly Exclusion[]): readonly Term[] {
  return exclusions
    .filter(({ person }) => person === term.person)
    .reduce<readonly Term[]>((left, exclusion) => left.flatMap((one) => subtract(one, exclusion)), [term]);
}

/** What is left of a term before and after an exclusion. */
function subtract(term: Term, { since, until }: Exclusion): readonly Term[] {
  const { until: end, ...rest } = term;
  if ((end !== undefined && end <= since) || (until !== null && until <= term.from)) return [term];
  const before = term.from < since ? [{ ...rest, until: since }] : [];
  const goesOn = until !== null && (end === undefined || until < end);
  const after = goesOn ? [{ ...rest, from: until, ...(end !== undefined && { until: end }) }] : [];
  return [...before, ...after];
}
