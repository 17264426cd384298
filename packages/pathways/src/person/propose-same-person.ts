import { findNamePair, type NamePair, type PairNames } from './agree-names.ts';
import { type Agreement, agreePersons, findGrade, type Grade, isWorthComparing } from './agreement.ts';
import { listReasons, type Reason } from './agreement-words.ts';
import type { KnownName } from './known-name.ts';
import type { Person } from './person.ts';
import { indexPersons, listPossible, type PersonIndex } from './person-index.ts';
import { readPerson } from './read-person.ts';

/** An earlier description that may be of the same person: for a person to weigh, never merged. */
export interface SamePersonProposal {
  readonly earlier: string;
  readonly grade: Grade;
  readonly agreement: Agreement;
  readonly reasons: readonly Reason[];
}

const grades: readonly Grade[] = ['close', 'partial', 'slight'];

/**
 * Every earlier description that a person should weigh before this one is taken as the first, those that
 * agree most first. None is left off for being one of many. Give an index when there are many to search.
 */
export function proposeSamePerson(
  candidate: Person,
  earlier: readonly Person[] | PersonIndex,
): readonly SamePersonProposal[] {
  const index = 'byKey' in earlier ? earlier : indexPersons(earlier);
  const read = readPerson(candidate);
  const pairNames = remember();
  const proposals = listPossible(read, index).flatMap((other): SamePersonProposal[] => {
    if (!isWorthComparing(read, other)) return [];
    const agreement = agreePersons(read, other, pairNames);
    const grade = findGrade(agreement);
    if (grade === undefined) return [];
    return [{ earlier: other.ref, grade, agreement, reasons: listReasons(agreement) }];
  });
  return proposals.sort(
    (a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade) || compareText(a.earlier, b.earlier),
  );
}

/** The same two names meet a thousand times in one search; they are compared once. */
function remember(): PairNames {
  const pairs = new Map<KnownName, Map<KnownName, NamePair | undefined>>();
  return (one, other) => {
    const row = pairs.get(one) ?? new Map<KnownName, NamePair | undefined>();
    pairs.set(one, row);
    if (!row.has(other)) row.set(other, findNamePair(one, other));
    return row.get(other);
  };
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
