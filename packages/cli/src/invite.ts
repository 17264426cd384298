import { randomBytes } from 'node:crypto';
import type { Outcome } from '@candour/record';
import type { OpenRecord } from '@candour/record/open';
import { type Config, type Invited, inviteFirst } from '@candour/server';
import { type Exit, type Place, printJson, say } from './record/say.ts';
import { signInAs, withRecord } from './record/with-record.ts';

/** `candour invite`: a link with which somebody on the record adds a way to sign in, once. */
export function invite(who: string, options: Place & { readonly json?: boolean }): Promise<Exit> {
  return withRecord(options, async (record, config) => {
    const person = await signInAs(record, who);
    if (typeof person === 'string') return say([person], 1);
    const invited = await inviteOn(record, config, person.person);
    if (!invited.ok)
      return say(
        invited.refusals.map(({ message }) => message.en),
        1,
      );
    if (options.json) printJson(invited.value);
    else process.stdout.write(`Until ${invited.value.expiresAt}:\n${invited.value.link}\n`);
    return 0;
  });
}

export function inviteOn(
  { parts }: OpenRecord,
  { origin, port }: Pick<Config, 'origin' | 'port'>,
  person: string,
): Promise<Outcome<Invited>> {
  const { database, clock } = parts;
  const random = (length: number) => new Uint8Array(randomBytes(length));
  return inviteFirst(
    { database, clock, random, config: { origin: origin ?? `http://localhost:${port}` } },
    person,
  );
}
