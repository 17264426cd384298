import {
  addDays,
  type HolidayTable,
  type NoNewHoliday,
  type PlainDate,
  withHoliday,
} from '@candour/calendar';
import { explainDue, findDue } from '@candour/pathways';
import type { Caller } from '../caller.ts';
import { listMatterEntries } from '../matter/matter-entries.ts';
import { foldHistory } from '../matter/matter-projection.ts';
import { done, type Outcome, type Refusal, refused, type Words } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { checkAdministrator } from './check-administrator.ts';
import { listCountingClocks, type Nation } from './counting-clocks.ts';

/** A clock whose last day a holiday would move. */
export interface MovedClock {
  readonly matter: string;
  readonly pathway: string;
  readonly body: string;
  readonly clock: string;
  readonly clockTitle: Words;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** The arithmetic as it is, and as it would be. */
  readonly before: Words;
  readonly after: Words;
}

export interface HolidayPreview {
  readonly moved: readonly MovedClock[];
  /** Matters that have a clock which counts working days there and runs over the day. */
  readonly concerned: number;
  /** How many of these were counted anew: those that fall due soonest. */
  readonly looked: number;
}

export interface PreviewHoliday {
  readonly nation: Nation;
  readonly day: PlainDate;
  /** The most matters that are counted anew. */
  readonly most: number;
}

/**
 * What one more holiday would move, before anybody proclaims it. A last day before the holiday cannot move, nor one that
 * no working days are counted to; all others are counted with both tables. Nothing is changed.
 */
export async function previewHoliday(
  parts: Parts,
  caller: Caller,
  { nation, day, most }: PreviewHoliday,
): Promise<Outcome<HolidayPreview>> {
  const administrator = await checkAdministrator(parts, caller);
  if (!administrator.ok) return administrator;
  const table = withHoliday(parts.calendar, { nation, day });
  if (typeof table === 'string') return refused(noNewHoliday[table]);
  const clocks = await listCountingClocks(parts.database, nation);
  const { rows } = await parts.database.query<{ matter: string; total: string | number }>(concerned, [
    JSON.stringify(clocks),
    // As people were told them: one that no sweep has counted anew yet may be off by some days.
    addDays(day, -7),
    most,
  ]);
  const matters = rows.map(({ matter }) => matter);
  const moved = await countAnew(parts, matters, table);
  return done({ moved, concerned: Number(rows[0]?.total ?? 0), looked: matters.length });
}

async function countAnew(
  { database, calendar, clock }: Parts,
  matters: readonly string[],
  table: HolidayTable,
): Promise<readonly MovedClock[]> {
  const now = clock().toISOString();
  const known = new Map();
  const moved: MovedClock[] = [];
  for (const history of (await listMatterEntries(database, matters)).values()) {
    const { definition, matter } = await foldHistory(database, history, known);
    const [asItIs, asItWere] = [calendar, table].map((by) => ({ definition, calendar: by })) as [By, By];
    for (const arming of Object.values(matter.clocks)) {
      if (arming.stopped || arming.breachedAt !== undefined) continue;
      const [from, to] = [findDue(arming, asItIs), findDue(arming, asItWere)];
      if (from === undefined || to === undefined || from === to) continue;
      moved.push({
        ...{ matter: matter.id, pathway: matter.pathway, body: matter.body, clock: arming.clock, from, to },
        clockTitle: definition.clocks[arming.clock]?.title ?? { en: arming.clock, cy: arming.clock },
        before: explainDue(arming, now, asItIs).says,
        after: explainDue(arming, now, asItWere).says,
      });
    }
  }
  return moved.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

type By = Parameters<typeof findDue>[1];

const concerned = `
  select m.id as matter, count(*) over () as total
  from record.matter m
  join record.clock c on c.matter = m.id and c.stands = 'running' and c.due >= $2
  join jsonb_to_recordset($1::jsonb) as counting (pathway text, version integer, clock text)
    on counting.pathway = m.pathway and counting.version = m.version and counting.clock = c.clock
  where m.is_open group by m.id order by min(c.due), m.id limit $3`;

const noNewHoliday: Readonly<Record<NoNewHoliday, Refusal>> = {
  weekend: {
    code: 'holiday-at-weekend',
    at: 'day',
    message: {
      en: 'This is a Saturday or a Sunday, on which no working day is counted in any case; name another day.',
      cy: 'Dydd Sadwrn neu ddydd Sul yw hwn, na chyfrifir fel diwrnod gwaith beth bynnag; rhowch ddiwrnod arall.',
    },
  },
  'holiday-already': {
    code: 'holiday-already',
    at: 'day',
    message: {
      en: 'This is a holiday there already; name another day.',
      cy: 'Mae hwn yn ŵyl yno eisoes; rhowch ddiwrnod arall.',
    },
  },
};
