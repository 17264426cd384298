import type { Caller } from '../caller.ts';
import type { Parts } from '../parts.ts';
import { isPerson, noSuchPerson } from './appoint.ts';
import { type Keyed, recordDirectory } from './record-directory.ts';

/** Says that somebody has left: from now on they can do nothing, and what they held goes to the next in line. */
export function leave(parts: Parts, caller: Caller, { person, key }: Keyed & { readonly person: string }) {
  return recordDirectory(parts, caller, {
    key,
    check: () => checkLeaving(parts, person),
    draft: ({ at }) => ({ matter: person, kind: 'person-left', body: { at } }),
  });
}

async function checkLeaving(parts: Parts, person: string) {
  if (!(await isPerson(parts, person))) return noSuchPerson;
  const { rows } = await parts.database.query(
    `select 1 from record.duty_holder d where d.person = $1 and d.body = '*'
       and d.seq = (select max(seq) from record.duty_holder where body = '*')`,
    [person],
  );
  return rows.length > 0 ? lastDutyHolder : undefined;
}

const lastDutyHolder = {
  code: 'last-duty-holder',
  at: 'person',
  message: {
    en: 'This person answers for every body when nobody else is there; name another first.',
    cy: 'Y person hwn sy’n atebol dros bob corff pan nad oes neb arall; enwch un arall yn gyntaf.',
  },
} as const;
