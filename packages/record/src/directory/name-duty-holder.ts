import type { Caller } from '../caller.ts';
import type { Parts } from '../parts.ts';
import { checkWhoAndTowards } from './appoint.ts';
import { everyBody } from './directory-projection.ts';
import { type Keyed, recordDirectory } from './record-directory.ts';

/** Names who answers for a body when nobody else is there; for every body (`*`) there is always somebody. */
export function nameDutyHolder(
  parts: Parts,
  caller: Caller,
  { body, person, key }: Keyed & { readonly body: string; readonly person: string },
) {
  return recordDirectory(parts, caller, {
    key,
    check: () => checkWhoAndTowards(parts, { body, person }),
    draft: ({ at }) => ({
      matter: body === '*' ? everyBody : body,
      kind: 'duty-holder-named',
      body: { person, since: at },
    }),
  });
}
