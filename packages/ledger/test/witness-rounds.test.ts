import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { generateKeyPair, verifyEd25519 } from '../src/node/ed25519.ts';
import { sha256 } from '../src/node/sha256.ts';
import { parseNote } from '../src/note/note.ts';
import { verifyNote } from '../src/note/verify.ts';
import { describeWitnessed } from '../src/witness/describe.ts';
import { parsePolicy } from '../src/witness/policy.ts';
import { type RoundsParts, type Witnessed, WitnessRounds } from '../src/witness/rounds.ts';
import { type RunningWitness, runWitness } from './running-witness.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { type TextLog, textLog, texts } from './witnessed-log.ts';

const log = textLog(texts(30));
const keyOf = (name: string): string =>
  generateKeyPair(name, 4, new Uint8Array(32).fill(100 + name.length)).vkey;
const stops: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function witnesses(count: number): Promise<readonly RunningWitness[]> {
  const names = Array.from({ length: count }, (_, at) => `w${'.x'.repeat(at)}.example`);
  const started = await Promise.all(
    names.map((name) => runWitness([log], { name, folder: temporaryFolder() })),
  );
  stops.push(...started.map(({ stop }) => stop));
  return started;
}

/** A server that answers every request alike, or never. */
async function impostor(answer: string | undefined): Promise<string> {
  const server = createServer((_, response) => {
    if (answer !== undefined) response.end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

type Asked = Pick<RunningWitness, 'vkey' | 'url'>;

function rounds(of: TextLog, least: number, asked: readonly Asked[], parts: Partial<RoundsParts> = {}) {
  const lines = asked.map(({ vkey, url }, at) => `witness W${at} ${vkey} ${url}`);
  const names = asked.map((_, at) => `W${at}`).join(' ');
  const policy = parsePolicy(sha256, `${lines.join('\n')}\ngroup g ${least} ${names}\nquorum g\n`);
  const seen: Witnessed[] = [];
  const faults: unknown[] = [];
  const running = new WitnessRounds({
    policy,
    prove: of.prove,
    fetch,
    verify: verifyEd25519,
    patience: 2000,
    onWitnessed: async (witnessed) => {
      seen.push(witnessed);
    },
    onFault: (fault) => faults.push(fault),
    ...parts,
  });
  const round = async (size: number): Promise<Witnessed> => {
    running.notice(of.note(size));
    await running.settled();
    const { last } = running;
    if (last?.size !== size) throw new Error(`no round ended for ${size} entries: ${faults.join()}`);
    return last;
  };
  return { running, round, seen, faults, policy };
}

describe('a log that asks its witnesses', () => {
  it('gathers their cosignatures under its checkpoint', async () => {
    const asked = await witnesses(3);
    const { round } = rounds(log, 2, asked);
    const { quorum, note } = await round(5);
    expect(quorum).toBe(true);
    const keys = [log.key, ...asked.map(({ key }) => key)];
    const { by, failed } = await verifyNote(verifyEd25519, parseNote(note), keys);
    expect([by.length, failed.length]).toEqual([4, 0]);
  });

  it('goes on from what each witness has seen, or learns it from the witness', async () => {
    const asked = await witnesses(2);
    const first = rounds(log, 2, asked);
    for (const size of [3, 3, 9]) expect((await first.round(size)).quorum).toBe(true);
    // Another process, which knows nothing of the rounds before.
    const second = rounds(log, 2, asked);
    expect((await second.round(30)).quorum).toBe(true);
  });

  it('says what lacks when one is away, one never answers and one answers nonsense', async () => {
    const [good, gone] = await witnesses(2);
    if (!good || !gone) throw new Error('two witnesses were started');
    await gone.stop();
    const slow = { vkey: keyOf('slow.example'), url: await impostor(undefined) };
    const nonsense = { vkey: keyOf('x.example'), url: await impostor('— x.example AAAAAAAA\n') };
    const { round, policy } = rounds(log, 2, [good, gone, slow, nonsense], { patience: 1500 });
    const witnessed = await round(5);
    expect(witnessed.quorum).toBe(false);
    expect([...witnessed.asked.values()].map(({ outcome }) => outcome)).toEqual([
      'cosigned',
      'unreachable',
      'unreachable',
      'refused',
    ]);
    const sentences = describeWitnessed(policy, witnessed);
    expect(sentences[0]).toBe('1 of 4 witnesses have cosigned the log at 5 entries; the policy is not met.');
    expect(sentences).toHaveLength(4);
  });

  it('counts no cosignature of another key, nor of another checkpoint', async () => {
    const [witness] = await witnesses(1);
    const old = await witness?.post(`old 0\n\n${log.note(4)}`);
    const replayed = { vkey: witness?.vkey ?? '', url: await impostor(await old?.text()) };
    const other = { vkey: keyOf('other.example'), url: witness?.url ?? '' };
    const { round } = rounds(log, 1, [replayed, other]);
    const { quorum, asked } = await round(5);
    expect(quorum).toBe(false);
    expect([...asked.values()].map(({ outcome }) => outcome)).toEqual(['refused', 'refused']);
  });

  it('learns from a witness that two histories were shown', async () => {
    const asked = await witnesses(1);
    await rounds(log, 1, asked).round(12);
    const fork = log.fork([...texts(10), ...texts(10, 'another')]);
    for (const size of [12, 15]) {
      const { quorum, asked: became } = await rounds(fork, 1, asked).round(size);
      expect(quorum).toBe(false);
      expect(became.get('W0')?.outcome).toBe('disagrees');
    }
  });

  it('learns from a witness that entries were lost', async () => {
    const asked = await witnesses(1);
    await rounds(log, 1, asked).round(12);
    const { asked: became } = await rounds(log, 1, asked).round(8);
    expect(became.get('W0')).toMatchObject({ outcome: 'ahead', size: 12 });
  });

  it('never waits: while a round runs only the latest checkpoint waits for the next', async () => {
    const asked = await witnesses(1);
    const { running, seen } = rounds(log, 1, asked);
    for (let size = 1; size <= 30; size += 1) running.notice(log.note(size));
    expect(running.last).toBeUndefined();
    await running.settled();
    expect(seen.map(({ size }) => size)).toEqual([1, 30]);
  });

  it('goes on after publishing a round failed', async () => {
    const asked = await witnesses(1);
    const fault = new Error('the disk is full');
    const { running, faults } = rounds(log, 1, asked, { onWitnessed: () => Promise.reject(fault) });
    running.notice(log.note(3));
    await running.settled();
    running.notice(log.note(4));
    await running.settled();
    expect(faults).toEqual([fault, fault]);
    expect(running.last?.size).toBe(4);
  });
});
