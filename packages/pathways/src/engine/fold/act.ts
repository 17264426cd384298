import { dayInLondon } from '@candour/calendar';
import { armClocks } from '../../clock/arm.ts';
import type { Definition } from '../../definition/definition.ts';
import type { ActCorrected, ActDone, EntryOf } from '../entry.ts';
import type { Act, Matter } from '../matter.ts';
import { hold } from './hold.ts';

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
  const moved = enter(acted, entry, act);
  const sets = own.findLast(({ body }) => body.sets)?.body.sets ?? entry.body.sets;
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

function enter(matter: Matter, { body, recordedAt }: EntryOf<'act-done'>, act: Act): Matter {
  if (body.to === undefined) return matter;
  const since = body.to === matter.state ? matter.since : act.happenedAt;
  return hold({ ...matter, state: body.to, since }, body, recordedAt);
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
