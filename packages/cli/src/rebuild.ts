import { rebuild } from '@candour/record';
import { type Exit, type Place, printJson, say } from './record/say.ts';
import { withRecord } from './record/with-record.ts';

/** `candour rebuild`: the projected tables made again from the log; 1 when any came out otherwise. */
export function rebuildTables(options: Place & { readonly json?: boolean }): Promise<Exit> {
  return withRecord(options, async ({ parts }) => {
    const rebuilt = await rebuild(parts);
    const differing = rebuilt.filter(({ before, after }) => before !== after);
    if (options.json) printJson({ identical: differing.length === 0, tables: rebuilt });
    else
      for (const { table, rows, before, after } of rebuilt)
        process.stdout.write(
          `${table}\t${rows}\t${before}\t${after}\t${before === after ? 'same' : 'OTHER'}\n`,
        );
    if (differing.length === 0) return 0;
    return say(
      [`${differing.length} tables came out otherwise than they were; they are as the log has it now.`],
      1,
    );
  });
}
