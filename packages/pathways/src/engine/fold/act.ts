import { dayInLondon } from '@candour/calendar';
import { armClocks } from '../../clock/arm.ts';
import type { Definition } from '../../definition/definition.ts';
import type { ActCorrected, ActDone, EntryOf } from '../entry.ts';
import type { Act, Matter } from '../matter.ts';
import { hold } from './hold.ts';
import { officeOf } from './office.ts';

/** The matter after an act, as corrected: a withdrawn act moves nothing and is still remembered as someone’s. */
export function applyAct(
  definition: Definition,
  matter: Matter,
  entry: EntryOf<'act-done'>,
  corrections: readonly EntryOf<'act-corrected'>[],
): Matter {
  const own = corrections.filter(({ body }) => body.act === entry.seq);
  const act = actAsCorrected(entry, matter.history.length, own);
  const acted = { ...matter, acts: [...matter.acts, act] };
  if (act.withdrawn) return acted;
  const moved = enter(definition, acted, entry);
  // Fields that were corrected settle the axes anew: one left empty now sets nothing.
  const { sets } = own.findLast(({ body }) => body.fields)?.body ?? entry.body;
  const children = (entry.body.spawns ?? []).map((spawned) => ({ ...spawned, closed: false }));
  const after: Matter = {
    ...moved,
    axes: { ...matter.axes, ...sets },
    children: [...matter.children, ...children],
  };
  const entered = after.state !== matter.state;
  const clocks = armClocks(definition, after, { at: act.at, day: dayInLondon(act.happenedAt), entered, act });
  return { ...after, clocks };
}

function enter(definition: Definition, matter: Matter, { body, recordedAt }: EntryOf<'act-done'>): Matter {
  const { to } = body;
  if (to === undefined) return matter;
  if (to === matter.state) return hold(matter, body, recordedAt);
  const since = matter.acts.at(-1)?.happenedAt ?? recordedAt;
  const office = officeOf(definition, to, matter.office);
  return hold({ ...matter, state: to, since, office }, body, recordedAt);
}

function actAsCorrected(
  entry: EntryOf<'act-done'>,
  at: number,
  corrections: readonly EntryOf<'act-corrected'>[],
): Act {
  const { body, actor, seq, recordedAt } = entry;
  const persons = [actor, body.onBehalfOf, ...corrections.map((correction) => correction.actor)];
  return {
    seq,
    at,
    move: body.move,
    fields: lastOf(corrections, 'fields') ?? body.fields,
    by: actor,
    role: body.role,
    ...optional(body),
    happenedAt: lastOf(corrections, 'happenedAt') ?? entry.happenedAt,
    recordedAt,
    withdrawn: corrections.some((correction) => correction.body.how === 'withdrawn'),
    persons: [...new Set(persons.filter((person) => person !== undefined))],
  };
}

function optional({ onBehalfOf, late }: ActDone): Pick<ActDone, 'onBehalfOf' | 'late'> {
  return { ...(onBehalfOf !== undefined && { onBehalfOf }), ...(late && { late }) };
}

function lastOf<Key extends 'fields' | 'happenedAt'>(
  corrections: readonly EntryOf<'act-corrected'>[],
  key: Key,
): ActCorrected[Key] | undefined {
  return corrections.findLast(({ body }) => body[key] !== undefined)?.body[key];
}
