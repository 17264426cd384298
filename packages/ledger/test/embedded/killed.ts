import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Starts a writer, kills it with SIGKILL once so many entries are acknowledged, and answers how many were. */
export async function writeAndKill(
  kind: 'embedded' | 'postgres',
  where: string,
  atLeast: number,
): Promise<number> {
  const script = join(import.meta.dirname, 'writer.ts');
  const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', script, kind, where], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  let acknowledged = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged = Number(line);
    if (acknowledged >= atLeast) child.kill('SIGKILL');
  }
  await exit;
  return acknowledged;
}
