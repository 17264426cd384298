import { readFile } from 'node:fs/promises';
import { bankHolidays } from '@candour/calendar';
import {
  type Command,
  type Context,
  type Definition,
  decide,
  evolve,
  loadPathway,
  type Matter,
  type MatterEntry,
  type Roster,
  sweep,
} from '@candour/pathways';
import { type Figure, median } from './figure.ts';

const pathway = new URL('../../packages/pathways/src/builtin/safeguarding-case.yaml', import.meta.url);
const matters = 100_000;
const runs = 5;
const versions = { node: process.versions.node };

/**
 * A sweep over a hundred thousand open matters on one core, with nothing due and with one in fifty overdue; and one
 * decision with its fold. `--data` names another pathway to measure with. No peer sweeps: those with timers store them.
 */
export async function* bench(data: string | undefined): AsyncIterable<Figure> {
  const definition = await readDefinition(data);
  const roster = rosterOf(definition);
  const open = Array.from({ length: matters }, (_, at) => openMatter(definition, roster, at));
  const quiet = { roster, calendar: bankHolidays, now: '2025-03-04T12:00:00.000Z' };
  const busy = { ...quiet, now: '2025-03-05T00:00:00.000Z' };
  for (const [metric, context] of [
    ['sweep, nothing due', quiet],
    ['sweep, one in 50 overdue', busy],
  ] as const) {
    const times = Array.from({ length: runs }, () => sweepAll(definition, open, context));
    yield figure(metric, median(times.map(({ seconds }) => seconds)), 's', matters);
    if (context === busy) yield figure('entries found', times[0]?.found ?? 0, 'entries', matters);
  }
  const decisions = Array.from({ length: runs }, () => decideAll(definition, open.slice(0, 20_000), quiet));
  yield figure('decision', median(decisions), 'µs', 20_000);
}

function figure(metric: string, value: number, unit: string, n: number): Figure {
  const rounded = Number(value.toPrecision(3));
  return {
    bench: 'sweep',
    metric,
    value: rounded,
    unit,
    peer: null,
    peerValue: null,
    ratio: null,
    n,
    runs,
    versions,
  };
}

async function readDefinition(data: string | undefined): Promise<Definition> {
  const loading = loadPathway(await readFile(data ?? pathway, 'utf8'));
  if (!loading.ok) throw new Error(loading.problems.map(({ message }) => message).join(' '));
  return loading.definition;
}

function rosterOf(definition: Definition): Roster {
  const held = { body: 'body', from: '2020-01-01T00:00:00.000Z' };
  const appointments = Object.keys(definition.roles).flatMap((role) =>
    [1, 2].map((n) => ({ ...held, role, person: `${role} ${n}` })),
  );
  return { appointments, absences: [], dutyHolders: [{ ...held, person: 'duty' }] };
}

/** One in fifty was opened a working day before the others. */
function openMatter(definition: Definition, roster: Roster, at: number): Matter {
  const now = `2025-03-0${at % 50 === 0 ? 3 : 4}T09:00:00.000Z`;
  const by = `${Object.keys(definition.roles)[0]} 1`;
  const id = `matter_${at}`;
  const command: Command = { do: 'open', matter: id, body: 'body', by };
  const decision = decide(definition, undefined, command, { now, roster, calendar: bankHolidays });
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusals));
  let matter: Matter | undefined;
  for (const draft of decision.entries)
    matter = evolve(definition, matter, { ...draft, matter: id, seq: at, recordedAt: now } as MatterEntry);
  if (!matter) throw new Error('Nothing was opened.');
  return matter;
}

function sweepAll(definition: Definition, open: readonly Matter[], context: Context) {
  const start = process.cpuUsage();
  let found = 0;
  for (const matter of open) found += sweep(definition, matter, context).length;
  return { found, seconds: microsecondsSince(start) / 1e6 };
}

// Processor time: what one core needs, however many others want it.
function microsecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

/** Microseconds for one hand-over offered and folded. */
function decideAll(definition: Definition, open: readonly Matter[], context: Context): number {
  const start = process.cpuUsage();
  for (const matter of open) {
    const { person, role } = matter.owner;
    const to = person.endsWith(' 1') ? `${role} 2` : `${role} 1`;
    const command: Command = { do: 'hand-over', by: person, to, because: 'Leave.' };
    const decision = decide(definition, matter, command, context);
    if (!decision.ok) throw new Error(JSON.stringify(decision.refusals));
    for (const draft of decision.entries)
      evolve(definition, matter, {
        ...draft,
        matter: matter.id,
        seq: 1,
        recordedAt: context.now,
      } as MatterEntry);
  }
  return microsecondsSince(start) / open.length;
}
