import { endOfDay, getDay } from '@candour/calendar';
import { type Definition, findDue, isTerminal, type Matter, replay, standingOf } from '@candour/pathways';
import type { Caller } from '../caller.ts';
import { listMatterEntries, toMatterEntry } from '../matter/matter-entries.ts';
import { findSight } from '../need-to-know/facts/find-sight.ts';
import type { Words } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { listDefinitions } from '../pathway/definitions.ts';

export interface ListMattersKnown {
  /** `YYYY-MM-DD`: as it was known at the end of this day in London. */
  readonly known: string;
  readonly pathway?: string;
  readonly body?: string;
  readonly limit: number;
  /** Where the page before ended. */
  readonly after?: { readonly value: string; readonly id: string };
}

/** A matter as the record had it then. Its title is today’s: what it was called changes nothing of what was known. */
export interface MatterThen {
  readonly id: string;
  readonly pathway: string;
  readonly title: string | null;
  readonly body: string;
  readonly classification: 'public' | 'restricted';
  readonly state: string;
  readonly stateTitle: Words;
  readonly since: string;
  readonly isOpen: boolean;
  readonly owner: string | null;
  readonly openedAt: string;
  readonly nextDue: string | null;
  readonly overdue: boolean;
}

type Row = Pick<MatterThen, 'id' | 'pathway' | 'title' | 'body' | 'classification' | 'openedAt'>;

/**
 * The matters that were on the record at the end of a day, of those that the caller may see today, each folded from the
 * entries that were recorded by then; the latest opened first, and where the next page begins.
 */
export async function listMattersKnown(
  parts: Pick<Parts, 'database' | 'clock' | 'calendar'>,
  caller: Caller,
  wanted: ListMattersKnown,
): Promise<{
  readonly matters: readonly MatterThen[];
  readonly next: ListMattersKnown['after'] | null;
}> {
  const until = endOfDay(getDay(wanted.known));
  const rows = await select(parts, caller, { ...wanted, until });
  const page = rows.slice(0, wanted.limit);
  const histories = await listMatterEntries(
    parts.database,
    page.map(({ id }) => id),
  );
  const definitions = await listDefinitions(parts.database);
  const matters = page.flatMap((row) => {
    const entries = (histories.get(row.id) ?? [])
      .filter(({ recorded_at, body }) => recorded_at < until && body !== null)
      .map(toMatterEntry);
    const [first] = entries;
    if (first?.kind !== 'matter-opened') return [];
    const definition = definitions.find(
      ({ pathway, version }) => pathway === first.body.pathway && version === first.body.version,
    );
    if (definition === undefined) throw new Error(`The record has no definition that ${row.id} is under.`);
    return [{ ...row, ...standThen(parts, { definition, matter: replay(definition, entries), until }) }];
  });
  const last = page.at(-1);
  const more = rows.length > wanted.limit && last !== undefined;
  return { matters, next: more ? { value: last.openedAt, id: last.id } : null };
}

interface Then {
  readonly definition: Definition;
  readonly matter: Matter;
  readonly until: string;
}

function standThen({ calendar }: Pick<Parts, 'calendar'>, { definition, matter, until }: Then) {
  const state = definition.states[matter.state];
  const isOpen = state !== undefined && !isTerminal(state);
  const by = { definition, calendar };
  const clocks = Object.values(matter.clocks).filter(
    ({ stopped, clock }) => isOpen && !stopped && definition.clocks[clock] !== undefined,
  );
  const stands = clocks.map((arming) => ({
    standing: standingOf(arming, until, by),
    due: findDue(arming, by) ?? null,
  }));
  const ahead = stands.flatMap(({ standing, due }) => (standing === 'overdue' || due === null ? [] : [due]));
  return {
    state: matter.state,
    stateTitle: state?.title ?? { en: matter.state, cy: matter.state },
    since: matter.since,
    isOpen,
    owner: isOpen ? matter.owner.person : null,
    nextDue: ahead.toSorted()[0] ?? null,
    overdue: stands.some(({ standing }) => standing === 'overdue'),
  };
}

async function select(
  { database, clock }: Pick<Parts, 'database' | 'clock'>,
  caller: Caller,
  { until, pathway, body, limit, after }: ListMattersKnown & { readonly until: string },
): Promise<readonly Row[]> {
  const values = [until, pathway ?? null, body ?? null, after?.value ?? null, after?.id ?? null];
  const now = clock().toISOString();
  const seen = await findSight(database, caller, { now, first: values.length + 1 });
  const { rows } = await database.query<Row>(
    `select m.id, m.pathway, case when ${seen.title} then m.title end as title, m.body, m.classification,
       m.opened_at as "openedAt"
     from record.matter m
     where m.state <> 'erased' and m.opened_at < $1 and ($2::text is null or m.pathway = $2)
       and ($3::text is null or m.body = $3)
       and ($4::text is null or m.opened_at < $4 or (m.opened_at = $4 and m.id > $5))
       and (select e.recorded_at from record.entry e where e.matter = m.id order by e.seq limit 1) < $1
       and ${seen.text}
     order by m.opened_at desc, m.id limit ${limit + 1}`,
    [...values, ...seen.values],
  );
  return rows;
}
