import type { Database } from '@candour/ledger';
import { z } from 'zod';
import { getDefinition } from '../pathway/definitions.ts';
import type { OpenedEntry, Projection } from '../projection/projection.ts';
import { putPathwayRoles } from './facts/pathway-roles.ts';

const concerned = z.object({ person: z.string() });

const bodies = {
  'member-added': concerned,
  'member-removed': concerned,
  'affected-named': concerned,
  'affected-withdrawn': concerned,
  'exclusion-recorded': concerned,
  'exclusion-ended': concerned,
  'glass-broken': z.object({ person: z.string(), until: z.string() }),
  'glass-reviewed': z.object({ glass: z.int(), found: z.enum(['justified', 'not-justified']) }),
  'pathway-recorded': z.object({ pathway: z.string(), version: z.int() }),
} as const;

type Kind = keyof typeof bodies;

/**
 * Who is tied to which matter beside its holders, and what the roles of each pathway let see. A tie holds from the moment
 * it was recorded: nobody is let in, or kept out, for a time that is past. Runs after the definitions are in.
 */
export const needToKnowProjection: Projection = {
  name: 'need-to-know',
  tables: ['record.relation', 'record.pathway_role'],
  async project(database, entries) {
    for (const entry of entries) {
      // Once its content is erased, an entry ties nobody to anything.
      if (isOurs(entry.kind) && entry.body !== null) await appliers[entry.kind](database, entry);
    }
  },
  async purge(database, subject) {
    await database.query('delete from record.relation where matter = $1', [subject]);
  },
};

function isOurs(kind: string): kind is Kind {
  return Object.hasOwn(bodies, kind);
}

type Apply = (database: Database, entry: OpenedEntry) => Promise<unknown>;

const appliers: { readonly [K in Kind]: Apply } = {
  'member-added': tie('member'),
  'member-removed': untie('member'),
  'affected-named': tie('affected'),
  'affected-withdrawn': untie('affected'),
  'exclusion-recorded': tie('excluded'),
  'exclusion-ended': untie('excluded'),
  'glass-broken': (database, { seq, matter, recordedAt, body }) => {
    const { person, until } = bodies['glass-broken'].parse(body);
    return insert(database, { seq, matter, person, relation: 'break-glass', since: recordedAt, until });
  },
  // What should not have been looked at is closed at once.
  'glass-reviewed': (database, { actor, recordedAt, body }) => {
    const { glass, found } = bodies['glass-reviewed'].parse(body);
    return database.query(
      `update record.relation set reviewed_by = $2, found = $3,
         until = case when $3 = 'justified' then until else least(until, $4 collate "C") end
       where seq = $1`,
      [glass, actor, found, recordedAt],
    );
  },
  'pathway-recorded': async (database, { body }) =>
    putPathwayRoles(database, await getDefinition(database, bodies['pathway-recorded'].parse(body))),
};

function tie(relation: 'member' | 'affected' | 'excluded'): Apply {
  return (database, { seq, matter, recordedAt, body }) => {
    const { person } = concerned.parse(body);
    return insert(database, { seq, matter, person, relation, since: recordedAt, until: null });
  };
}

function untie(relation: 'member' | 'affected' | 'excluded'): Apply {
  return (database, { matter, recordedAt, body }) =>
    database.query(
      `update record.relation set until = $4
       where matter = $1 and relation = $2 and person = $3 and until is null`,
      [matter, relation, concerned.parse(body).person, recordedAt],
    );
}

interface Row {
  readonly seq: number;
  readonly matter: string;
  readonly person: string;
  readonly relation: string;
  readonly since: string;
  readonly until: string | null;
}

function insert(database: Database, { seq, matter, person, relation, since, until }: Row) {
  return database.query(
    `insert into record.relation (seq, matter, person, relation, since, until) values ($1, $2, $3, $4, $5, $6)`,
    [seq, matter, person, relation, since, until],
  );
}
