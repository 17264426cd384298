import { randomBytes } from 'node:crypto';
import { type Scope, scopes } from '@candour/record';
import { hashSecret, insertToken, later, longestTokenDays, makeToken } from '@candour/record/account';
import type { OpenRecord } from '@candour/record/open';
import { type Exit, type Place, printJson, say } from './record/say.ts';
import { signInAs, withRecord } from './record/with-record.ts';

export interface TokenOptions extends Place {
  readonly name: string;
  readonly scope: readonly string[];
  readonly days: string;
  readonly json?: boolean;
}

/** `candour token`: what a program asks the API with in the name of somebody on the record; shown once. */
export function token(who: string, options: TokenOptions): Promise<Exit> | Exit {
  const unknown = options.scope.find((scope) => !isScope(scope));
  if (unknown !== undefined) return say([`${unknown} is no scope; choose from ${scopes.join(', ')}.`], 2);
  const days = Number(options.days);
  if (!Number.isInteger(days) || days < 1 || days > longestTokenDays)
    return say([`--days ${options.days}: a token lasts from 1 to ${longestTokenDays} days.`], 2);
  return withRecord(options, async (record) => {
    const person = await signInAs(record, who);
    if (typeof person === 'string') return say([person], 1);
    const wanted = { person: person.person, name: options.name, scopes: options.scope.filter(isScope), days };
    const made = await makeTokenFor(record, wanted);
    if (options.json) printJson(made);
    else process.stdout.write(`${made.token}\n`);
    return 0;
  });
}

interface WantedToken {
  readonly person: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly days: number;
}

async function makeTokenFor({ parts }: OpenRecord, { days, ...wanted }: WantedToken) {
  const secret = makeToken((length) => new Uint8Array(randomBytes(length)));
  const createdAt = parts.clock().toISOString();
  const expiresAt = later(createdAt, days * 24 * 60);
  const made = { ...wanted, id: parts.ids('token'), createdAt, expiresAt, usedAt: null };
  await insertToken(parts.database, made, hashSecret(secret));
  return { ...made, token: secret };
}

function isScope(text: string): text is Scope {
  return scopes.some((scope) => scope === text);
}
