import { parseArgs } from 'node:util';
import { generateKeyPair } from '../src/node/ed25519.ts';
import { flipBits } from './bits.ts';
import type { Book } from './book.ts';
import { makeChance } from './chance.ts';
import { crashRepeatedly, type Outcome, type Strike } from './crashes.ts';
import { type CutDisk, makeCutDisk } from './cut-disk.ts';
import { cutRepeatedly } from './folders/cut-repeatedly.ts';
import { folderTrials } from './folders/list-trials.ts';
import { fillDisk } from './full-disk.ts';
import { cutPower, killSomething } from './strikes.ts';
import type { Target } from './target.ts';
import { makeEmbedded, startPostgres } from './targets.ts';
import { tearJournal } from './torn.ts';
import { openTwice } from './two-openers.ts';

/** Every trial prints its figures as one JSON line; the run ends with 1 if anything was lost. */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '1000' },
    cuts: { type: 'string', default: '50' },
    tears: { type: 'string', default: '200' },
    openers: { type: 'string', default: '20' },
    entries: { type: 'string', default: '10000' },
    store: { type: 'string', default: 'embedded,postgres,folders' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 32) },
    short: { type: 'boolean', default: false },
  },
});
const short = { kills: 10, cuts: 3, tears: 10, openers: 2, entries: 2000 };
const count = (name: keyof typeof short): number => (values.short ? short[name] : Number(values[name]));

const seed = Number(values.seed);
const chance = makeChance(seed);
const { skey } = generateKeyPair('torture.example/log');
let failures = 0;

/** `failed` is what must be 0; the rest is what was done. */
interface Figures {
  readonly failed: number;
  readonly [figure: string]: unknown;
}

function print(store: string, trial: string, { failed, ...figures }: Figures): void {
  failures += failed;
  process.stdout.write(`${JSON.stringify({ store, trial, seed, failed, ...figures })}\n`);
}

function skip(store: string, trial: string, why: string): void {
  process.stdout.write(`${JSON.stringify({ store, trial, skipped: why })}\n`);
}

const report = (what: string, of: number) => (round: number, book: Book) => {
  if ((round + 1) % 50 === 0 && process.stderr.isTTY) {
    process.stderr.write(`${what}: ${round + 1} of ${of}, ${book.acknowledged} acknowledged\n`);
  }
};

function figuresOf({ book, strikes }: Outcome): Figures {
  const { lost, changed, gaps, duplicates } = book.losses;
  return {
    failed: lost + changed + gaps + duplicates,
    ...book.losses,
    acknowledged: book.acknowledged,
    entries: book.next,
    strikes,
  };
}

async function crash(
  target: Target,
  trial: string,
  rounds: number,
  strike: (target: Target) => Strike,
): Promise<void> {
  const outcome = await crashRepeatedly(target, {
    rounds,
    skey,
    chance,
    strike,
    report: report(`${target.name} ${trial}`, rounds),
  });
  print(target.name, trial, figuresOf(outcome));
}

type Make = (under: string) => Promise<Target | null>;

/** On a disk of its own, which the trial may fill or cut. */
async function onItsOwnDisk(
  { store, trial, megabytes }: { readonly store: string; readonly trial: string; readonly megabytes: number },
  make: Make,
  run: (target: Target, disk: CutDisk) => Promise<void>,
): Promise<void> {
  const made = makeCutDisk(megabytes);
  if (!made.ok) {
    skip(store, trial, made.why);
    return;
  }
  const target = await make(made.disk.path);
  try {
    if (target) await run(target, made.disk);
  } finally {
    target?.remove();
    made.disk.remove();
  }
}

async function tortureDisk(store: string, make: Make): Promise<void> {
  await onItsOwnDisk({ store, trial: 'full disk', megabytes: 256 }, make, async (target, disk) => {
    print(store, 'full disk', { ...(await fillDisk(target, { skey, disk })) });
  });
  await onItsOwnDisk({ store, trial: 'power cuts', megabytes: 1024 }, make, (target, disk) =>
    crash(target, 'power cuts', count('cuts'), cutPower(disk)),
  );
}

async function tortureEmbedded(): Promise<void> {
  const target = makeEmbedded();
  try {
    await crash(target, 'kill -9', count('kills'), killSomething(chance));
    print(target.name, 'two processes on one folder', {
      ...(await openTwice(target, { skey, rounds: count('openers') })),
    });
    print(target.name, 'torn journal', { ...(await tearJournal({ skey, rounds: count('tears'), chance })) });
  } finally {
    target.remove();
  }
  await tortureDisk('embedded', async (under) => makeEmbedded(under));
}

async function torturePostgres(): Promise<void> {
  const target = await startPostgres();
  if (!target) {
    skip('postgres', 'all', 'no PostgreSQL server is installed here');
    return;
  }
  try {
    await crash(target, 'kill -9', count('kills'), killSomething(chance));
    print(target.name, 'a stale lease', { ...(await openTwice(target, { skey, rounds: count('openers') })) });
  } finally {
    target.remove();
  }
  await tortureDisk('postgres', startPostgres);
}

async function tortureFolders(): Promise<void> {
  for (const trial of folderTrials) {
    const made = makeCutDisk(128);
    if (!made.ok) {
      skip(trial.name, 'power cuts', made.why);
      continue;
    }
    try {
      const cuts = await cutRepeatedly(trial, { disk: made.disk, rounds: count('cuts'), chance });
      print(trial.name, 'power cuts', { ...cuts });
    } finally {
      made.disk.remove();
    }
  }
}

const stores = values.store.split(',');
const { bits, verifications, missed } = await flipBits(count('entries'), chance);
print('files', 'flipped bits', { failed: missed, bits, verifications });
if (stores.includes('embedded')) await tortureEmbedded();
if (stores.includes('postgres')) await torturePostgres();
if (stores.includes('folders')) await tortureFolders();
process.exitCode = failures === 0 ? 0 : 1;
