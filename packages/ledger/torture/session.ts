import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Book } from './book.ts';
import type { Orders } from './writer.ts';

/** One life of a process, from its start to its death. */
interface Life {
  kill(): void;
  /** Resolves when the process is gone and every line it managed to print was read. */
  readonly gone: Promise<Omit<Death, 'refusals'>>;
}

/** One life of a writer. */
export interface Session {
  /** Resolves once the log was opened and gone through; rejects if the process ended before. */
  readonly opened: Promise<void>;
  kill(): void;
  /** Resolves when the process is gone and every line it managed to print was read. */
  readonly gone: Promise<Death>;
}

export interface Death {
  readonly signal: string | null;
  readonly code: number | null;
  readonly errors: string;
  readonly refusals: readonly string[];
}

export function startWriter(orders: Orders, book: Book): Session {
  const refusals: string[] = [];
  let isOpen = (): void => {};
  const reading = new Promise<void>((resolve) => {
    isOpen = resolve;
  });
  const hear: Readonly<Record<string, (words: readonly string[]) => void>> = {
    found: ([seq = '', key = '', hash = '']) => book.find({ seq: Number(seq), key, hash }),
    acknowledged: ([seq = '', key = '', hash = '', at = '']) =>
      book.acknowledge({ seq: Number(seq), key, hash, at: BigInt(at) }),
    refused: ([code = '']) => refusals.push(code),
    opened: () => {
      if (orders.from <= book.next) book.close();
      isOpen();
    },
  };
  const life = startProgram('./writer.js', orders, (word, words) => hear[word]?.(words));
  const gone = life.gone.then((death) => ({ ...death, refusals }));
  const opened = Promise.race([reading, gone.then(neverOpened)]);
  opened.catch(() => {});
  return { opened, kill: life.kill, gone };
}

/** Starts a program of this folder with its orders; it is heard line by line, each a word and what belongs to it. */
export function startProgram(program: string, orders: object, hear: Hear): Life {
  const path = new URL(program, import.meta.url).pathname;
  const child = spawn(process.execPath, [path, JSON.stringify(orders)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const read = listen(child, hear);
  return { kill: () => child.kill('SIGKILL'), gone: awaitDeath(child, read) };
}

/** Only if it ended before it had opened: a race that was won is not lost afterwards. */
function neverOpened({ code, signal, errors }: Death): never {
  throw new Error(`the writer ended (${signal ?? code}) before it had opened the log: ${errors}`);
}

type Hear = (word: string, words: readonly string[]) => void;

/** A line cut short by the kill was never an acknowledgement: only whole lines are heard. */
async function listen({ stdout }: ChildProcess, hear: Hear): Promise<void> {
  if (stdout === null) return;
  let rest = '';
  for await (const chunk of stdout.setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [word = '', ...words] = line.split(' ');
      hear(word, words);
    }
  }
}

async function awaitDeath(child: ChildProcess, read: Promise<void>): Promise<Omit<Death, 'refusals'>> {
  const errors: string[] = [];
  if (child.stderr) createInterface({ input: child.stderr }).on('line', (line) => errors.push(line));
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => {
    child.once('close', (...end) => resolve(end));
  });
  await read;
  return { code, signal, errors: errors.join('\n') };
}
