import { dayInWords, getDay, type HolidayTable } from '@candour/calendar';
import { findDue, isRunning } from '../clock/due.ts';
import type { Definition } from '../definition/definition.ts';
import type { Words } from '../definition/words.ts';
import type { Context } from '../engine/context.ts';
import type { MatterDraft } from '../engine/entry.ts';
import type { Matter } from '../engine/matter.ts';

/** A clock of which people were told another last day than the present calendar gives, with both days. */
export function findRecomputed(
  definition: Definition,
  matter: Matter,
  { calendar, now }: Context,
): MatterDraft | undefined {
  for (const arming of Object.values(matter.clocks)) {
    const { told } = arming;
    if (!told || told.due === null || told.calendar === calendar.version || !isRunning(arming)) continue;
    const due = findDue(arming, { definition, calendar });
    if (due === undefined || due === told.due) continue;
    const before = { due: told.due, calendar: told.calendar };
    const after = { due, calendar: calendar.version };
    return {
      kind: 'clock-recomputed',
      actor: 'sweep',
      happenedAt: now,
      key: `clock-recomputed:${matter.id}:${arming.clock}:${arming.arming}:${told.calendar}:${calendar.version}`,
      body: { clock: arming.clock, arming: arming.arming, before, after, says: explain(before, after) },
    };
  }
  return undefined;
}

interface Counted {
  readonly due: string;
  readonly calendar: HolidayTable['version'];
}

function explain(before: Counted, after: Counted): Words {
  const [old, now] = [dayInWords(getDay(before.due)), dayInWords(getDay(after.due))];
  return {
    en: `The holidays changed while the clock ran: it was due ${old.en} by calendar ${before.calendar}, and is due ${now.en} by calendar ${after.calendar}.`,
    cy: `Newidiodd y gwyliau tra oedd y cloc yn rhedeg: ${old.cy} oedd y dyddiad olaf yn ôl calendr ${before.calendar}, a ${now.cy} ydyw yn ôl calendr ${after.calendar}.`,
  };
}
