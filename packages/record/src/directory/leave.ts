import type { Caller } from '../caller.ts';
import type { Parts } from '../parts.ts';
import { isPerson, noSuchPerson } from './appoint.ts';
import { recordDirectory } from './record-directory.ts';

/** Says that somebody has left: from now on they can do nothing, and what they held goes to the next in line. */
export function leave(parts: Parts, caller: Caller, { person }: { readonly person: string }) {
  return recordDirectory(parts, caller, async (by, at) => {
    if (!(await isPerson(parts, person))) return noSuchPerson;
    const { rows } = await parts.database.query(
      `select 1 from record.duty_holder d where d.person = $1 and d.body = '*'
         and d.seq = (select max(seq) from record.duty_holder where body = '*')`,
      [person],
    );
    if (rows.length > 0) return lastDutyHolder;
    return { matter: person, kind: 'person-left', actor: by, happenedAt: at, body: { at } };
  });
}

const lastDutyHolder = {
  code: 'last-duty-holder',
  at: 'person',
  message: {
    en: 'This person answers for every body when nobody else is there; name another first.',
    cy: 'Y person hwn sy’n atebol dros bob corff pan nad oes neb arall; enwch un arall yn gyntaf.',
  },
} as const;
