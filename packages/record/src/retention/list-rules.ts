import { dayInLondon, getDay } from '@candour/calendar';
import type { Database } from '@candour/ledger';
import { checkAdministrator } from '../administration/check-administrator.ts';
import type { Caller } from '../caller.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import type { RetentionBasis, RetentionRule } from './retention-rule.ts';
import { rulesInForce } from './rules-in-force.ts';

/** A statement, and whether it is what holds today. */
export interface StatedRule extends RetentionRule {
  readonly inForce: boolean;
}

/** All that was ever stated, the latest first. */
export async function listRules(parts: Parts, caller: Caller): Promise<Outcome<readonly StatedRule[]>> {
  const administrator = await checkAdministrator(parts, caller);
  if (!administrator.ok) return administrator;
  const stated = await selectRules(parts.database);
  const today = dayInLondon(parts.clock().toISOString());
  const inForce = new Set(rulesInForce(stated, today).map(({ seq }) => seq));
  return done(stated.map((rule) => ({ ...rule, inForce: inForce.has(rule.seq) })));
}

interface Row {
  readonly seq: number | string;
  readonly pathway: string;
  readonly body: string;
  readonly keeps: 'period' | 'for-ever' | 'no-rule';
  readonly amount: number | null;
  readonly unit: 'month' | 'year' | null;
  readonly basis: RetentionBasis;
  readonly says: string;
  readonly since: string;
  readonly stated_by: string;
  readonly stated_at: string;
}

export async function selectRules(database: Database): Promise<readonly RetentionRule[]> {
  const { rows } = await database.query<Row>(
    `select seq, pathway, body, keeps, amount, unit, basis, says, since, stated_by, stated_at
     from record.retention_rule order by seq desc`,
  );
  return rows.map((row) => ({
    seq: Number(row.seq),
    pathway: row.pathway,
    body: row.body,
    keeps: keepsOf(row),
    basis: { kind: row.basis, says: row.says },
    since: getDay(row.since),
    statedBy: row.stated_by,
    statedAt: row.stated_at,
  }));
}

function keepsOf({ keeps, amount, unit }: Row): RetentionRule['keeps'] {
  if (keeps !== 'period') return keeps;
  if (amount === null || unit === null) throw new Error('A retention rule for a period has none.');
  return { amount, unit };
}
