import type { Caller } from '../caller.ts';
import type { Refusal } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { type Keyed, recordDirectory } from './record-directory.ts';

export interface RecordBody extends Keyed {
  /** Left out for a body that the record does not know yet. */
  readonly id?: string;
  readonly name: string;
  /** Other names it is written under, as they were seen. */
  readonly aliases?: readonly string[];
}

/** Records a body, or a body anew under another name or with further ones; two bodies never have one name. */
export function recordBody(parts: Parts, caller: Caller, { id, name, aliases = [], key }: RecordBody) {
  return recordDirectory(parts, caller, {
    key,
    check: async () => {
      const namesake = await findNamesake(parts, name);
      return namesake === undefined || namesake === id ? undefined : nameTaken(name, namesake);
    },
    draft: ({ ids }) => ({ matter: id ?? ids('body'), kind: 'body-recorded', body: { name, aliases } }),
  });
}

async function findNamesake({ database }: Parts, name: string): Promise<string | undefined> {
  const { rows } = await database.query<{ id: string }>(
    'select id from record.body where lower(name) = lower($1)',
    [name],
  );
  return rows[0]?.id;
}

function nameTaken(name: string, id: string): Refusal {
  return {
    code: 'body-known-already',
    at: 'name',
    message: {
      en: `${name} is on the record already, as ${id}; use that, or give this one another name.`,
      cy: `Mae ${name} ar y cofnod eisoes, fel ${id}; defnyddiwch hwnnw, neu rhowch enw arall ar hwn.`,
    },
  };
}
