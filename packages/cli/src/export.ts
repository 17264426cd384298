import { join } from 'node:path';
import { exportRecord } from '@candour/record/transfer';
import { type Exit, type Place, printJson, say } from './record/say.ts';
import { signInAs, withRecord } from './record/with-record.ts';

export interface ExportOptions extends Place {
  readonly public?: boolean;
  readonly withKeystore?: boolean;
  readonly opened?: boolean;
  readonly by?: string;
  readonly json?: boolean;
}

/** `candour export`: all of the record in a folder that anybody can verify; 1 when it is refused. */
export async function exportAll(folder: string, options: ExportOptions): Promise<Exit> {
  const { withKeystore = false, opened = false, json } = options;
  if (options.public && (withKeystore || opened)) {
    return say(['--public leaves out what is sealed: it goes with neither --with-keystore nor --opened.'], 2);
  }
  return withRecord(options, async (record, config) => {
    const caller = await signInAs(record, options.by);
    if (typeof caller === 'string') return say([caller], 1);
    const exported = await exportRecord(record.parts, caller, {
      folder,
      form: options.public ? 'public' : 'full',
      ...(withKeystore && { keystore: config.keystore ?? join(config.folder, 'keystore') }),
      isOpened: opened,
    });
    if (!exported.ok)
      return say(
        exported.refusals.map(({ message }) => message.en),
        1,
      );
    const { size, files, manifest } = exported.value;
    if (json) printJson({ ...exported.value, verifierKey: record.verifierKey });
    else {
      process.stdout.write(`${folder}: ${size} entries in ${files} files; its manifest is ${manifest}.\n`);
      process.stdout.write(`candour verify ${folder} --key ${record.verifierKey}\n`);
    }
    return 0;
  });
}
