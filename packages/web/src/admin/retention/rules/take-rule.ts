import { dayInLondon, getDay } from '@candour/calendar';
import { type Keeps, type Refusal, refused, retentionBases, stateRule } from '@candour/record';
import type { Filled } from '../../../http/form.ts';
import { formKey } from '../../../http/form-key.ts';
import { readDay } from '../../../http/read-day.ts';
import type { WebParts } from '../../../parts.ts';
import type { AdminView } from '../../frame/as-administrator.ts';
import { frameWords } from '../../frame/frame-words.ts';
import { rulesWords as words } from './words.ts';

/** What was filled in, stated; what is missing is told before the record is asked. */
export function takeRule({ record }: WebParts, { caller }: AdminView, filled: Filled) {
  const keeps = readKeeps(filled);
  const kind = retentionBases.find((each) => each === filled.get('kind'));
  const day = readDay(filled, 'since');
  const wrong: readonly (Refusal | false)[] = [
    filled.get('pathway') === '' && missing('pathway', words.pathwayMissing),
    keeps === undefined && missing('keeps', words.keepsMissing),
    kind === undefined && missing('kind', words.kindMissing),
    day.kind === 'no-day' && { code: 'no-day', at: 'since', message: frameWords.dayNotReal },
  ];
  const found = wrong.filter((one) => one !== false);
  if (found.length > 0 || keeps === undefined || kind === undefined) return refused(...found);
  const today = dayInLondon(record.clock().toISOString());
  return stateRule(record, caller, {
    ...{ pathway: filled.get('pathway'), body: filled.find('body') ?? '*', keeps },
    basis: { kind, says: filled.get('says') },
    since: day.kind === 'day' ? getDay(day.day) : today,
    ...formKey(caller, filled),
  });
}

function missing(at: string, message: Refusal['message']): Refusal {
  return { code: `${at}-missing`, at, message };
}

/** An amount that is no number is refused by the record, as one that is too large is. */
function readKeeps(filled: Filled): Keeps | undefined {
  const keeps = filled.get('keeps');
  if (keeps === 'for-ever' || keeps === 'no-rule') return keeps;
  if (keeps !== 'period') return undefined;
  const amount = filled.get('amount');
  return {
    amount: /^\d{1,4}$/.test(amount) ? Number(amount) : 0,
    unit: filled.get('unit') === 'month' ? 'month' : 'year',
  };
}
