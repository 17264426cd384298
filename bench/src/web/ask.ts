import { Agent, get } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

/** What one turn asks, over connections that are kept. */
export interface Turn {
  readonly origin: string;
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly clients: number;
  readonly milliseconds: number;
}

export interface Asked {
  readonly perSecond: number;
  /** Of each request, in milliseconds. */
  readonly took: readonly number[];
}

/** Asks as often as it is answered: in a thread of its own, so that asking does not slow the answering. */
async function ask({ origin, paths, headers, clients, milliseconds }: Turn): Promise<Asked> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const took: number[] = [];
  const began = performance.now();
  let asked = 0;
  const client = async () => {
    while (performance.now() - began < milliseconds) {
      const path = paths[asked % paths.length] ?? '/';
      asked += 1;
      const before = performance.now();
      await request(`${origin}${path}`, { agent, headers });
      took.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
  return { perSecond: (took.length * 1000) / (performance.now() - began), took };
}

function request(url: string, options: { readonly agent: Agent; readonly headers: object }): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, options as object, (answer) => {
      answer.resume();
      answer.once('end', () =>
        answer.statusCode === 200 ? resolve() : reject(new Error(`${url}: ${answer.statusCode}`)),
      );
    }).once('error', reject);
  });
}

if (parentPort !== null) parentPort.postMessage(await ask(workerData as Turn));
