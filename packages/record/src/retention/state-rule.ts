import type { PlainDate } from '@candour/calendar';
import type { Caller } from '../caller.ts';
import { isBody, noSuchBody } from '../directory/appoint.ts';
import { type Keyed, recordDirectory } from '../directory/record-directory.ts';
import type { Refusal } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import type { RetentionRule } from './retention-rule.ts';

export interface StateRule extends Keyed, Pick<RetentionRule, 'pathway' | 'body' | 'keeps' | 'basis'> {
  /** The first day on which it is applied. */
  readonly since: PlainDate;
}

/**
 * States how long the ended matters of a pathway are kept. It replaces what was stated of them before, from its day on,
 * and erases nothing: that is for two people to decide.
 */
export function stateRule(parts: Parts, caller: Caller, asked: StateRule) {
  const { pathway, body, keeps, basis, since, key } = asked;
  return recordDirectory(parts, caller, {
    key,
    check: () => checkRule(parts, asked),
    draft: () => ({
      matter: `retention:${pathway}`,
      kind: 'retention-rule-stated',
      body: { pathway, body, keeps, basis: { ...basis }, since },
    }),
  });
}

async function checkRule(
  parts: Parts,
  { pathway, body, keeps, basis }: StateRule,
): Promise<Refusal | undefined> {
  if (!(await isPathway(parts, pathway))) return noSuchPathway;
  if (body !== '*' && !(await isBody(parts, body))) return noSuchBody;
  if (typeof keeps !== 'string' && !isLength(keeps.amount, keeps.unit)) return noLength;
  return basis.says.trim() === '' ? basisNeeded : undefined;
}

async function isPathway({ database }: Parts, pathway: string): Promise<boolean> {
  const { rows } = await database.query('select from record.pathway where pathway = $1 limit 1', [pathway]);
  return rows.length > 0;
}

/** Longer than anybody decides today: for ever is said as such. */
const mostYears = 200;

function isLength(amount: number, unit: 'month' | 'year'): boolean {
  return Number.isInteger(amount) && amount > 0 && amount <= mostYears * (unit === 'year' ? 1 : 12);
}

const noSuchPathway = {
  code: 'no-such-pathway',
  at: 'pathway',
  message: {
    en: 'No pathway of that name was ever in force; choose one that was.',
    cy: 'Ni fu llwybr o’r enw hwnnw mewn grym erioed; dewiswch un a fu.',
  },
} as const;

const noLength = {
  code: 'no-length',
  at: 'amount',
  message: {
    en: 'Give a whole number of months or years, up to 200 years; longer than that is for ever.',
    cy: 'Rhowch rif cyfan o fisoedd neu flynyddoedd, hyd at 200 mlynedd; mae hwy na hynny am byth.',
  },
} as const;

const basisNeeded = {
  code: 'basis-needed',
  at: 'says',
  message: {
    en: 'Say what it rests on, in a sentence.',
    cy: 'Dywedwch ar beth y mae’n seiliedig, mewn brawddeg.',
  },
} as const;
