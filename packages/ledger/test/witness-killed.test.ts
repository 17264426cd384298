import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { formatAddCheckpoint } from '../src/witness/request.ts';
import { runWitness } from './running-witness.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { type TextLog, textLog, texts } from './witnessed-log.ts';

const log = textLog(texts(40));
const fork = log.fork([...texts(10), ...texts(30, 'another')]);
const program = join(import.meta.dirname, 'witness-process.ts');

/** Runs a witness in a process of its own until `drive` is done with it, then kills it without warning. */
async function killedAfter(
  folder: string,
  drive: (url: string, child: ChildProcess) => Promise<void>,
): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=source', program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  await drive(url, child);
  child.kill('SIGKILL');
  await exited;
}

async function send(url: string, of: TextLog, [from, to]: readonly [number, number]): Promise<boolean> {
  const body = formatAddCheckpoint({ oldSize: from, proof: await of.prove(from, to), note: of.note(to) });
  try {
    return (await fetch(`${url}/add-checkpoint`, { method: 'POST', body })).status === 200;
  } catch {
    // Killed before it answered: whatever it signed nobody has.
    return false;
  }
}

describe('a witness killed at any moment', () => {
  it.each([0, 1, 3, 6])(
    'has never signed two histories, nor forgotten what it signed (after %i answers)',
    async (answers) => {
      const folder = temporaryFolder();
      const signed: { readonly of: TextLog; readonly size: number }[] = [];
      await killedAfter(folder, async (url, child) => {
        await send(url, log, [0, 10]);
        let heard = 0;
        const races = Array.from({ length: 12 }, (_, at) =>
          [log, fork].map((of) => ({ of, from: 10 + at, to: 11 + at })),
        );
        await Promise.all(
          races.flat().map(async ({ of, from, to }) => {
            if (await send(url, of, [from, to])) signed.push({ of, size: to });
            heard += 1;
            if (heard > answers) child.kill('SIGKILL');
          }),
        );
      });
      expect(new Set(signed.map(({ of }) => of)).size).toBeLessThanOrEqual(1);

      const restarted = await runWitness([log], { folder });
      const refusal = await restarted.post(
        formatAddCheckpoint({ oldSize: 0, proof: [], note: log.note(40) }),
      );
      const remembered = Number(await refusal.text());
      expect(remembered).toBeGreaterThanOrEqual(Math.max(10, ...signed.map(({ size }) => size)));
      const goesOn = await Promise.all([log, fork].map((of) => send(restarted.url, of, [remembered, 40])));
      const [of] = signed.map((one) => one.of);
      if (of) expect(goesOn).toEqual([of === log, of === fork]);
      await restarted.stop();
    },
  );
});
