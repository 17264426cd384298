import { type Figure, median } from './figure.ts';
import { openPostgres, type Subject } from './search/open-subject.ts';
import { copyName, entriesEach, fillRecord, matters } from './web/fill.ts';
import { measurePages } from './web/pages.ts';
import { servePlain } from './web/serve-plain.ts';

const rounds = 7;
const milliseconds = 1500;
const clients = 8;

interface Asked {
  readonly metric: string;
  /** The path of a request, by its number. */
  readonly path: (number: number) => string;
}

const questions: readonly Asked[] = [
  { metric: '50 rows', path: () => '/api/v1/matters?limit=50' },
  // As many as people work on at a time: the server keeps them folded.
  { metric: `a matter of ${entriesEach} entries, one of 100`, path: (n) => matterAt(n % 100) },
  { metric: `a matter of ${entriesEach} entries, one of ${matters}`, path: (n) => matterAt(n % matters) },
];

const matterAt = (number: number): string => `/api/v1/matters/${copyName(1 + ((number * 7919) % matters))}`;

/** Pages and the JSON API at a million entries beside the same made plainly, each asked over kept-alive connections. */
export async function* bench(_data: string | undefined): AsyncIterable<Figure> {
  const subject = await openPostgres();
  if (subject === null) {
    process.stderr.write('web: skipped, no PostgreSQL server is installed (apt-get install postgresql)\n');
    return;
  }
  try {
    const credentials = await fillRecord(subject);
    yield* measurePages(subject, credentials);
    const plain = await servePlain(subject.server.record.database);
    try {
      for (const question of questions)
        yield await compare(subject, { question, token: credentials.token, plain: plain.origin });
    } finally {
      await plain.stop();
    }
  } finally {
    await subject.stop();
  }
}

interface Comparison {
  readonly question: Asked;
  readonly token: string;
  readonly plain: string;
}

/** In turn, who goes first changing from round to round; the first round is thrown away. */
async function compare(subject: Subject, { question, token, plain }: Comparison): Promise<Figure> {
  const headers = { authorization: `Bearer ${token}` };
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const turns = [
      async () => ours.push(await perSecond(subject.server.origin, { ...question, headers })),
      async () => theirs.push(await perSecond(plain, { ...question, headers: {} })),
    ];
    for (const turn of round % 2 === 0 ? turns : turns.toReversed()) await turn();
    if (round < 0) ours.length = theirs.length = 0;
  }
  const [value, peerValue] = [Math.round(median(ours)), Math.round(median(theirs))];
  const ratio = Number(median(ours.map((rate, at) => rate / (theirs[at] ?? Number.NaN))).toFixed(3));
  return {
    ...{ bench: 'web', metric: question.metric, value, unit: 'requests/s' },
    ...{ peer: 'a plain Hono handler', peerValue, ratio, n: matters * entriesEach, runs: rounds },
    versions: { node: process.versions.node, PostgreSQL: subject.version, hono: '4.13.19' },
  };
}

type Asking = Pick<Asked, 'path'> & { readonly headers: Readonly<Record<string, string>> };

async function perSecond(origin: string, { path, headers }: Asking): Promise<number> {
  const began = performance.now();
  let answered = 0;
  let asked = 0;
  const ask = async () => {
    while (performance.now() - began < milliseconds) {
      asked += 1;
      const answer = await fetch(`${origin}${path(asked)}`, { headers });
      if (!answer.ok) throw new Error(`${path(asked)}: ${answer.status} ${await answer.text()}`);
      await answer.arrayBuffer();
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, ask));
  return (answered * 1000) / (performance.now() - began);
}
