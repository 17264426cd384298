import { dayInLondon } from '@candour/calendar';
import type { Database } from '@candour/ledger';
import type { SignedIn } from '../caller.ts';
import { isLateClock } from '../clocks/clock-conditions.ts';
import { listFolded } from '../matter/folded.ts';
import { findSight } from '../need-to-know/facts/find-sight.ts';
import { isHere, isLive } from '../need-to-know/facts/ties.ts';
import type { Parts } from '../parts.ts';
import { listDefinitions } from '../pathway/definitions.ts';
import { asksIn, isUnanswered, stageIn, stages } from './stage-of.ts';

/** What a body is asked or undertakes comes under one of these. */
const pathways = `('recommendation', 'commitment', 'disclosure')`;
const of = { person: '$1', now: '$2' };

/** What a caller’s bodies were asked, as tables to select from: `asked`, and `held`, the caller’s own appointments. */
export interface AskedOf {
  /** Each matter once, as `record.matter` has it, with its `stage` and its `rank`, and whether it is `late`. */
  readonly tables: string;
  readonly values: readonly unknown[];
}

/**
 * The matters of the bodies that a caller answers for, each with what is to be done next. The stage is that of its state,
 * but for the few on which somebody waits for a reply: those are folded, since only their acts tell whether one came.
 */
export async function findAskedOf(
  { database, clock }: Pick<Parts, 'database' | 'clock'>,
  caller: SignedIn,
  matter?: string,
): Promise<AskedOf> {
  const now = clock().toISOString();
  const definitions = await listStates(database);
  const known = [caller.person, now, matter ?? null];
  const waiting = await listWaiting(database, [...known, JSON.stringify(definitions)]);
  const values = [...known, dayInLondon(now), JSON.stringify(definitions), JSON.stringify(waiting)];
  const seen = await findSight(database, caller, { now, first: values.length + 1 });
  const rank = stages.map((stage, at) => `when '${stage}' then ${at}`).join(' ');
  return {
    values: [...values, ...seen.values],
    tables: `${held}, staged as (
      select m.*, case when ${seen.title} then m.title end as seen_title,
        case when m.id in (select jsonb_array_elements_text($6::jsonb)) then 'answer'
          when m.axes ->> 'claim' = 'done' then s.claimed else s.stage end as stage,
        m.is_open and exists (select from record.clock c
          where c.matter = m.id and ${isLateClock({ now: '$2', today: '$4' })}) as late
      from record.matter m join jsonb_to_recordset($5::jsonb)
        as s (pathway text, version integer, state text, stage text, claimed text) using (pathway, version, state)
      where ${isAsked} and ${seen.text}),
    asked as (
      -- A disclosure asks something of a body where somebody was invited to reply.
      select *, case stage ${rank} end as rank from staged where pathway <> 'disclosure' or stage = 'answer')`,
  };
}

const held = `held as materialized (
  select a.role, a.body from record.appointment a where a.person = $1 and ${isLive('a', of)} and ${isHere(of)})`;

const isAsked = `m.pathway in ${pathways} and m.state <> 'erased' and ($3::text is null or m.id = $3)
  and exists (select from record.pathway_role o
    where o.pathway = m.pathway and o.version = m.version and not o.outside
      and ((m.owner = $1 and o.role = m.office)
        or exists (select from held h where h.role = o.role and h.body in (m.body, '*'))))`;

async function listStates(database: Database) {
  return (await listDefinitions(database)).flatMap((definition) =>
    Object.keys(definition.states).map((state) => ({
      pathway: definition.pathway,
      version: definition.version,
      state,
      stage: stageIn(definition, state, false),
      claimed: stageIn(definition, state, true),
      asks: asksIn(definition, state),
    })),
  );
}

/** Those on which somebody was asked to reply and has not. */
async function listWaiting(database: Database, values: readonly unknown[]): Promise<readonly string[]> {
  const { rows } = await database.query<{ readonly id: string; readonly head: number }>(selectAsking, values);
  const folded = await listFolded(database, rows);
  return rows.flatMap(({ id }) => {
    const one = folded.get(id);
    return one !== undefined && isUnanswered(one.definition, one.matter) ? [id] : [];
  });
}

const selectAsking = `
with ${held}
select m.id, m.head::int from record.matter m join jsonb_to_recordset($4::jsonb)
  as s (pathway text, version integer, state text, asks jsonb) using (pathway, version, state)
where jsonb_array_length(s.asks) > 0 and ${isAsked}
  and exists (select from record.entry e
    where e.matter = m.id and e.kind = 'act-done' and s.asks ? (e.body ->> 'move'))`;
