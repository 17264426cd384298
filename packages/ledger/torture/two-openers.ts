import { Book } from './book.ts';
import { type Death, startWriter } from './session.ts';
import type { Target } from './target.ts';

export interface Openers {
  readonly failed: number;
  readonly rounds: number;
  readonly acknowledged: number;
  /** What the process that had to give way said. */
  readonly said: string;
}

/**
 * A second writer comes while the first one writes. In a folder the second is refused and named the holder; on a
 * server the second takes over and the first is told that it was fenced. Nothing acknowledged by either is lost.
 */
export async function openTwice(
  target: Target,
  { skey, rounds }: { readonly skey: string; readonly rounds: number },
): Promise<Openers> {
  let failed = 0;
  let acknowledged = 0;
  let said = '';
  for (let round = 0; round < rounds; round += 1) {
    // Both writers' acknowledgements reach us out of step, so nothing is held against the log before both are gone.
    const acknowledgements = new Book();
    const orders = { address: target.address, skey, from: Number.MAX_SAFE_INTEGER, write: true };
    const first = startWriter({ ...orders, seed: 2 * round + 500_000 }, acknowledgements);
    await first.opened;
    const second = startWriter({ ...orders, seed: 2 * round + 500_001 }, acknowledgements);
    const loser = target.address.store === 'embedded' ? second : first;
    const winner = loser === first ? second : first;
    const death = await loser.gone;
    winner.kill();
    await winner.gone;
    said = wordsOf(death);
    if (!hasGivenWay(target, death)) failed += 1;
    const book = await holdAgainstLog(target, { skey, acknowledgements });
    const { lost, changed, gaps, duplicates } = book.losses;
    failed += lost + changed + gaps + duplicates;
    acknowledged += acknowledgements.acknowledged;
  }
  return { failed, rounds, acknowledged, said };
}

function hasGivenWay({ address }: Target, { code, refusals, errors }: Death): boolean {
  if (address.store === 'embedded') return code !== 0 && /is in use by process \d+/.test(errors);
  return code === 0 && refusals.length > 0 && refusals.every((refusal) => refusal === 'sequencer-fenced');
}

function wordsOf({ refusals, errors }: Death): string {
  const sentence = errors.split('\n').find((line) => /is in use by process \d/.test(line));
  return sentence?.replace(/^Error: /, '') ?? refusals[0] ?? errors;
}

async function holdAgainstLog(
  target: Target,
  { skey, acknowledgements }: { readonly skey: string; readonly acknowledgements: Book },
): Promise<Book> {
  const book = new Book();
  for (const line of acknowledgements.open) book.acknowledge(line);
  const reader = startWriter({ address: target.address, skey, from: 0, seed: 1, write: false }, book);
  const { code, errors } = await reader.gone;
  if (code !== 0) throw new Error(`the log could not be gone through: ${errors}`);
  return book;
}
