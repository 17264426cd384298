import type { Caller } from '../caller.ts';
import { authorise } from '../need-to-know/authorise.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { checkHeld } from '../retention/hold/check-held.ts';

export interface RequestErasure {
  /** A person, a matter or a document: what content is sealed to. */
  readonly subject: string;
  /** The statute or decision, in words that may stand for ever; never the subject. */
  readonly basis: string;
}

/** Asks for everything sealed to a subject to be erased; nothing happens until somebody else approves it. */
export async function requestErasure(
  parts: Parts,
  caller: Caller,
  { subject, basis }: RequestErasure,
): Promise<Outcome<{ readonly erasure: string }>> {
  const authorised = await authorise(parts, caller, { action: 'erase' });
  if (!authorised.ok) return authorised;
  if (basis.includes(subject)) return refused(namesTheSubject);
  if (await isOpenMatter(parts, subject)) return refused(stillOpen);
  const held = await checkHeld(parts.database, subject);
  if (held !== undefined) return refused(held);
  const erasure = parts.ids('erasure');
  await parts.database.query(
    'insert into desk.erasure_request (id, subject, basis, asked_by, asked_at) values ($1, $2, $3, $4, $5)',
    [erasure, subject, basis, authorised.value.person, parts.clock().toISOString()],
  );
  return done({ erasure });
}

/** Whoever answers for an open matter needs to know what they answer for: it is ended first. */
async function isOpenMatter({ database }: Parts, subject: string): Promise<boolean> {
  const { rows } = await database.query('select 1 from record.matter where id = $1 and is_open', [subject]);
  return rows.length > 0;
}

const stillOpen = {
  code: 'matter-still-open',
  at: 'subject',
  message: {
    en: 'This matter is open: somebody answers for it. End it as its pathway says, then ask again.',
    cy: 'Mae’r mater hwn ar agor: mae rhywun yn atebol amdano. Dylid ei orffen fel y dywed ei lwybr, yna gofyn eto.',
  },
} as const;

const namesTheSubject = {
  code: 'names-the-subject',
  at: 'basis',
  message: {
    en: 'The basis names what is to be erased and will stand for ever; leave the name out.',
    cy: 'Mae’r sail yn enwi’r hyn sydd i’w ddileu ac fe saif am byth; gadewch yr enw allan.',
  },
} as const;
