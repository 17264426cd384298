import type { PlainDate } from '../plain-date.ts';
import { addDays } from '../plain-date.ts';
import { dayInWords, inBoth, type Words } from '../words.ts';

/** The days that words name, and why. */
interface Dated {
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly why: Words;
}

/** The days a deadline leaves, both in it; null where it is open. */
export interface Window {
  readonly earliest: PlainDate | null;
  readonly latest: PlainDate | null;
}

/** "By 30 November 2025, the last day of autumn", and why it is those days. */
export function boundInWords({ earliest, latest }: Window, target: Dated): Words {
  const { why } = target;
  if (earliest !== null && latest !== null) return periodInWords(earliest, latest, why);
  const day = latest ?? earliest;
  if (day === null) return why;
  const lead = latest === null ? { en: 'From', cy: 'O' } : { en: 'By', cy: 'Erbyn' };
  const edge = edgeInWords(day, target);
  const named = dayInWords(day);
  return inBoth((language) =>
    [`${lead[language]} ${named[language]}`, edge?.[language], why[language]].filter(Boolean).join(', '),
  );
}

/** `1 September 2025 to 30 November 2025, as autumn is …`. */
export function periodInWords(from: PlainDate, to: PlainDate, why: Words): Words {
  const [first, last] = [dayInWords(from), dayInWords(to)];
  return { en: `${first.en} to ${last.en}, ${why.en}`, cy: `${first.cy} hyd ${last.cy}, ${why.cy}` };
}

/** Where a day stands to the days that were named: at an edge of them, or beside one. */
function edgeInWords(day: PlainDate, { start, end }: Dated): Words | undefined {
  const [first, last] = [dayInWords(start), dayInWords(end)];
  const isDay = start === end;
  const span = isDay
    ? { en: '', cy: '' }
    : { en: `: ${first.en} to ${last.en}`, cy: `: ${first.cy} hyd ${last.cy}` };
  const named = isDay ? first : { en: 'the period', cy: 'y cyfnod' };
  if (isDay && day === start) return undefined;
  const edges: readonly (readonly [PlainDate, Words])[] = [
    [start, { en: 'the first day of the period', cy: 'diwrnod cyntaf y cyfnod' }],
    [end, { en: 'the last day of the period', cy: 'diwrnod olaf y cyfnod' }],
    [addDays(start, -1), { en: `the day before ${named.en}`, cy: `y diwrnod cyn ${named.cy}` }],
    [addDays(end, 1), { en: `the day after ${named.en}`, cy: `y diwrnod ar ôl ${named.cy}` }],
  ];
  const edge = edges.find(([date]) => date === day)?.[1];
  return edge && inBoth((language) => `${edge[language]}${span[language]}`);
}
