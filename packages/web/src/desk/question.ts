import { type ClockPlace, type WhoseClocks, whoseClocks } from '@candour/record';
import type { Filled } from '../http/form.ts';
import { paths } from '../view/paths.ts';

/** Which clocks the desk is asked for. */
export interface DeskQuestion {
  readonly whose: WhoseClocks;
  readonly after: ClockPlace | undefined;
}

export function readDeskQuestion(query: Filled): DeskQuestion {
  const whose = whoseClocks.find((one) => one === query.get('whose')) ?? 'mine';
  return { whose, after: readPlace(query.get('after')) };
}

/** `late~DAY~MATTER~CLOCK`, of the last clock of the page before. */
function writePlace({ late, due, matter, clock }: ClockPlace): string {
  return [late ? 'late' : 'due', due, matter, clock].join('~');
}

function readPlace(text: string): ClockPlace | undefined {
  const [late, due, matter, clock, ...more] = text.split('~');
  if (due === undefined || matter === undefined || clock === undefined || more.length > 0) return undefined;
  return { late: late === 'late', due, matter, clock };
}

/** The desk’s address, or that of the list as data: `end` is `.json` or `.csv`. */
export function addressOfDesk(
  whose: WhoseClocks,
  { after, end = '' }: { readonly after?: ClockPlace | null; readonly end?: string } = {},
): string {
  const query = new URLSearchParams();
  if (whose !== 'mine') query.set('whose', whose);
  if (after) query.set('after', writePlace(after));
  const text = query.toString();
  return `${paths.desk}${end}${text === '' ? '' : `?${text}`}`;
}
