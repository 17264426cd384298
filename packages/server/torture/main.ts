import { parseArgs } from 'node:util';
import { makeChance } from '../../ledger/torture/chance.ts';
import { type Crashed, crashServer } from './crash-server.ts';
import type { StoreName } from './place.ts';

/** Kills the built server under load, on each store, and prints what was found; ends with 1 if anything was lost. */
const { values } = parseArgs({
  options: {
    commands: { type: 'string', default: '1000' },
    kills: { type: 'string', default: '5' },
    store: { type: 'string', default: 'embedded,postgres' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 32) },
    short: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const chance = makeChance(seed);
const commands = values.short ? 60 : Number(values.commands);
const kills = values.short ? 2 : Number(values.kills);
let failed = false;
for (const store of values.store.split(',') as readonly StoreName[]) {
  const crashed = await crashServer({ store, commands, kills, chance });
  process.stdout.write(`${JSON.stringify({ ...crashed, seed })}\n`);
  failed ||= isWanting(crashed);
}
process.exit(failed ? 1 : 0);

function isWanting({ lost, doubled, halved, matters, verified, rebuilt }: Crashed): boolean {
  return lost + doubled + halved > 0 || matters !== commands || !verified || !rebuilt;
}
