import { type AskedPlace, type Stage, stages } from '@candour/record';
import type { Filled } from '../http/form.ts';
import { paths } from '../view/paths.ts';

/** Which of what was asked the inbox is to show. */
export interface InboxQuestion {
  readonly stage: Stage | undefined;
  readonly after: AskedPlace | undefined;
}

/** What is asked and is nothing we know is passed over: the list then says what it shows. */
export function readInboxQuestion(query: Filled): InboxQuestion {
  return { stage: findStage(query.get('stage')), after: readPlace(query.get('after')) };
}

/** `STAGE~late~DAY~CHANGED~MATTER`, of the last of the page before. */
export function writePlace({ stage, late, due, changedAt, matter }: AskedPlace): string {
  return [stage, late ? 'late' : 'due', due, changedAt, matter].join('~');
}

function readPlace(text: string): AskedPlace | undefined {
  const [name = '', late, due, changedAt, matter, ...more] = text.split('~');
  const stage = findStage(name);
  if (stage === undefined || due === undefined || changedAt === undefined) return undefined;
  if (matter === undefined || more.length > 0) return undefined;
  return { stage, late: late === 'late', due, changedAt, matter };
}

function findStage(name: string): Stage | undefined {
  return stages.find((stage) => stage === name);
}

/** The inbox’s address, or that of the list as data: `end` is `.json` or `.csv`. */
export function addressOfInbox(
  stage: Stage | undefined,
  { after, end = '' }: { readonly after?: AskedPlace | null; readonly end?: string } = {},
): string {
  const query = new URLSearchParams();
  if (stage !== undefined) query.set('stage', stage);
  if (after) query.set('after', writePlace(after));
  const text = query.toString();
  return `${paths.inbox}${end}${text === '' ? '' : `?${text}`}`;
}
