import { listDue } from '@candour/record';
import { type Exit, type Place, printJson, say } from './record/say.ts';
import { signInAs, withRecord } from './record/with-record.ts';

export interface DueOptions extends Place {
  readonly now: string;
  readonly by?: string;
  readonly json?: boolean;
}

/** More than anybody reads; a list that is longer says so. */
const most = 10_000;

/** `candour due`: what is overdue and what falls due, with the arithmetic, as far as whoever asks may see it. */
export function due(options: DueOptions): Promise<Exit> {
  const { now, json } = options;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(now) || Number.isNaN(Date.parse(now))) {
    return Promise.resolve(say([`--now ${now} is no day: write it as 2025-03-31.`], 2));
  }
  return withRecord(options, async (record) => {
    const caller = await signInAs(record, options.by);
    if (typeof caller === 'string') return say([caller], 1);
    const clock = () => new Date(`${now}T12:00:00.000Z`);
    const confirmedAt = clock().toISOString();
    const dues = await listDue({ ...record.parts, clock }, { ...caller, confirmedAt }, { limit: most });
    if (json) printJson(dues);
    else for (const one of dues) process.stdout.write(`${lineOf(one)}\n`);
    return dues.length === most ? say([`Only the first ${most} matters are listed.`], 0) : 0;
  });
}

function lineOf({
  due: day,
  standing,
  matter,
  title,
  clockTitle,
  says,
}: Awaited<ReturnType<typeof listDue>>[number]): string {
  return `${day ?? 'no day'}  ${standing}  ${title ?? matter} (${matter}): ${clockTitle.en}\n            ${says.en}`;
}
