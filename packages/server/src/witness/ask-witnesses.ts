import {
  type Asked,
  formatVerifierKey,
  isQuorum,
  type Policy,
  proveConsistency,
  sha256,
  treeOf,
  verifyEd25519,
  type Witnessed,
  WitnessRounds,
} from '@candour/ledger';
import type { Parts } from '@candour/record';
import {
  beginRound,
  forgetWitnesses,
  getCheckpoints,
  isRoundDue,
  keepRound,
  leaveTurn,
  takeTurn,
  type WitnessAnswer,
} from '@candour/record/outgoing';
import type { Reach } from '../fetch/guarded-request.ts';
import type { Job } from '../jobs/loop.ts';
import { guardedFetch } from './guarded-fetch.ts';

/** Whom to ask, as the configuration has it; their hosts alone are reached. */
export interface AskedWitnesses {
  readonly policy: Policy;
  readonly reach: Reach;
}

/** Is told when a witness begins to fail, begins to sign again, or saw what it must not have seen. */
export type TellOfWitness = (name: string, answer: WitnessAnswer) => void;

export interface AskingParts {
  readonly record: Parts;
  /** Names this process among others. */
  readonly worker: string;
  readonly witnesses: AskedWitnesses | null;
  readonly tell: TellOfWitness;
}

/** Milliseconds that a witness has for each of its two answers: a round ends well within a minute. */
const patience = 10_000;
const turnLasts = 5 * 60_000;

/** Asks the witnesses to cosign: whenever the log has grown, again when one did not, and at least daily. */
export function asking(parts: AskingParts): Job {
  const { record, worker, witnesses } = parts;
  if (witnesses === null)
    return { name: 'witness', every: 3_600_000, run: () => forgetWitnesses(record.database) };
  const { policy } = witnesses;
  const ask = openRounds(parts, witnesses);
  const keys = policy.witnesses.map(({ key }) => formatVerifierKey(key));
  return {
    name: 'witness',
    every: 5000,
    run: async () => {
      if (!(await isRoundDue(record, await getCheckpoints(record), keys))) return;
      const now = record.clock();
      const turn = { task: 'ask witnesses', worker };
      const until = new Date(now.getTime() + turnLasts).toISOString();
      if (!(await takeTurn(record.database, { ...turn, now: now.toISOString(), until }))) return;
      try {
        await ask();
      } finally {
        await leaveTurn(record.database, turn);
      }
    },
  };
}

/** Makes one round at a time; what each witness signed last is remembered from one to the next. */
function openRounds({ record, tell }: AskingParts, { policy, reach }: AskedWitnesses): () => Promise<void> {
  const { store } = record;
  const faults: unknown[] = [];
  let askedAt = '';
  const rounds = new WitnessRounds({
    policy,
    prove: (from, to) => proveConsistency(treeOf(sha256, store, to), from, to),
    fetch: guardedFetch(reach, patience),
    verify: verifyEd25519,
    patience,
    onWitnessed: async (witnessed) => keepWitnessed({ record, tell, policy }, { witnessed, askedAt }),
    onFault: (fault) => faults.push(fault),
  });
  return async () => {
    const begun = await beginRound(record, await getCheckpoints(record));
    askedAt = begun.askedAt;
    rounds.notice(begun.note);
    await rounds.settled();
    for (const fault of faults.splice(0)) throw fault;
  };
}

interface Ended {
  readonly witnessed: Witnessed;
  readonly askedAt: string;
}

async function keepWitnessed(
  { record, tell, policy }: Pick<AskingParts, 'record' | 'tell'> & Pick<AskedWitnesses, 'policy'>,
  { witnessed: { size, note, asked }, askedAt }: Ended,
): Promise<void> {
  const witnesses = policy.witnesses.map(({ name, key, url }) => ({
    name,
    vkey: formatVerifierKey(key),
    url,
  }));
  const answers = witnesses.flatMap(({ name, vkey, url }) => {
    const one = asked.get(name);
    return one === undefined ? [] : [{ name, vkey, address: url, ...answerOf(one) }];
  });
  const isEnough = (signed: ReadonlySet<string>) =>
    isQuorum(policy, new Set(witnesses.filter(({ vkey }) => signed.has(vkey)).map(({ name }) => name)));
  const before = await keepRound(record, { size, note, askedAt, answers, isEnough });
  for (const answer of answers) {
    const was = before.find(({ vkey }) => vkey === answer.vkey)?.outcome ?? 'cosigned';
    if (was !== answer.outcome || isGrave(answer.outcome)) tell(answer.name, answer);
  }
}

function answerOf(asked: Asked): Pick<WitnessAnswer, 'outcome' | 'signedAt' | 'detail'> {
  const { outcome } = asked;
  return outcome === 'cosigned'
    ? { outcome, signedAt: findInstant(asked.time), detail: null }
    : { outcome, signedAt: null, detail: plain(asked.message) };
}

/** Null where its clock says what is no date. */
function findInstant(seconds: number): string | null {
  const time = new Date(seconds * 1000);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

/** A sentence may quote what a witness sent, which must not keep the others’ answers from being kept. */
function plain(sentence: string): string {
  return sentence.replace(/[\p{Cc}\p{Cs}]+/gu, ' ');
}

/** Not that it is silent, but that it was shown another log. */
export function isGrave(outcome: WitnessAnswer['outcome']): boolean {
  return outcome === 'ahead' || outcome === 'disagrees';
}
