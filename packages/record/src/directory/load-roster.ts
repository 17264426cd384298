import type { Database } from '@candour/ledger';
import type { Roster } from '@candour/pathways';

interface Appointed {
  readonly person: string;
  readonly role: string;
  readonly since: string;
  readonly until: string | null;
}

interface Away {
  readonly person: string;
  readonly since: string;
  readonly until: string | null;
}

/**
 * Who can act towards the matters of a body, with times. What covers every body comes after what names this one;
 * whoever left is away from then on.
 */
export async function loadRoster(database: Database, body: string): Promise<Roster> {
  const appointments = await database.query<Appointed>(listAppointments, [body]);
  const dutyHolders = await database.query<Away>(listDutyHolders, [body]);
  const people = [...appointments.rows, ...dutyHolders.rows].map(({ person }) => person);
  const absences = await database.query<Away>(listAbsences, [JSON.stringify([...new Set(people)])]);
  return {
    appointments: appointments.rows.map((row) => ({
      person: row.person,
      role: row.role,
      body,
      ...termOf(row),
    })),
    absences: absences.rows.map((row) => ({ person: row.person, ...termOf(row) })),
    dutyHolders: sinceEver(dutyHolders.rows).map((row) => ({ person: row.person, body, ...termOf(row) })),
  };
}

/**
 * Whoever was named first answers for what came before, too: a matter may have begun, and its clocks run out, long
 * before anybody wrote it down, and even then it is not nobody's.
 */
function sinceEver(dutyHolders: readonly Away[]): readonly Away[] {
  const first = dutyHolders.map(({ since }) => since).toSorted()[0];
  return dutyHolders.map((row) => (row.since === first ? { ...row, since: '' } : row));
}

function termOf({ since, until }: { readonly since: string; readonly until: string | null }) {
  return { from: since, ...(until !== null && { until }) };
}

const listAppointments = `
  select person, role, since, until from record.appointment where body in ($1, '*') order by body = '*', seq`;

const listDutyHolders = `
  select person, since, until from record.duty_holder where body in ($1, '*') order by body = '*', seq desc`;

const listAbsences = `
  with concerned as (select jsonb_array_elements_text($1::jsonb) as person)
  select person, since, until from record.absence join concerned using (person)
  union all
  select id, left_at, null from record.person join concerned on id = person where left_at is not null
  order by person, since`;
