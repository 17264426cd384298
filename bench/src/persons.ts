import { performance } from 'node:perf_hooks';
import { indexPersons, type Person, proposeSamePerson } from '@candour/pathways';
import { jaroWinkler } from '@skyra/jaro-winkler';
import { soundex } from 'soundex-code';
import { type Figure, median } from './figure.ts';
import { distort, inventPersons, randomOf } from './persons/invent.ts';

const versions = { node: process.versions.node, '@skyra/jaro-winkler': '1.1.1', 'soundex-code': '2.0.1' };
const bench = 'persons';

/** Repeat referrals among invented persons: what is found, beside two usual ways, at the same number of proposals. */
export async function* persons(): AsyncIterable<Figure> {
  yield* quality(10_000, 300);
  yield speed(100_000, 300);
}
export { persons as bench };

interface Query {
  readonly person: Person;
  readonly truth: string;
}

function* quality(size: number, asked: number): Iterable<Figure> {
  const random = randomOf(20261122);
  const earlier = inventPersons(size, random);
  const queries = ask(earlier, asked, random);
  const index = indexPersons(earlier);
  const ours = queries.flatMap(({ person, truth }) =>
    proposeSamePerson(person, index).map(({ earlier: ref, grade }) => ({ right: ref === truth, grade })),
  );
  const close = ours.filter(({ grade }) => grade !== 'slight');
  for (const [what, proposed] of [
    ['all grades', ours],
    ['close and partial', close],
  ] as const) {
    for (const [peer, ranked] of [
      ['Jaro-Winkler on name and date', rank(queries, earlier, jaro)],
      ['Soundex of the names and the year', rank(queries, earlier, sound)],
    ] as const) {
      const theirs = ranked.slice(0, proposed.length);
      yield figure(`recall, ${what}`, share(proposed, asked), peer, share(theirs, asked), asked);
      yield figure(
        `right of those proposed, ${what}`,
        share(proposed, proposed.length),
        peer,
        share(theirs, proposed.length),
        proposed.length,
      );
    }
  }
}

function speed(size: number, asked: number): Figure {
  const random = randomOf(7);
  const earlier = inventPersons(size, random);
  const queries = ask(earlier, asked, random);
  const index = indexPersons(earlier);
  const sample = queries.slice(0, 3);
  const scan = median(sample.map((query) => time(() => earlier.map((one) => jaro(query.person, one)))));
  const times = queries.map(({ person }) => time(() => proposeSamePerson(person, index)));
  return figure(`one search of ${size}`, median(times), 'Jaro-Winkler, all compared', scan, asked, 'ms');
}

function ask(earlier: readonly Person[], asked: number, random: () => number): readonly Query[] {
  return Array.from({ length: asked }, () => {
    const truth = earlier[Math.floor(random() * earlier.length)];
    if (truth === undefined) throw new Error('There is nobody to ask for.');
    return { person: { ...distort(truth, random), ref: 'new' }, truth: truth.ref };
  });
}

/** Every pair of a query and an earlier person, the most alike first; only those worth ranking are kept. */
function rank(
  queries: readonly Query[],
  earlier: readonly Person[],
  likeness: (one: Person, other: Person) => number,
): readonly { readonly right: boolean; readonly likeness: number }[] {
  return queries
    .flatMap(({ person, truth }) =>
      earlier
        .map((one) => ({ right: one.ref === truth, likeness: likeness(person, one) }))
        .filter((pair) => pair.likeness > 0.5),
    )
    .sort((a, b) => b.likeness - a.likeness);
}

function jaro(one: Person, other: Person): number {
  const name = jaroWinkler(plain(one.names[0]), plain(other.names[0]));
  if (one.born === undefined || other.born === undefined) return 0.7 * name + 0.2;
  return 0.7 * name + 0.3 * jaroWinkler(one.born, other.born);
}

const codes = new Map<string, readonly string[]>();
function codesOf(name: string): readonly string[] {
  const found =
    codes.get(name) ??
    plain(name)
      .split(/[ ,-]+/)
      .map((part) => soundex(part))
      .sort();
  codes.set(name, found);
  return found;
}

function sound(one: Person, other: Person): number {
  const theirs = codesOf(other.names[0] ?? '');
  const mine = codesOf(one.names[0] ?? '');
  const alike = mine.filter((code) => theirs.includes(code)).length / Math.max(mine.length, theirs.length);
  const years = one.born !== undefined && one.born.slice(0, 4) === other.born?.slice(0, 4) ? 1 : 0;
  return 0.7 * alike + 0.2 * years + (one.born === other.born ? 0.1 : 0);
}

function plain(name: string | undefined): string {
  return (name ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function share(found: readonly { readonly right: boolean }[], of: number): number {
  return found.filter(({ right }) => right).length / of;
}

function time(act: () => unknown): number {
  const before = performance.now();
  act();
  return performance.now() - before;
}

function figure(
  metric: string,
  value: number,
  peer: string,
  peerValue: number,
  n: number,
  unit = 'share',
): Figure {
  const round = (number: number) => Number(number.toFixed(3));
  return {
    bench,
    metric,
    value: round(value),
    unit,
    peer,
    peerValue: round(peerValue),
    ratio: round(value / peerValue),
    n,
    runs: 1,
    versions,
  };
}
