import { setTimeout as pass } from 'node:timers/promises';
import { Book } from './book.ts';
import { startWriter } from './session.ts';
import type { Target } from './target.ts';

export interface Crashes {
  readonly rounds: number;
  readonly skey: string;
  readonly chance: () => number;
  /** Ends the round: what dies, and how. Answers with a name for the figures. */
  readonly strike: (target: Target) => Strike;
  /** Told after each round. */
  readonly report: (round: number, book: Book) => void;
}

export interface Strike {
  readonly name: string;
  /** Whether it may fall while the log is still being opened and recovered. */
  readonly early: boolean;
  /** Answers when the power went, on the machine's monotonic clock; null when only processes died. */
  fall(kill: () => void): bigint | null;
  recover(): Promise<void>;
}

/** Lives and sudden deaths of writers on one log; the book says afterwards what was lost. */
export async function crashRepeatedly(
  target: Target,
  { rounds, skey, chance, strike, report }: Crashes,
): Promise<Outcome> {
  const book = new Book();
  const strikes: Record<string, number> = {};
  for (let round = 0; round < rounds; round += 1) {
    const blow = strike(target);
    strikes[blow.name] = (strikes[blow.name] ?? 0) + 1;
    const writer = startWriter(
      { address: target.address, skey, from: book.next, seed: Math.trunc(chance() * 2 ** 32), write: true },
      book,
    );
    if (blow.early) await pass(chance() * 900);
    else await writer.opened.then(() => pass(chance() * 300));
    const struck = blow.fall(writer.kill);
    const death = await writer.gone;
    if (struck !== null) book.forgetSince(struck);
    if (death.signal !== 'SIGKILL')
      throw new Error(`round ${round}: the writer ended by itself (${death.code}): ${death.errors}`);
    await blow.recover();
    report(round, book);
  }
  await goThrough(target, { skey, book });
  return { book, strikes };
}

export interface Outcome {
  readonly book: Book;
  readonly strikes: Readonly<Record<string, number>>;
}

async function goThrough(target: Target, { skey, book }: { skey: string; book: Book }): Promise<void> {
  const reader = startWriter({ address: target.address, skey, from: book.next, seed: 1, write: false }, book);
  const death = await reader.gone;
  if (death.code !== 0) throw new Error(`the log could not be gone through: ${death.errors}`);
}
