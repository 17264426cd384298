import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodePrimitives as primitives, readFolder } from '@candour/ledger/node';
import { type VerifiedState, verifyLog } from '@candour/ledger/verify';

/** A process of its own, so that its memory is the verifier’s: prints one JSON line. */
const [what = '', folder = '', since = 'null'] = process.argv.slice(2);
const began = performance.now();
const measured = what === 'verify' ? await verify() : await hashEntries();
const ms = performance.now() - began;
const { user, system } = process.cpuUsage();
const spent = { ms, cpuMs: (user + system) / 1000, megabytes: process.resourceUsage().maxRSS / 1024 };
process.stdout.write(`${JSON.stringify({ ...measured, ...spent })}\n`);

async function verify() {
  const state = JSON.parse(since) as VerifiedState | null;
  const report = await verifyLog({ read: readFolder(folder), primitives, ...(state && { since: state }) });
  if (!report.ok) throw new Error(report.problems[0]?.what);
  return { entries: report.checked, state: report.state };
}

/** The least that any verifier must do: read every bundle, and hash every entry once. */
async function hashEntries() {
  let entries = 0;
  const bundles = join(folder, 'tile/entries');
  for (const file of await readdir(bundles, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const bytes = await readFile(join(file.parentPath, file.name));
    for (let at = 0; at < bytes.length; entries += 1) {
      const end = at + 2 + bytes.readUInt16BE(at);
      hash('sha256', bytes.subarray(at + 2, end), 'buffer');
      at = end;
    }
  }
  return { entries, state: null };
}
