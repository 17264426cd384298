import type { Definition } from '../../definition/definition.ts';
import type { EntryKind, EntryOf, MatterEntry } from '../entry.ts';
import type { Matter } from '../matter.ts';
import { applyAct } from './act.ts';
import { applyBreach } from './breach.ts';
import { hold, withoutOffer } from './hold.ts';
import { tell } from './tell.ts';

type Applier<Kind extends EntryKind> = (
  definition: Definition,
  matter: Matter,
  entry: EntryOf<Kind>,
  corrections: readonly EntryOf<'act-corrected'>[],
) => Matter;

const appliers: { readonly [Kind in EntryKind]: Applier<Kind> } = {
  'matter-opened': (_, matter) => matter,
  'act-corrected': (_, matter) => matter,
  'act-done': applyAct,
  'clock-breached': applyBreach,
  'hand-over-offered': (_, matter, { seq, actor, body }) => ({
    ...matter,
    offer: { seq, to: body.to, from: actor },
  }),
  'hand-over-accepted': (_, matter, { body, recordedAt }) => hold(matter, body, recordedAt),
  'hand-over-declined': (_, matter) => withoutOffer(matter),
  'holder-replaced': (_, matter, { body, happenedAt }) => hold(matter, body, happenedAt),
  'duty-delegated': (_, matter, { seq, body, happenedAt }) => {
    const { from, to, until } = body;
    const delegation = { seq, from, to, since: happenedAt, ...(until !== undefined && { until }) };
    return { ...matter, delegations: [...matter.delegations, delegation] };
  },
  'delegation-ended': (_, matter, { body }) => ({
    ...matter,
    delegations: matter.delegations.filter(({ seq }) => seq !== body.delegation),
  }),
  'clock-extended': (_, matter, { body }) => {
    const running = matter.clocks[body.clock];
    if (running?.arming !== body.arming) return matter;
    const extended = { ...running, extensions: [...running.extensions, body.by] };
    return { ...matter, clocks: { ...matter.clocks, [body.clock]: extended } };
  },
  'clock-recomputed': (_, matter, { body }) => tell(matter, [{ ...body, ...body.after }]),
  'child-opened': (_, matter, { body }) => {
    const awaited = matter.children.findIndex(
      ({ matter: named, pathway, relation }) =>
        named === undefined && pathway === body.pathway && relation === body.relation,
    );
    const children = matter.children.filter((_child, at) => at !== awaited);
    const { pathway, relation } = body;
    return { ...matter, children: [...children, { matter: body.matter, pathway, relation, closed: false }] };
  },
  'child-closed': (_, matter, { body }) => ({
    ...matter,
    children: matter.children.map((child) =>
      child.matter === body.matter ? { ...child, closed: true } : child,
    ),
  }),
};

/** The matter after an entry that does not open it. */
export function apply(
  definition: Definition,
  matter: Matter,
  entry: MatterEntry,
  corrections: readonly EntryOf<'act-corrected'>[],
): Matter {
  const applier = appliers[entry.kind] as Applier<EntryKind>;
  const changed = applier(definition, matter, entry, corrections);
  return tell({ ...changed, history: [...matter.history, entry] }, entry.body.dues);
}
