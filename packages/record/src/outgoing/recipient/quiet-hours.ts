import { addDays, dayInLondon } from '@candour/calendar';
import type { Instant } from '@candour/ledger';

/** `HH:MM`, on London's clocks. */
export type TimeOfDay = string;

/** From one time of day until another, over midnight if the second is the earlier. */
export interface QuietHours {
  readonly from: TimeOfDay;
  readonly until: TimeOfDay;
}

const clocks = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What London's clocks show at an instant. */
export function timeInLondon(instant: Instant): TimeOfDay {
  return clocks.format(Date.parse(instant));
}

/** Whether mail is to wait; equal ends are no quiet hours. */
export function isQuiet(instant: Instant, { from, until }: QuietHours): boolean {
  const time = timeInLondon(instant);
  return from <= until ? from <= time && time < until : from <= time || time < until;
}

/**
 * The instant itself, or the end of the quiet hours it falls in. Where the clocks go forward over the end, mail waits
 * up to an hour longer; where they go back over it, the first time the end is shown counts.
 */
export function afterQuiet(instant: Instant, quiet: QuietHours | null): Instant {
  if (quiet === null || !isQuiet(instant, quiet)) return instant;
  const today = dayInLondon(instant);
  const ends = [today, addDays(today, 1)]
    .flatMap((day) => [1, 0].map((ahead) => Date.parse(`${day}T${quiet.until}:00.000Z`) - ahead * 3_600_000))
    .map((end) => new Date(end).toISOString())
    .filter((end) => end > instant && !isQuiet(end, quiet))
    .sort();
  return ends[0] ?? instant;
}
