import type { Caller } from '../../caller.ts';
import { isBody, noSuchBody } from '../../directory/appoint.ts';
import { everyBody } from '../../directory/directory-projection.ts';
import { type Keyed, recordDirectory } from '../../directory/record-directory.ts';
import { checkReason } from '../../need-to-know/grant/record-tie.ts';
import { unseenMatter } from '../../need-to-know/refusals.ts';
import type { Refusal } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';

/** What is held: one matter; or all that is of a body, `*` for everything. */
export type Held = { readonly matter: string } | { readonly body: string };

export interface PlaceHold extends Keyed {
  readonly over: Held;
  /** Of a body it stands in the log for anybody to read, so it names nobody. */
  readonly because: string;
}

/**
 * States that something must not be erased until it is released, whatever the rules say: for an inquiry, a trial, a
 * claim. Several may hold one matter; each is released by itself.
 */
export function placeHold(parts: Parts, caller: Caller, { over, because, key }: PlaceHold) {
  return recordDirectory(parts, caller, {
    key,
    check: async () => checkReason(because)[0] ?? (await checkHeld(parts, over)),
    draft: () => ({
      matter: subjectOf(over),
      kind: 'hold-placed',
      // Why a matter is held may say what it is about: sealed to it, as all that people write of a matter.
      ...('matter' in over
        ? { sealed: [{ subject: over.matter, body: { because } }] }
        : { body: { body: over.body, because } }),
    }),
  });
}

export function subjectOf(over: Held): string {
  if ('matter' in over) return over.matter;
  return over.body === '*' ? everyBody : over.body;
}

async function checkHeld(parts: Parts, over: Held): Promise<Refusal | undefined> {
  if ('matter' in over) return (await isMatter(parts, over.matter)) ? undefined : noSuchMatter;
  return over.body === '*' || (await isBody(parts, over.body)) ? undefined : noSuchBody;
}

async function isMatter({ database }: Parts, id: string): Promise<boolean> {
  const { rows } = await database.query(`select from record.matter where id = $1 and state <> 'erased'`, [
    id,
  ]);
  return rows.length > 0;
}

const noSuchMatter = { ...unseenMatter, at: 'matter' } as const;
