import { getDay, type HolidayTable, workingDaysBetween } from '@candour/calendar';
import { type Message, type NoticeKind, noticeKinds } from '@candour/record/outgoing';
import type { Block, Item, Letter } from './letter.ts';
import type { Links } from './links.ts';
import { type MailWords, mailWords } from './mail-words.ts';

/** What a letter needs beside its message. */
export interface Setting {
  readonly language: 'en' | 'cy';
  /** What a digest tells beside its counts. */
  readonly gathered: readonly Message[];
  readonly links: Links;
  /** The day in London. */
  readonly today: string;
  readonly calendar: HolidayTable;
}

/**
 * A message in words: kinds of duty, counts, days, references and links, and nothing of what a matter is about. The
 * same message gives the same letter, but for the days that are left.
 */
export function writeLetter(message: Message, setting: Setting): Letter {
  const words = mailWords[setting.language];
  const { subject, blocks } =
    message.kind === 'digest' ? writeDigest(message, setting) : writeNotice(message, setting);
  const ending: Block[] = [
    { paragraph: words.why },
    { items: [{ words: words.choose, href: setting.links.preferences }] },
  ];
  return { subject, blocks: [...blocks, ...ending] };
}

function isNotice(kind: string): kind is NoticeKind {
  return (noticeKinds as readonly string[]).includes(kind);
}

function writeNotice(message: Message, setting: Setting): Letter {
  const words = mailWords[setting.language];
  const { kind, detail } = message;
  if (!isNotice(kind)) throw new Error(`There is no letter for a message of the kind "${kind}".`);
  return {
    subject: words.subjects[kind],
    blocks: [{ paragraph: words.lines[kind](detail.post ?? 'owner') }, { items: [itemOf(message, setting)] }],
  };
}

function itemOf({ matter, detail }: Pick<Message, 'matter' | 'detail'>, setting: Setting): Item {
  const { links, language } = setting;
  const words = mailWords[language];
  if (matter === null) return { words: words.webhooks, href: links.webhooks };
  return {
    words: [words.reference(matter), ...whenDue(detail.due ?? null, setting)].join(', '),
    href: links.matter(matter),
  };
}

function whenDue(due: string | null, { language, today, calendar }: Setting): readonly string[] {
  if (due === null) return [];
  const words = mailWords[language];
  const day = new Intl.DateTimeFormat(language === 'cy' ? 'cy' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const left = workingDaysBetween(getDay(today), getDay(due), { rule: 'england-wales', table: calendar });
  return [words.dueOn(day.format(Date.parse(due))), ...(due > today ? [words.daysLeft(left)] : [])];
}

/** How many references stand under one heading. */
const most = 20;

function writeDigest({ detail }: Message, setting: Setting): Letter {
  const words = mailWords[setting.language];
  const { late = 0, today = 0, week = 0, matters = [], due: day = setting.today } = detail;
  const listed = { late: [] as Item[], today: [] as Item[], week: [] as Item[] };
  matters.forEach((one, place) => {
    // The late come first, and may be so by another clock than the one that runs next.
    const group = place < late ? 'late' : one.due === day ? 'today' : 'week';
    listed[group].push(
      itemOf({ matter: one.matter, detail: one.due === null ? {} : { due: one.due } }, setting),
    );
  });
  const gathered = withoutRepeats(setting.gathered, new Set(matters.map(({ matter }) => matter)));
  const counts = { late, today, week, news: gathered.length };
  const told = (['late', 'today', 'week', 'news'] as const).filter((group) => counts[group] > 0);
  return {
    subject: words.digest(told.map((group) => words.counts[group](counts[group]))),
    blocks: [
      ...(['late', 'today', 'week'] as const).flatMap((group) =>
        groupOf(group, listed[group], counts[group], words),
      ),
      ...noticeKinds.flatMap((kind) => {
        const items = gathered
          .filter((message) => message.kind === kind)
          .map((message) => itemOf(message, setting));
        return groupOf(kind, items, items.length, words);
      }),
    ],
  };
}

/** Of several reminders of one matter the last is told, and none where the matter is listed as due anyway. */
function withoutRepeats(gathered: readonly Message[], listed: ReadonlySet<string>): readonly Message[] {
  const reminders = gathered.filter(({ kind }) => kind === 'due-soon');
  const last = new Map(reminders.map((message) => [message.matter, message]));
  return gathered.filter(
    (message) =>
      message.kind !== 'due-soon' ||
      (last.get(message.matter) === message && !listed.has(message.matter ?? '')),
  );
}

function groupOf(
  group: NoticeKind | 'late' | 'today' | 'week',
  items: readonly Item[],
  count: number,
  words: MailWords,
): readonly Block[] {
  if (count === 0) return [];
  const shown = items.slice(0, most);
  const rest = count - shown.length;
  return [
    { heading: `${words.groups[group]} (${count})` },
    { items: [...shown, ...(rest > 0 ? [{ words: words.more(rest) }] : [])] },
  ];
}
