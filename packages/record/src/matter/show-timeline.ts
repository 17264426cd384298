import type { Database } from '@candour/ledger';
import type { Need } from '../need-to-know/find-needs.ts';
import { latestDescriptions } from './description.ts';
import { keepTimeline, type Timeline } from './kept-timelines.ts';
import { listTimeline, type TimelineEntry } from './list-timeline.ts';
import { type AsOfMatter, isToday, type When } from './matter-as-of.ts';
import { showEntry } from './show-entry.ts';

export interface Described {
  readonly classification: 'public' | 'restricted';
  readonly title: string | null;
}

export interface ShownTimeline {
  readonly timeline: Timeline;
  readonly later?: Timeline;
  /** What it was called then: a title that was given later was not known. */
  readonly described: Described;
}

interface Reading {
  readonly inside: Database;
  readonly need: Need;
  readonly id: string;
  readonly when: When;
  readonly withLater: boolean;
}

/** As a matter stands, what its reader was shown before is shown again. */
export async function showTimeline(
  reading: Reading,
  { definition, matter }: AsOfMatter,
): Promise<ShownTimeline> {
  const { inside, id, when, withLater, need } = reading;
  const { readable, found, facts } = need;
  const show = (entries: readonly TimelineEntry[]): Timeline =>
    entries.map((entry) => showEntry(entry, { definition, matter, readable }));
  const described = { title: found.title, classification: facts.classification };
  if (isToday(when)) {
    const make = async () => show(await listTimeline(inside, id));
    return { timeline: await keepTimeline({ id, ...found, readable }, make), described };
  }
  const { recordedBy, ...happened } = when;
  if (recordedBy === undefined) return { timeline: show(await listTimeline(inside, id, when)), described };
  const all = await listTimeline(inside, id, withLater ? happened : when);
  const timeline = all.filter(({ recordedAt }) => recordedAt <= recordedBy);
  const named = latestDescriptions(timeline.map((entry) => ({ ...entry, matter: id }))).get(id);
  return {
    timeline: show(timeline),
    ...(withLater && { later: show(all.filter(({ recordedAt }) => recordedAt > recordedBy)) }),
    described: named ?? described,
  };
}
