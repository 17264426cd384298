import type { Caller } from '../caller.ts';
import type { Parts } from '../parts.ts';
import { isBody, isPerson, noSuchBody, noSuchPerson } from './appoint.ts';
import { everyBody } from './directory-projection.ts';
import { recordDirectory } from './record-directory.ts';

/** Names who answers for a body when nobody else is there; for every body (`*`) there is always somebody. */
export function nameDutyHolder(
  parts: Parts,
  caller: Caller,
  { body, person }: { readonly body: string; readonly person: string },
) {
  return recordDirectory(parts, caller, async (by, at) => {
    if (!(await isPerson(parts, person))) return noSuchPerson;
    if (body !== '*' && !(await isBody(parts, body))) return noSuchBody;
    return {
      matter: body === '*' ? everyBody : body,
      kind: 'duty-holder-named',
      actor: by,
      happenedAt: at,
      body: { person, since: at },
    };
  });
}
