import { isTerminal } from '@candour/pathways';
import type { Caller, SignedIn } from '../caller.ts';
import { type Folded, listFolded } from '../matter/folded.ts';
import { type Due, explainFolded } from '../matter/list-due.ts';
import { findSight } from '../need-to-know/facts/find-sight.ts';
import { signInNeeded } from '../need-to-know/refusals.ts';
import { done, type Outcome, refused, type Words } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { type ClockGroup, findClockConditions, type WhoseClocks } from './clock-conditions.ts';
import { clockDayOf } from './clock-day.ts';
import { workingDaysLeft } from './working-days-left.ts';

/** A clock that somebody is held to, with its arithmetic and who answers for it. */
export interface OwedClock extends Due {
  readonly group: ClockGroup;
  readonly pathwayTitle: Words;
  readonly stateTitle: Words;
  /** The role that answers for the matter now. */
  readonly officeTitle: Words;
  readonly deputy: string;
  /** Working days to its last day by its own holidays, or since it where it is late; null while it stands still. */
  readonly workingDays: number | null;
  /** What the caller offered, or was offered, and nobody has answered yet: to whom, by whom and why. */
  readonly offer: { readonly to: string; readonly from: string; readonly because: string } | null;
  /** The last entry of the matter: what a change must have seen. */
  readonly head: number;
}

export interface ListClocks {
  readonly whose: WhoseClocks;
  readonly limit: number;
  /** Where the page before ended. */
  readonly after?: ClockPlace;
}

export interface ClockPlace {
  readonly late: boolean;
  readonly due: string;
  readonly matter: string;
  readonly clock: string;
}

interface Row extends ClockPlace {
  readonly id: string;
  readonly head: number;
  readonly title: string | null;
  readonly group: ClockGroup;
}

/** The clocks that a caller is held to, the late ones first and then by their days, and where the next page begins. */
export async function listClocks(
  parts: Parts,
  caller: Caller,
  wanted: ListClocks,
): Promise<Outcome<{ readonly clocks: readonly OwedClock[]; readonly next: ClockPlace | null }>> {
  if (caller === 'anyone') return refused(signInNeeded);
  const rows = await select(parts, caller, wanted);
  const page = rows.slice(0, wanted.limit);
  const folded = await listFolded(parts.database, page);
  const clocks = page.flatMap((row) => {
    const matter = folded.get(row.id);
    return matter === undefined ? [] : explainClock(parts, matter, { ...row, person: caller.person });
  });
  const last = page.at(-1);
  if (rows.length <= wanted.limit || last === undefined) return done({ clocks, next: null });
  const { late, due, matter, clock } = last;
  return done({ clocks, next: { late, due, matter, clock } });
}

const never = '9999-12-31';

async function select(
  { database, clock }: Pick<Parts, 'database' | 'clock'>,
  caller: SignedIn,
  { whose, limit, after }: ListClocks,
): Promise<readonly Row[]> {
  const { now, ...days } = clockDayOf(clock().toISOString());
  const conditions = await findClockConditions(database, caller, { now, ...days });
  const values = [...conditions.values];
  const place = (value: unknown) => `$${values.push(value)}`;
  const late = `(${conditions.group} = 'late')`;
  const due = `coalesce(c.due, '${never}')`;
  const from =
    after === undefined
      ? 'true'
      : `(not ${late}, ${due}, m.id, c.clock) > (not ${place(after.late)}::boolean, ${place(after.due)}::text,
          ${place(after.matter)}::text, ${place(after.clock)}::text)`;
  const seen = await findSight(database, caller, { now, first: values.length + 1 });
  const { rows } = await database.query<Row>(
    `select m.id, m.id as matter, m.head, case when ${seen.title} then m.title end as title, c.clock,
       ${conditions.group} as "group", ${late} as late, ${due} as due
     from record.matter m join record.clock c on c.matter = m.id and c.stands <> 'stopped'
     where m.is_open and ${conditions.typed} and ${conditions.whose[whose]} and ${from} and ${seen.text}
     order by not ${late}, ${due}, m.id, c.clock limit ${limit + 1}`,
    [...values, ...seen.values],
  );
  return rows;
}

function explainClock(
  parts: Pick<Parts, 'clock' | 'calendar'>,
  { definition, matter }: Folded,
  { title, group, clock, head, person }: Row & { readonly person: string },
): readonly OwedClock[] {
  const state = definition.states[matter.state];
  const due = explainFolded(parts, { definition, matter, title }).find((one) => one.clock === clock);
  const arming = matter.clocks[clock];
  if (due === undefined || arming === undefined || state === undefined || isTerminal(state)) return [];
  const office = definition.roles[matter.office]?.title;
  return [
    {
      ...due,
      group,
      head,
      pathwayTitle: definition.title,
      stateTitle: state.title,
      officeTitle: office ?? { en: matter.office, cy: matter.office },
      deputy: matter.deputy.person,
      workingDays: workingDaysLeft(parts, { definition, arming, due: due.due }),
      offer: offerOf(matter, person),
    },
  ];
}

/** Why somebody hands over is between the two. */
function offerOf({ offer, history }: Folded['matter'], person: string): OwedClock['offer'] {
  if (offer === undefined || (offer.to.person !== person && offer.from !== person)) return null;
  const made = history.find(({ seq, kind }) => seq === offer.seq && kind === 'hand-over-offered');
  const because = made?.kind === 'hand-over-offered' ? made.body.because : '';
  return { to: offer.to.person, from: offer.from, because };
}
