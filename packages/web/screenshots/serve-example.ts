import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, startServer } from '@candour/server';
import { setUpExample } from '../../cli/src/example/set-up-example.ts';

/** The day after the worked example ends, so that pictures taken at any time show the same. */
const after = Date.parse('2026-06-04T09:00:00.000Z');

interface Example {
  readonly origin: string;
  close(): Promise<void>;
}

/** The worked example, served from a folder that is thrown away. */
export async function serveExample(): Promise<Example> {
  const folder = mkdtempSync(join(tmpdir(), 'candour-screenshots-'));
  await setUpExample(folder);
  const environment = {
    CANDOUR_FOLDER: folder,
    CANDOUR_PORT: '0',
    CANDOUR_LOG_LEVEL: 'silent',
    // Everybody enters from one address, one after another.
    CANDOUR_SIGN_INS_PER_MINUTE: '1000',
  };
  const read = readConfig({ environment });
  if (!read.ok) throw new Error(read.mistakes.join('\n'));
  let looks = 0;
  // As any clock does, it goes on a little between two looks.
  const clock = () => {
    looks += 1;
    return new Date(after + looks);
  };
  const { origin, stop } = await startServer(read.config, { clock, asExample: true });
  return {
    origin,
    close: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
