import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { createKeys, foundRecord, migrateRecord } from '@candour/record/open';
import { exampleLog } from '@candour/server';
import { inviteOn } from './invite.ts';
import { type Exit, type Place, printJson, say } from './record/say.ts';
import { configOf, withRecord } from './record/with-record.ts';

export interface InitOptions extends Pick<Place, 'database'> {
  readonly name?: string;
  readonly email?: string;
  readonly body?: string;
  readonly origin?: string;
  readonly databaseAdmin?: string;
  readonly json?: boolean;
}

/** `candour init`: a new record: its keys, the body that keeps it, its first administrator, and a link to sign in with. */
export async function init(data: string, options: InitOptions): Promise<Exit> {
  if (existsSync(data) && readdirSync(data).length > 0) {
    return say([`${data} is not empty: a record begins in a folder of its own.`], 1);
  }
  const answers = await askFor(options);
  if (answers === undefined)
    return say(['Give --name, --email and --body: there is no terminal to ask at.'], 2);
  const read = configOf({ data, ...options });
  if (!read.ok) return say(read.mistakes, 2);
  const origin = options.origin ?? 'candour.local/record';
  if (/[\s+]/.test(origin))
    return say([`--origin ${origin}: a log’s name has neither spaces nor plus signs.`], 2);
  if (origin === exampleLog)
    return say(
      [`--origin ${origin} is the worked example’s, in which anybody may be anybody: take another.`],
      2,
    );
  if (options.databaseAdmin !== undefined) await migrateRecord({ connectionString: options.databaseAdmin });
  createKeys(join(data, 'keys'), origin);
  return withRecord({ data, ...options }, async (record, config) => {
    const { body, name, email } = answers;
    const founded = await foundRecord(record.parts, { body, administrator: { name, email } });
    if (!founded.ok)
      return say(
        founded.refusals.map(({ message }) => message.en),
        1,
      );
    const invited = await inviteOn(record, config, founded.value.person);
    if (!invited.ok)
      return say(
        invited.refusals.map(({ message }) => message.en),
        1,
      );
    const { link, expiresAt } = invited.value;
    if (options.json) printJson({ data, ...founded.value, link, expiresAt, verifierKey: record.verifierKey });
    else
      process.stdout.write(
        `${data} is ready. Keep a copy of ${join(data, 'keys')} elsewhere: without it nothing sealed can be read.\nWhoever checks the record needs its public key:\n${record.verifierKey}\n${name} signs in, until ${expiresAt}, at\n${link}\n`,
      );
    return 0;
  });
}

interface Answers {
  readonly name: string;
  readonly email: string;
  readonly body: string;
}

const questions = {
  body: 'Which body keeps the record? ',
  name: 'What is the first administrator’s name? ',
  email: 'And their e-mail address? ',
} as const;

/** What the command line did not say, asked at the terminal; undefined where there is none. */
async function askFor(options: InitOptions): Promise<Answers | undefined> {
  const { name, email, body } = options;
  if (name !== undefined && email !== undefined && body !== undefined) return { name, email, body };
  if (!process.stdin.isTTY) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return {
      body: body ?? (await terminal.question(questions.body)),
      name: name ?? (await terminal.question(questions.name)),
      email: email ?? (await terminal.question(questions.email)),
    };
  } finally {
    terminal.close();
  }
}
