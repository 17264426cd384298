import type { Duty } from '@candour/record/outgoing';
import ical, { ICalAlarmType, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import type { Links } from '../mail/links.ts';

export interface CalendarOptions {
  readonly language: 'en' | 'cy';
  readonly links: Links;
}

const words = {
  en: { name: 'What I owe', due: (what: string) => `Due: ${what}` },
  cy: { name: 'Yr hyn sydd arnaf', due: (what: string) => `I’w wneud: ${what}` },
} as const;

/** 09:00 on the day before, from the midnight with which the day begins. */
const alarmBefore = 15 * 3600;

/**
 * A person's duties as an iCalendar: each on its last day, with an alarm on the morning before. A restricted matter
 * stands there by its reference alone. The same duties give the same bytes.
 */
export function writeCalendar(duties: readonly Duty[], { language, links }: CalendarOptions): string {
  const { name, due: sentence } = words[language];
  const calendar = ical({
    name,
    prodId: { company: 'Candour', product: 'Record', language: language.toUpperCase() },
  });
  for (const { matter, clock, arming, due, title, changedAt } of duties) {
    calendar.createEvent({
      id: `${matter}.${clock}.${arming}@${links.host}`,
      start: new Date(`${due}T00:00:00.000Z`),
      allDay: true,
      // When it was last written: a moment of the record, so that asking twice gives no other bytes.
      stamp: new Date(changedAt),
      summary: sentence(title === null ? matter : withoutControls(title)),
      url: links.matter(matter),
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      alarms: [{ type: ICalAlarmType.display, triggerBefore: alarmBefore }],
    });
  }
  return calendar.toString();
}

/** A line end in a title would begin another property. */
function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
