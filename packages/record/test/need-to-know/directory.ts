import type { FieldClass, MatterFacts, Relation } from '@candour/access';
import type { Database } from '@candour/ledger';
import fc from 'fast-check';

/** A directory made at random, as rows; and beside it, in plain words of the program, what those rows mean. */
export interface Directory {
  readonly matters: readonly {
    readonly id: string;
    readonly pathway: string;
    readonly version: number;
    readonly body: string;
    readonly classification: 'public' | 'restricted';
    readonly visible: FieldClass;
  }[];
  readonly roles: readonly {
    readonly pathway: string;
    readonly version: number;
    readonly role: string;
    readonly outside: boolean;
    readonly oversees: boolean;
  }[];
  readonly people: readonly { readonly id: string; readonly left_at: string | null }[];
  readonly appointments: readonly (Term & { readonly role: string; readonly body: string })[];
  readonly holders: readonly {
    readonly matter: string;
    readonly person: string;
    readonly post: 'owner' | 'deputy' | 'offered' | 'delegate';
    readonly until: string | null;
  }[];
  readonly relations: readonly (Term & {
    readonly matter: string;
    readonly relation: 'member' | 'affected' | 'excluded' | 'break-glass';
  })[];
}

interface Term {
  readonly person: string;
  readonly since: string;
  readonly until: string | null;
}

export const people = ['person_a', 'person_b', 'person_c'] as const;
const matters = Array.from({ length: 12 }, (_, at) => `matter_${at}`);
const bodies = ['body_1', 'body_2'];

// Few instants, so that a term often begins or ends at the very moment that is asked about.
export const instants = ['01', '02', '03', '04'].map((day) => `2025-03-${day}T12:00:00.000Z`);

const instant = fc.constantFrom(...instants);
const until = fc.option(instant);
const person = fc.constantFrom(...people);
const matter = fc.constantFrom(...matters);
const pathway = fc.constantFrom('review', 'safeguarding-case');
const version = fc.constantFrom(1, 2);
const role = fc.constantFrom('officer', 'chair', 'watcher');

export const directories: fc.Arbitrary<Directory> = fc.record({
  matters: fc.tuple(
    ...matters.map((id) =>
      fc.record({
        id: fc.constant(id),
        pathway,
        version,
        body: fc.constantFrom(...bodies),
        classification: fc.constantFrom('public' as const, 'restricted' as const, 'restricted' as const),
        visible: fc.constantFrom<FieldClass>('restricted', 'oversight', 'affected', 'public'),
      }),
    ),
  ),
  roles: fc.uniqueArray(
    fc.record({ pathway, version, role, outside: fc.boolean(), oversees: fc.boolean() }),
    {
      selector: (row) => `${row.pathway} ${row.version} ${row.role}`,
      minLength: 6,
    },
  ),
  people: fc.tuple(
    ...people.map((id) =>
      fc.record({
        id: fc.constant(id),
        left_at: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, instant),
      }),
    ),
  ),
  appointments: fc.array(
    fc.record({ person, role, body: fc.constantFrom(...bodies, '*'), since: instant, until }),
    { minLength: 3, maxLength: 8 },
  ),
  holders: fc.array(
    fc.record({
      matter,
      person,
      post: fc.constantFrom('owner' as const, 'deputy' as const, 'offered' as const, 'delegate' as const),
      until,
    }),
    { minLength: 2, maxLength: 8 },
  ),
  relations: fc.array(
    fc.record({
      matter,
      person,
      relation: fc.constantFrom(
        'member' as const,
        'affected' as const,
        'excluded' as const,
        'break-glass' as const,
      ),
      since: instant,
      until,
    }),
    { minLength: 6, maxLength: 14 },
  ),
});

/** What ties a person to a matter, worked out from the rows one by one. */
export function expectFacts(directory: Directory, who: string, id: string, now: string): MatterFacts {
  const found = directory.matters.find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  const gone = directory.people.some((one) => one.id === who && one.left_at !== null && one.left_at <= now);
  const live = ({ since, until }: { since: string; until: string | null }) =>
    since <= now && (until === null || now < until);
  const held = directory.holders.filter(
    (one) => one.matter === id && one.person === who && (one.until === null || now < one.until),
  );
  const related = directory.relations.filter((one) => one.matter === id && one.person === who && live(one));
  const ties: Relation[] = [...held.map(({ post }) => post), ...related.map(({ relation }) => relation)];
  const roles = directory.appointments
    .filter(
      (one) => !gone && one.person === who && live(one) && (one.body === '*' || one.body === found.body),
    )
    .flatMap((one) =>
      directory.roles.filter(
        (of) => of.pathway === found.pathway && of.version === found.version && of.role === one.role,
      ),
    );
  return {
    classification: found.classification,
    visible: found.visible,
    relations: [...new Set(ties)].filter((tie) => !gone || tie === 'excluded'),
    holdsRole: roles.length > 0,
    holdsOversightRole: roles.some(({ oversees }) => oversees),
  };
}

/** Puts a directory in the place of what was there. */
export function putDirectory(database: Database, directory: Directory): Promise<void> {
  return database.transaction(async (inside) => {
    for (const table of ['matter', 'pathway_role', 'person', 'appointment', 'holder', 'relation'])
      await inside.query(`delete from record.${table}`);
    const { matters, roles, people: persons, appointments, holders, relations } = directory;
    await put(inside, 'matter', matters, {
      state: 'ended',
      since: '',
      is_open: false,
      office: '',
      opened_at: '',
    });
    await put(inside, 'pathway_role', roles);
    await put(inside, 'person', persons);
    await put(inside, 'appointment', appointments);
    await put(inside, 'holder', holders);
    await put(inside, 'relation', relations);
  });
}

// The columns that no fact rests on, filled so that each row is whole.
const filling = { language: 'en', administrator: false, changed_at: '', head: 0, axes: {}, overdue: false };

async function put(
  database: Database,
  table: string,
  rows: readonly object[],
  more: object = {},
): Promise<void> {
  const whole = rows.map((row, seq) => ({ seq, ...filling, ...more, ...row }));
  await database.query(
    `insert into record.${table} select * from jsonb_populate_recordset(null::record.${table}, $1::jsonb)`,
    [JSON.stringify(whole)],
  );
}
