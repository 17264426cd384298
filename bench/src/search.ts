import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Database } from '@candour/ledger';
import type { Figure } from './figure.ts';
import { drawQuestions, type Question } from './search/ask-questions.ts';
import { labelled } from './search/labelled.ts';
import { importRecords, openEmbedded, openPostgres, type Subject } from './search/open-subject.ts';
import { plainTable, servePeers } from './search/serve-peers.ts';

const asked = 1000;

/** Search through HTTP over the records of two real sources, beside the same by hand; and how much of it is found. */
export async function* bench(data: string | undefined): AsyncIterable<Figure> {
  const folder = data ?? resolve(process.env['CANDOUR_DATA'] ?? '../shared/data', 'records');
  if (!existsSync(join(folder, 'upr-terman'))) {
    process.stderr.write(`search: skipped, there is no upr-terman in ${folder}; name the data with --data\n`);
    return;
  }
  for (const open of [openPostgres, openEmbedded]) {
    const subject = await open();
    if (subject === null) {
      process.stderr.write(
        'search: PostgreSQL skipped, no server is installed (apt-get install postgresql)\n',
      );
      continue;
    }
    try {
      yield* measure(subject, folder);
    } finally {
      await subject.stop();
    }
  }
}

async function* measure(subject: Subject, folder: string): AsyncIterable<Figure> {
  const { server, name } = subject;
  const { database } = server.record;
  const { entered, seconds } = await importRecords(server, folder);
  yield figure(subject, {
    metric: `${name}: import`,
    value: Math.round(entered / seconds),
    unit: 'rows/s',
    n: entered,
  });
  await subject.prepare(plainTable);
  await subject.settle();
  const peers = await servePeers(database);
  try {
    const questions = await drawQuestions(database, asked * 1.1);
    yield* compare(subject, questions, peers.origin);
    yield* judge(subject, database);
  } finally {
    await peers.stop();
  }
}

/** Each question is asked of all three in turn. The plain peer neither counts nor reads families, slips or stars. */
async function* compare(
  subject: Subject,
  questions: readonly Question[],
  peers: string,
): AsyncIterable<Figure> {
  const [ours, same, plain]: [number[], number[], number[]] = [[], [], []];
  const slowest: { ms: number; words: string; total: number }[] = [];
  for (const [at, { words, narrowed }] of questions.entries()) {
    const query = new URLSearchParams({ words, ...narrowed });
    const bare = new URLSearchParams({ words: words.replace(/[*"]/g, '') });
    const mine = await time(`http://127.0.0.1:${subject.server.port}/api/v1/search?${query}`);
    const byHand = await time(`${peers}/same?${bare}`);
    const other = await time(`${peers}/plain?${bare}`);
    // The first tenth warms up caches and code.
    if (at < questions.length - asked) continue;
    ours.push(mine.ms);
    same.push(byHand.ms);
    plain.push(other.ms);
    slowest.push({ ms: mine.ms, words, total: (mine.body as { total: number }).total });
  }
  for (const share of [0.5, 0.99]) {
    const metric = `${subject.name}: search through HTTP, p${share * 100}`;
    const value = quantile(ours, share);
    yield figure(subject, { metric, value, unit: 'ms', n: asked }, [
      'the same by hand',
      quantile(same, share),
    ]);
    yield figure(subject, { metric, value, unit: 'ms', n: asked }, [
      'plainto_tsquery, uncounted',
      quantile(plain, share),
    ]);
  }
  const [worst] = slowest.toSorted((one, other) => other.ms - one.ms);
  process.stderr.write(`search: the slowest was “${worst?.words}”, ${worst?.total} found\n`);
}

/** Share of what answers that is found, and share of what is found that answers; the mean over the questions. */
async function* judge(subject: Subject, database: Database): AsyncIterable<Figure> {
  const { rows } = await database.query<{ item: string; text: string }>(
    `select item, title || ' ' || text as text from published.searchable_text`,
  );
  for (const kind of ['plain', 'family', 'slip']) {
    const scored: { readonly ours: Score; readonly theirs: Score }[] = [];
    for (const { words, answers } of labelled.filter((one) => one.kind === kind)) {
      const truth = new Set(
        rows.filter(({ text }) => answers.every((one) => one.test(text))).map(({ item }) => item),
      );
      if (truth.size === 0) continue;
      const theirs = await listPlain(database, words);
      scored.push({ ours: scoreOf(await listAll(subject, words), truth), theirs: scoreOf(theirs, truth) });
    }
    for (const measured of ['found of what answers', 'right of what is found'] as const) {
      const ours = mean(scored.map((one) => one.ours[measured]));
      const theirs = mean(scored.map((one) => one.theirs[measured]));
      const metric = `${subject.name}: ${measured}, ${kind}`;
      yield figure(subject, { metric, value: ours, unit: 'share', n: scored.length }, [
        'plainto_tsquery',
        theirs,
      ]);
    }
  }
}

type Score = Readonly<Record<'found of what answers' | 'right of what is found', number>>;

/** Of nothing, nothing is wrong. */
function scoreOf(items: readonly string[], truth: ReadonlySet<string>): Score {
  const hits = items.filter((item) => truth.has(item)).length;
  return {
    'found of what answers': hits / truth.size,
    'right of what is found': items.length === 0 ? 1 : hits / items.length,
  };
}

async function listPlain(database: Database, words: string): Promise<readonly string[]> {
  const { rows } = await database.query<{ item: string }>(
    `select item from plain where words @@ plainto_tsquery('english', $1)`,
    [words],
  );
  return rows.map(({ item }) => item);
}

async function listAll({ server }: Subject, words: string): Promise<readonly string[]> {
  const items: string[] = [];
  let after: string | null = '';
  while (after !== null) {
    const query = new URLSearchParams({ words, limit: '100', ...(after !== '' && { after }) });
    const { body } = await time(`http://127.0.0.1:${server.port}/api/v1/search?${query}`);
    const page = body as { items: { item: string }[]; next: string | null };
    items.push(...page.items.map(({ item }) => item));
    after = page.next;
  }
  return items;
}

async function time(url: string): Promise<{ readonly ms: number; readonly body: unknown }> {
  const began = performance.now();
  const response = await fetch(url);
  const body = await response.json();
  const ms = performance.now() - began;
  if (!response.ok) throw new Error(`${url}: ${response.status} ${JSON.stringify(body)}`);
  return { ms, body };
}

function figure(
  { name, version }: Subject,
  ours: Pick<Figure, 'metric' | 'value' | 'unit' | 'n'>,
  [peer, peerValue]: readonly [string | null, number | null] = [null, null],
): Figure {
  const ratio =
    peerValue === null || peerValue === 0 ? null : Number((ours.value / peerValue).toPrecision(3));
  const versions = { node: process.versions.node, [name]: version };
  return { bench: 'search', ...ours, peer, peerValue, ratio, runs: 1, versions };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Number((sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN).toFixed(1));
}

function mean(values: readonly number[]): number {
  return Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3));
}
