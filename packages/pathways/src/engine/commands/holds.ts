import type { Condition } from '../../definition/condition.ts';
import type { FieldValue, FieldValues } from '../entry.ts';
import type { Act, Matter } from '../matter.ts';

type Record = Pick<Matter, 'acts' | 'axes' | 'children'>;
type Scalar = string | number | boolean;

/** Whether a condition holds of the acts that stand on a matter and of the fields of the move being made. */
export function holds(condition: Condition, matter: Record, fields: FieldValues): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, matter, fields));
  if ('any' in condition) return condition.any.some((part) => holds(part, matter, fields));
  if ('not' in condition) return !holds(condition.not, matter, fields);
  if ('did' in condition) return wasDone(matter, condition);
  if ('every' in condition) return isAnswered(matter, condition);
  if ('newer' in condition) return isNewer(matter, condition);
  if ('axis' in condition) return isOneOf(matter.axes[condition.axis], condition.is);
  if ('children' in condition) return areClosed(matter, condition.relation);
  const from = 'last' in condition ? lastOf(matter, condition.last)?.fields : fields;
  return isOneOf(from?.[condition.field], condition.is);
}

/**
 * Whether a condition could still come out as wanted by what is filled in. Each field is taken to be free, whatever the
 * others say: so a no is certain, and a yes is not.
 */
export function couldHold(condition: Condition, matter: Record, wanted = true): boolean {
  if ('not' in condition) return couldHold(condition.not, matter, !wanted);
  if ('field' in condition && !('last' in condition)) return true;
  if (!('all' in condition || 'any' in condition)) return holds(condition, matter, {}) === wanted;
  const could = (part: Condition) => couldHold(part, matter, wanted);
  const [parts, together] = 'all' in condition ? [condition.all, wanted] : [condition.any, !wanted];
  return together ? parts.every(could) : parts.some(could);
}

function standing(matter: Record, move: string): readonly Act[] {
  return matter.acts.filter((act) => act.move === move && !act.withdrawn);
}

function lastOf(matter: Record, move: string): Act | undefined {
  return standing(matter, move).at(-1);
}

interface Did {
  readonly did: string;
  readonly since?: string | undefined;
  readonly atLeast?: number | undefined;
}

function wasDone(matter: Record, { did, since, atLeast = 1 }: Did): boolean {
  const after = since === undefined ? -1 : (lastOf(matter, since)?.at ?? -1);
  return standing(matter, did).filter(({ at }) => at > after).length >= atLeast;
}

interface Every {
  readonly every: string;
  readonly has: readonly string[];
  readonly by: string;
}

function isAnswered(matter: Record, { every, has, by }: Every): boolean {
  const named = new Set<unknown>(
    has.flatMap((move) => standing(matter, move)).flatMap(({ fields }) => fields[by] ?? []),
  );
  return standing(matter, every).every(({ seq }) => named.has(seq));
}

/**
 * Newer both ways: recorded after it, so that whoever did it could know, and not done before it happened, so that
 * nothing is assessed in advance.
 */
function isNewer(
  matter: Record,
  { newer, than }: { readonly newer: string; readonly than: string },
): boolean {
  const old = lastOf(matter, than);
  if (!old) return true;
  const fresh = lastOf(matter, newer);
  return fresh !== undefined && fresh.at > old.at && fresh.happenedAt >= old.happenedAt;
}

function areClosed(matter: Record, relation: string | undefined): boolean {
  return matter.children.every(
    (child) => child.closed || (relation !== undefined && child.relation !== relation),
  );
}

function isOneOf(value: FieldValue | undefined, wanted: Scalar | readonly Scalar[]): boolean {
  const accepted: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted];
  return Array.isArray(value) ? value.some((one) => accepted.includes(one)) : accepted.includes(value);
}
