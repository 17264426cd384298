import type { Unit } from './unit.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;

/** Full dates as documents write their own. Numbers are day first, as everywhere in Candour. */
const forms: readonly {
  readonly form: RegExp;
  readonly order: readonly [year: number, month: number, day: number];
}[] = [
  {
    form: new RegExp(
      String.raw`\b(\d{1,2})(?:\s*(?:st|nd|rd|th))?(?:\s+day)?\s+(?:of\s+)?${monthName},?\s+(\d{4})\b`,
      'iu',
    ),
    order: [3, 2, 1],
  },
  {
    form: new RegExp(String.raw`\b${monthName}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`, 'iu'),
    order: [3, 1, 2],
  },
  { form: /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/u, order: [1, 2, 3] },
  { form: /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/u, order: [3, 2, 1] },
];

/** The first full date in some words, as `YYYY-MM-DD`; null when there is none that the calendar has. */
export function findFullDate(words: string): string | null {
  for (const { form, order } of forms) {
    const match = form.exec(words);
    if (!match) continue;
    const [year, month, day] = order.map((group) => match[group] ?? '');
    const found = toDate(Number(year), monthNumber(month ?? ''), Number(day));
    if (found) return found;
  }
  return null;
}

function monthNumber(word: string): number {
  return /^\d/.test(word) ? Number(word) : months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

function toDate(year: number, month: number, day: number): string | null {
  const instant = new Date(Date.UTC(year, month - 1, day));
  const isReal = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
  return isReal && year >= 1000 ? instant.toISOString().slice(0, 10) : null;
}

const label =
  /^\W*(?:(?:date|first|report|paper|document|statement)\s+)?(?:published|posted|issued|dated|date(?=\s*:)|released|publication date|date of (?:publication|issue|report|letter|this report)|laid|sent)\b(?: on| at)?\s*[:\s]/iu;
// Dates of what is to come, or of what others said, are not the document's own.
const foreign =
  /\b(?:next|due|deadline|clos(?:es|ing)|reply|replies|by|before|until|updated|expires?|born|died|copyright)\b/iu;
const laterLabel = /^\W*(?:last )?(?:updated|modified|edited|amended)\b/iu;
const closing = /\b(?:dated|signed)\b(?: at [\p{L} ]{2,40},?)?(?: this| on)?(?: the)?\b/iu;

// Dates of what a paper is about, which its head often gives before or instead of its own.
const subject =
  /\b(?:at|into|following|after|inspections?|inspected|visits?|visited|hearing|inquest|incident|accident|collision|deaths?)\b/iu;
// "By Ann Other | Sunday 2 February 2025": the word that names a writer, not a deadline.
const byName = /^\W*(?:words |story |report )?by:?(?=\s+\p{Lu})/iu;
// Minutes and transcripts are of the day they record.
const meeting =
  /^\W*(?:(?:draft |approved |confirmed )?(?:minutes|notes?|record|report|proceedings|transcript)\b.{0,120}?\b(?:held|meeting|hearing|of)|(?:a |the )?meeting (?:was )?held|held)\b/iu;
const otherMeeting = /\b(?:previous|last|next|future)\b/iu;
// A numbered form ends with the day it was signed and sometimes the name: "9  14 February 2025  A. OTHER".
const signedDay = /^\(?\d{1,2}[.)]?\s+\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9} \d{4}(?: \S+){0,6}$/u;

// A line with more words mentions a date; a shorter one states it. The heading of minutes says more.
const mostWords = 14;
const mostMeetingWords = 30;

// Where a document states its own date: above its first paragraphs, or below its last.
const openingUnits = 40;
const meetingUnits = 8;
const closingUnits = 12;

/**
 * The document's own full date from its text: one labelled as such, else that of the meeting it records,
 * else a date line of its opening, else the date beside its signature. A date that the text only
 * mentions is never taken.
 */
export function findPublished(units: readonly Unit[]): string | null {
  const opening = units.slice(0, openingUnits).filter(isOwn);
  const close = units.slice(-closingUnits).filter(isOwn);
  return (
    firstDate(opening.filter(({ text }) => label.test(text) && !laterLabel.test(text))) ??
    firstDate(opening.filter(({ mark, text }) => mark === 'date' && !laterLabel.test(text))) ??
    firstDate(units.slice(0, meetingUnits).filter(isMeeting)) ??
    firstDate(aboveProse(opening).filter(({ text }) => !laterLabel.test(text) && !subject.test(text))) ??
    firstDate(opening.filter(({ mark }) => mark === 'date')) ??
    firstDate(opening.filter(({ text }) => laterLabel.test(text))) ??
    firstDate(close.filter(({ text, mark }) => mark === 'date' || isClosing(text)))
  );
}

function isOwn({ words, text }: Unit): boolean {
  return words <= mostWords && !foreign.test(text.replace(laterLabel, '').replace(byName, ''));
}

function isMeeting({ words, text }: Unit): boolean {
  return words <= mostMeetingWords && meeting.test(text) && !otherMeeting.test(text);
}

function isClosing(text: string): boolean {
  return closing.test(text) || label.test(text) || signedDay.test(text);
}

function aboveProse(opening: readonly Unit[]): readonly Unit[] {
  const first = opening.findIndex(({ mark }) => mark === 'prose');
  return opening.slice(0, first === -1 ? openingUnits : first);
}

function firstDate(units: readonly Unit[]): string | null {
  for (const { text } of units) {
    const found = findFullDate(text);
    if (found) return found;
  }
  return null;
}
