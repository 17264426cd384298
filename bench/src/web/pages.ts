import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { type Figure, median } from '../figure.ts';
import type { Subject } from '../search/open-subject.ts';
import type { Asked } from './ask.ts';
import { type Credentials, copyName, entriesEach, matters } from './fill.ts';
import { serveFastify } from './pages/serve-fastify.ts';
import { serveHono } from './pages/serve-hono.tsx';
import { takeTurn } from './take-turn.ts';

const rounds = 7;
const milliseconds = 2000;
const clients = 16;

const list = { name: 'page of 50 rows', paths: ['/matters'] } as const;
const pages = [
  list,
  {
    // As many as people work on at a time.
    name: `page of a matter of ${entriesEach} entries`,
    paths: Array.from({ length: 100 }, (_, n) => `/matters/${copyName(1 + ((n * 7919) % matters))}`),
  },
] as const;

interface Page {
  readonly name: string;
  readonly paths: readonly string[];
}

interface Contender {
  readonly name: string;
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Our pages, for somebody signed in, beside the same pages made plainly; in turn, asked from another thread. */
export async function* measurePages(subject: Subject, { cookie, add }: Credentials): AsyncIterable<Figure> {
  const { database } = subject.server.record;
  const [hono, nunjucks] = [await serveHono(database), await serveFastify(database)];
  const accept = { accept: 'text/html' };
  const contenders: readonly Contender[] = [
    { name: 'Candour', origin: subject.server.origin, headers: { ...accept, cookie } },
    { name: 'plain Hono and hono/jsx', origin: hono.origin, headers: accept },
    { name: 'Fastify and Nunjucks', origin: nunjucks.origin, headers: accept },
  ];
  try {
    for (const page of pages) yield* comparePage(subject, page, contenders);
    // After each entry the page is made anew, and shown again until the next.
    const stop = keepAdding(add);
    try {
      yield* comparePage(subject, { ...list, name: `${list.name}, five entries added a second` }, contenders);
    } finally {
      await stop();
    }
  } finally {
    await hono.stop();
    await nunjucks.stop();
  }
}

/** Records something five times a second, as people at work do, until it is told to stop. */
function keepAdding(add: () => Promise<void>): () => Promise<void> {
  let isStopped = false;
  const work = (async () => {
    while (!isStopped) {
      await add();
      await setTimeout(200);
    }
  })();
  return async () => {
    isStopped = true;
    await work;
  };
}

async function* comparePage(
  subject: Subject,
  page: Page,
  contenders: readonly Contender[],
): AsyncIterable<Figure> {
  const turns = await play(page, contenders);
  const [ours = [], ...theirs] = turns;
  const common = {
    ...{ bench: 'web', n: matters * entriesEach, runs: rounds },
    versions: {
      ...{ node: process.versions.node, PostgreSQL: subject.version },
      ...{ hono: '4.13.19', fastify: '5.12.8', nunjucks: '3.2.4' },
    },
  };
  for (const [at, their] of theirs.entries()) {
    const peer = contenders[at + 1]?.name ?? '';
    yield {
      ...common,
      metric: page.name,
      unit: 'requests/s',
      peer,
      ...compare(ours, their, ratePerSecond, 0),
    };
    yield { ...common, metric: `${page.name}, p99`, unit: 'ms', peer, ...compare(ours, their, p99, 1) };
  }
  for (const [metric, measure] of sizes) {
    const [value = 0, peerValue = 0] = await Promise.all(contenders.map((one) => measure(one, page)));
    const peer = contenders[1]?.name ?? '';
    const ratio = Number((value / peerValue).toFixed(3));
    yield { ...common, metric: `${page.name}, ${metric}`, unit: 'bytes', peer, value, peerValue, ratio };
  }
}

/** In turn, who goes first changing from round to round; the first round is thrown away. */
async function play(page: Page, contenders: readonly Contender[]): Promise<readonly (readonly Asked[])[]> {
  const turns: Asked[][] = contenders.map(() => []);
  for (let round = -1; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const at = (turn + round + contenders.length) % contenders.length;
      const { origin, headers } = contenders[at] as Contender;
      turns[at]?.push(await takeTurn({ origin, headers, paths: page.paths, clients, milliseconds }));
    }
    if (round < 0) for (const each of turns) each.length = 0;
  }
  return turns;
}

const ratePerSecond = ({ perSecond }: Asked): number => perSecond;

function p99({ took }: Asked): number {
  const sorted = took.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.99))] ?? Number.NaN;
}

function compare(
  ours: readonly Asked[],
  theirs: readonly Asked[],
  of: (asked: Asked) => number,
  digits: number,
) {
  const [value, peerValue] = [ours, theirs].map((all) => Number(median(all.map(of)).toFixed(digits)));
  const ratios = ours.map((asked, at) => of(asked) / of(theirs[at] as Asked));
  return { value: value ?? 0, peerValue: peerValue ?? 0, ratio: Number(median(ratios).toFixed(3)) };
}

const sizes = [
  ['raw', async (one: Contender, page: Page) => (await fetchPage(one, page)).length],
  [
    'as Brotli sends it',
    async (one: Contender, page: Page) => brotliCompressSync(await fetchPage(one, page)).length,
  ],
] as const;

async function fetchPage({ origin, headers }: Contender, { paths: [path] }: Page): Promise<Buffer> {
  return Buffer.from(await (await fetch(`${origin}${path}`, { headers })).arrayBuffer());
}
