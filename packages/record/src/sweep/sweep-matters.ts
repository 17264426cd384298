import { dayInLondon } from '@candour/calendar';
import { sweep } from '@candour/pathways';
import { appendEntries } from '../append-entries.ts';
import { loadRoster } from '../directory/load-roster.ts';
import { expecting } from '../matter/open-matter.ts';
import { findStanding } from '../matter/read-matter.ts';
import { withoutExcluded } from '../need-to-know/facts/without-excluded.ts';
import type { Parts } from '../parts.ts';
import { sealMatterDraft } from '../sealing/seal-matter-draft.ts';
import { listSweepable, noteCalendarSwept } from './list-sweepable.ts';

/** What a round of the sweep found and recorded. */
export interface Swept {
  readonly matters: number;
  readonly entries: number;
  /** Changed by somebody else meanwhile: the next round looks again. */
  readonly movedOn: number;
}

/**
 * Records what time has done and nobody has recorded: clocks that ran out, people who are away, days that another
 * calendar moved. Any number of processes may sweep at once: what is found has the same key wherever it is found, and
 * a matter that moved on meanwhile is left for the next round.
 */
export async function sweepMatters(parts: Parts): Promise<Swept> {
  const now = parts.clock().toISOString();
  const swept = { matters: 0, entries: 0, movedOn: 0 };
  const asked = { now, today: dayInLondon(now), calendar: parts.calendar.version };
  for (const id of await listSweepable(parts.database, asked)) {
    const recorded = await sweepMatter(parts, id, now);
    if (recorded === 'moved-on') swept.movedOn += 1;
    else if (recorded > 0) {
      swept.matters += 1;
      swept.entries += recorded;
    }
  }
  // One that moved on meanwhile was decided with these holidays, or is still to be looked at with them.
  if (swept.movedOn === 0) await noteCalendarSwept(parts.database, asked);
  return swept;
}

async function sweepMatter(parts: Parts, id: string, now: string): Promise<number | 'moved-on'> {
  const standing = await findStanding(parts.database, id);
  if (standing === undefined) return 0;
  const { definition, matter, classification, head } = standing;
  const roster = await withoutExcluded(parts.database, await loadRoster(parts.database, matter.body), id);
  const found = sweep(definition, matter, { now, calendar: parts.calendar, roster });
  if (found.length === 0) return 0;
  const drafts = found.map((draft) => sealMatterDraft(draft, { id, classification }, definition));
  const appended = await appendEntries(parts, expecting(drafts, head));
  if (appended.ok) return found.length;
  const [refusal] = appended.refusals;
  if (refusal?.code === 'matter-moved-on' || refusal?.code === 'key-reused') return 'moved-on';
  throw new Error(`couldn't record what the sweep found in ${id}: ${refusal?.message.en}`);
}
