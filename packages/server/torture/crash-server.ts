import { setTimeout as pass } from 'node:timers/promises';
import { type Findings, goThrough } from './go-through.ts';
import { makePlace, type StoreName } from './place.ts';
import { acknowledging, opening, type Request, sendAll } from './request.ts';
import { runCandour, type Serving, startServing } from './serving.ts';

export interface Crashes {
  readonly store: StoreName;
  /** Half of them open a matter, half move one. */
  readonly commands: number;
  readonly kills: number;
  /** In [0, 1). */
  readonly chance: () => number;
}

/** What was done, and what was found wanting: every number of `failed` must be 0. */
export interface Crashed extends Findings {
  readonly store: StoreName;
  readonly commands: number;
  readonly kills: number;
  readonly acknowledgedBeforeKills: readonly number[];
  readonly unanswered: readonly number[];
  readonly readyIn: readonly number[];
  readonly computedFor: readonly number[];
  readonly rebuilt: boolean;
}

/** Kills the server again and again while commands come in, and asks at the end what became of each. */
export async function crashServer({ store, commands, kills, chance }: Crashes): Promise<Crashed> {
  const place = await makePlace(store);
  let serving = await startServing(place);
  try {
    const half = Math.trunc(commands / 2);
    const before = Array.from({ length: half }, (_, at) => opening(place, at));
    await sendAll(place, serving.address, { requests: before });
    const requests = mix(
      Array.from({ length: half }, (_, at) => opening(place, half + at)),
      before.map(({ answer }) => acknowledging(answer?.matter ?? '')),
    );
    const told = { ...{ acknowledgedBeforeKills: [] as number[], unanswered: [] as number[] }, ...noTimes() };
    for (let round = 0; round < kills; round += 1) {
      const open = requests.filter(({ answer }) => answer === undefined).length;
      const strikeAt = Math.trunc((0.1 + 0.6 * chance()) * Math.min(open, (2 * requests.length) / kills));
      const answered = await strike(serving, {
        requests,
        strikeAt,
        send: (given) => sendAll(place, serving.address, given),
      });
      told.acknowledgedBeforeKills.push(answered);
      told.unanswered.push(open - answered);
      serving = await startServing(place);
      told.readyIn.push(serving.readyIn);
      told.computedFor.push(serving.computedFor);
    }
    await sendUntilDone(() => sendAll(place, serving.address, { requests }), requests);
    const findings = await goThrough(place, serving.address, [...before, ...requests]);
    await serving.stop();
    const rebuilt = (await runCandour(place, ['rebuild', '--json'])) as { readonly identical: boolean };
    return { ...{ store, commands, kills, ...told, rebuilt: rebuilt.identical }, ...findings };
  } finally {
    await serving.kill();
    place.remove();
  }
}

const noTimes = () => ({ readyIn: [] as number[], computedFor: [] as number[] });

interface Strike {
  readonly requests: readonly Request[];
  /** How many answers come before the blow falls. */
  readonly strikeAt: number;
  readonly send: (given: {
    readonly requests: readonly Request[];
    readonly onAnswer: () => void;
  }) => Promise<void>;
}

async function strike(serving: Serving, { requests, strikeAt, send }: Strike): Promise<number> {
  let answered = 0;
  let killed: Promise<void> | undefined;
  const onAnswer = () => {
    answered += 1;
    if (answered > strikeAt) killed ??= serving.kill();
  };
  await send({ requests, onAnswer });
  await (killed ?? serving.kill());
  return answered;
}

/** A key that a dead process had claimed is free again within half a minute; no client waits less. */
async function sendUntilDone(send: () => Promise<void>, requests: readonly Request[]): Promise<void> {
  for (let tried = 0; tried < 100; tried += 1) {
    await send();
    if (requests.every(({ answer }) => answer !== undefined)) return;
    await pass(500);
  }
  throw new Error('requests were still without an answer, after fifty seconds of asking');
}

function mix<T>(these: readonly T[], those: readonly T[]): readonly T[] {
  return these.flatMap((one, at) => [one, ...those.slice(at, at + 1)]);
}
