import { statSync } from 'node:fs';
import { embedded, postgres } from '@candour/record/open';
import { restoreRecord } from '@candour/record/transfer';
import { type Exit, type Place, printJson, say } from './record/say.ts';
import { configOf } from './record/with-record.ts';

export interface RestoreOptions extends Place {
  readonly keys?: string;
  readonly keystore?: string;
  readonly json?: boolean;
}

/** `candour import everything`: a record made from an export, the same to the byte. */
export async function restore(from: string, options: RestoreOptions): Promise<Exit> {
  const { data, keys, keystore, json } = options;
  if (data === undefined) return say(['Name with --data the folder in which the record is to be made.'], 2);
  if (keys === undefined) {
    return say(
      [
        'Name with --keys your copy of the folder of keys: no export holds the signing key or the master key.',
      ],
      2,
    );
  }
  const missing = [from, keys].find((folder) => !statSync(folder, { throwIfNoEntry: false })?.isDirectory());
  if (missing !== undefined) return say([`${missing} is no folder.`], 2);
  const read = configOf(options);
  if (!read.ok) return say(read.mistakes, 2);
  const { databaseUrl } = read.config;
  const restored = await restoreRecord({
    from,
    folder: data,
    keys,
    ...(keystore !== undefined && { keystore }),
    openStore: (folder) =>
      databaseUrl === null ? embedded(folder) : postgres({ app: { connectionString: databaseUrl } }),
  });
  if (!restored.ok)
    return say(
      restored.refusals.map(({ message }) => message.en),
      1,
    );
  const { size, documents, differing } = restored.value;
  if (json) printJson(restored.value);
  else
    process.stdout.write(`${data}: ${size} entries and ${documents} documents, under the same checkpoint.\n`);
  if (differing.length === 0) return 0;
  return say(
    [
      `These tables came out otherwise than they were, as they may under another version of Candour: ${differing.join(', ')}.`,
    ],
    1,
  );
}
