import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AsOf, asOf, chainsOf, type Entry, type Fact, foldAsOf, type HappenedAt } from '../src/index.ts';
import { openTestLedger } from './logs.ts';
import { draft, runs } from './samples.ts';

const day = (date: string): string => `${date}T00:00:00.000Z`;
const april = day('2022-04-11');
const december = day('2022-12-05');

/** Entry number `seq` of a matter, recorded `seq` days into 2022 unless said otherwise. */
function entry(seq: number, special: Partial<Entry> = {}): Entry {
  return {
    v: 1,
    seq,
    matter: 'matter_case',
    kind: 'note',
    actor: 'office_panel-chair',
    happenedAt: day('2022-01-01'),
    recordedAt: new Date(Date.UTC(2022, 0, 1 + seq)).toISOString(),
    ...special,
  };
}

const replacing = (seq: number, target: number): Entry =>
  entry(seq, { corrects: { entry: target, how: 'replaced' } });
const withdrawing = (seq: number, target: number): Entry =>
  entry(seq, { corrects: { entry: target, how: 'withdrawn' } });

/** What stands, and beside it the chain it stands at the end of. */
function standing(entries: readonly Entry[]): readonly (readonly [number | null, readonly number[]])[] {
  return chainsOf(entries).map(({ stands, entries: chain }) => [
    stands?.seq ?? null,
    chain.map(({ seq }) => seq),
  ]);
}

describe('a review done in April and entered in December', () => {
  async function record(): Promise<(when: AsOf) => Promise<readonly Fact[]>> {
    const { ledger, clock } = await openTestLedger();
    clock.set(day('2021-10-01'));
    await ledger.append(draft({ kind: 'CaseClosed', happenedAt: day('2021-10-01') }));
    clock.set(december);
    await ledger.append(draft({ kind: 'TwelveMonthReviewDone', happenedAt: april }));
    return (when) => ledger.matter('matter_review', when);
  }
  const kinds = (facts: readonly Fact[]): readonly string[] => facts.map((fact) => fact.entry.kind);

  test('is not in the view as recorded by 1 June', async () => {
    const view = await record();
    expect(kinds(await view({ recordedBy: day('2022-06-01') }))).toEqual(['CaseClosed']);
    expect(kinds(await view({ recordedBy: day('2022-06-01'), happenedBy: day('2022-06-01') }))).toEqual([
      'CaseClosed',
    ]);
  });

  test('is in the view as happened by 1 June, recorded by today, with how late it came', async () => {
    const view = await record();
    const facts = await view({ happenedBy: day('2022-06-01') });
    expect(kinds(facts)).toEqual(['CaseClosed', 'TwelveMonthReviewDone']);
    const late = Date.parse(december) - Date.parse(april);
    expect(facts[1]).toMatchObject({ happened: 'certainly', late: { least: late, most: late } });
    expect(kinds(await view({ happenedBy: day('2022-04-10') }))).toEqual(['CaseClosed']);
  });
});

describe('whether something had happened by the end of June', () => {
  const by = day('2022-06-30');
  test.each<[string, HappenedAt, Fact['happened'] | 'no']>([
    ['at an instant before', april, 'certainly'],
    ['at that very instant', by, 'certainly'],
    ['at an instant after', december, 'no'],
    ['in a window that had ended', { earliest: april, latest: by }, 'certainly'],
    ['in a window that had begun', { earliest: april, latest: december }, 'possibly'],
    ['in a window still to come', { earliest: day('2022-07-01'), latest: december }, 'no'],
    ['at some time before', { earliest: null, latest: april }, 'certainly'],
    ['at some time before a later day', { earliest: null, latest: december }, 'possibly'],
    ['at some time since', { earliest: april, latest: null }, 'possibly'],
    ['at some time since a later day', { earliest: december, latest: null }, 'no'],
    ['nobody knows when', { earliest: null, latest: null }, 'possibly'],
  ])('%s', (_, happenedAt, expected) => {
    const [fact] = asOf([entry(0, { happenedAt })], { happenedBy: by });
    expect(fact?.happened ?? 'no').toBe(expected);
  });

  test('of what is known only within a window, it is told how late it was at least and at most', () => {
    const late = (happenedAt: HappenedAt) => asOf([entry(0, { happenedAt, recordedAt: december })])[0]?.late;
    const from = (instant: string) => Date.parse(december) - Date.parse(instant);
    expect(late({ earliest: april, latest: by })).toEqual({ least: from(by), most: from(april) });
    expect(late({ earliest: null, latest: by })).toEqual({ least: from(by), most: null });
    expect(late({ earliest: null, latest: null })).toEqual({ least: null, most: null });
    expect(late(day('2022-12-06'))).toEqual({ least: -86_400_000, most: -86_400_000 });
  });
});

describe('a correction', () => {
  test('that replaces stands in its place, and all of the chain stays visible', () => {
    expect(standing([entry(0), entry(1), replacing(2, 0)])).toEqual([
      [2, [0, 2]],
      [1, [1]],
    ]);
  });

  test('that withdraws leaves nothing standing', () => {
    expect(standing([entry(0), withdrawing(1, 0)])).toEqual([[null, [0, 1]]]);
    expect(asOf([entry(0), withdrawing(1, 0)])).toEqual([]);
  });

  test('of a correction stands in the place of the first', () => {
    expect(standing([entry(0), replacing(1, 0), replacing(2, 1)])).toEqual([[2, [0, 1, 2]]]);
    expect(standing([entry(0), withdrawing(1, 0), replacing(2, 1)])).toEqual([[2, [0, 1, 2]]]);
  });

  test('that is itself withdrawn counts no more, and what it corrected stands again', () => {
    expect(standing([entry(0), replacing(1, 0), withdrawing(2, 1)])).toEqual([[0, [0, 1, 2]]]);
    expect(standing([entry(0), withdrawing(1, 0), withdrawing(2, 1)])).toEqual([[0, [0, 1, 2]]]);
    expect(standing([entry(0), replacing(1, 0), withdrawing(2, 1), withdrawing(3, 2)])).toEqual([
      [1, [0, 1, 2, 3]],
    ]);
  });

  test('recorded later wins over another of the same entry, and both stay visible', () => {
    expect(standing([entry(0), replacing(1, 0), replacing(2, 0)])).toEqual([[2, [0, 1, 2]]]);
    expect(standing([entry(0), replacing(1, 0), withdrawing(2, 0)])).toEqual([[null, [0, 1, 2]]]);
    expect(standing([entry(0), withdrawing(1, 0), replacing(2, 0)])).toEqual([[2, [0, 1, 2]]]);
    expect(standing([entry(0), replacing(1, 0), replacing(2, 0), withdrawing(3, 2)])).toEqual([
      [1, [0, 1, 2, 3]],
    ]);
  });

  test('counts only from when it was recorded, and moves what it corrects in time', () => {
    const moved = entry(1, { happenedAt: day('2022-09-01'), corrects: { entry: 0, how: 'replaced' } });
    const entries = [entry(0), moved];
    const before = { recordedBy: day('2022-01-01'), happenedBy: day('2022-06-01') };
    expect(asOf(entries, before).map((fact) => fact.entry.seq)).toEqual([0]);
    expect(asOf(entries, { happenedBy: day('2022-06-01') })).toEqual([]);
    expect(asOf(entries)[0]).toMatchObject({ entry: moved, chain: entries });
  });

  test('chain as long as a log is followed to its end', () => {
    const entries = Array.from({ length: 20_000 }, (_, seq) =>
      seq === 0 ? entry(0) : replacing(seq, seq - 1),
    );
    expect(chainsOf(entries).map(({ stands }) => stands?.seq)).toEqual([19_999]);
  });

  test('of an entry that was not given is a fault, not a guess', () => {
    expect(() => asOf([replacing(3, 1)])).toThrow(
      "couldn't follow the corrections of a matter: entry 3 corrects 1, which is not among the entries before it",
    );
  });
});

describe('a state folded as of an instant', () => {
  const count = {
    initial: [] as readonly number[],
    evolve: (seqs: readonly number[], { entry: { seq } }: Fact) => [...seqs, seq],
  };

  test('takes facts as they were first recorded, or as they were so', () => {
    const entries = [
      entry(0, { happenedAt: december }),
      entry(1, { happenedAt: { earliest: null, latest: april } }),
      entry(2, { happenedAt: { earliest: null, latest: null }, recordedAt: day('2022-06-01') }),
      entry(3, { happenedAt: { earliest: april, latest: december }, recordedAt: day('2022-06-01') }),
      entry(4, {
        happenedAt: day('2022-01-05'),
        recordedAt: day('2022-06-02'),
        corrects: { entry: 0, how: 'replaced' },
      }),
    ];
    expect(foldAsOf(entries, {}, { ...count, order: 'recorded' })).toEqual([4, 1, 2, 3]);
    expect(foldAsOf(entries, {}, { ...count, order: 'happened' })).toEqual([4, 1, 3, 2]);
    const known = { recordedBy: day('2022-06-01') };
    expect(foldAsOf(entries, known, { ...count, order: 'happened' })).toEqual([1, 3, 2, 0]);
  });
});

/** Matters as they may really come: late entries, windows, corrections of anything before. */
const matters = fc
  .array(
    fc.record({
      days: fc.nat(3),
      happened: fc.tuple(fc.option(fc.nat(40)), fc.option(fc.nat(40))),
      corrects: fc.option(fc.tuple(fc.nat(30), fc.constantFrom('replaced' as const, 'withdrawn' as const))),
    }),
    { maxLength: 30 },
  )
  .map((steps) => {
    let now = 0;
    const at = (n: number | null): string | null =>
      n === null ? null : new Date(Date.UTC(2022, 0, 1 + n)).toISOString();
    return steps.map(({ days, happened: [a, b], corrects }, seq) => {
      now += days;
      const [earliest, latest] = a !== null && b !== null && a > b ? [b, a] : [a, b];
      return entry(seq, {
        recordedAt: at(now) as string,
        happenedAt: { earliest: at(earliest), latest: at(latest) },
        ...(corrects && seq > 0 && { corrects: { entry: corrects[0] % seq, how: corrects[1] } }),
      });
    });
  });
const instants = fc.nat(60).map((n) => new Date(Date.UTC(2022, 0, 1 + n)).toISOString());

describe('the view of any matter', () => {
  test('depends on no entry recorded after', () => {
    fc.assert(
      fc.property(matters, instants, instants, (entries, happenedBy, recordedBy) => {
        const known = entries.filter(({ recordedAt }) => recordedAt <= recordedBy);
        expect(asOf(entries, { happenedBy, recordedBy })).toEqual(asOf(known, { happenedBy }));
      }),
      { numRuns: runs },
    );
  });

  test('never knows less as time of recording goes on: chains grow, and none is lost', () => {
    fc.assert(
      fc.property(matters, instants, instants, (entries, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        const by = (instant: string) => entries.filter(({ recordedAt }) => recordedAt <= instant);
        const later = new Map(chainsOf(by(late)).map((chain) => [chain.original.seq, chain]));
        for (const { original, entries: chain } of chainsOf(by(early))) {
          expect(later.get(original.seq)?.entries.slice(0, chain.length)).toEqual(chain);
        }
      }),
      { numRuns: runs },
    );
  });

  test('shows no less as time of happening goes on, and what was certain stays certain', () => {
    fc.assert(
      fc.property(matters, instants, instants, (entries, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        const later = new Map(
          asOf(entries, { happenedBy: late }).map((fact) => [fact.entry.seq, fact.happened]),
        );
        for (const { entry: shown, happened } of asOf(entries, { happenedBy: early })) {
          expect(later.has(shown.seq)).toBe(true);
          if (happened === 'certainly') expect(later.get(shown.seq)).toBe('certainly');
        }
      }),
      { numRuns: runs },
    );
  });

  test('has every entry in exactly one chain, and agrees with following corrections by hand', () => {
    fc.assert(
      fc.property(matters, (entries) => {
        const chains = chainsOf(entries);
        expect(
          chains.flatMap((chain) => chain.entries.map(({ seq }) => seq)).toSorted((a, b) => a - b),
        ).toEqual(entries.map(({ seq }) => seq));
        for (const { original, stands } of chains) expect(stands).toBe(follow(entries, original));
      }),
      { numRuns: runs },
    );
  });
});

/** The rule of corrections as one would say it, by recursion. */
function follow(entries: readonly Entry[], one: Entry): Entry | null {
  for (const correction of entries.filter(({ corrects }) => corrects?.entry === one.seq).reverse()) {
    const comesTo = follow(entries, correction);
    if (comesTo === null) continue;
    return correction.corrects?.how === 'withdrawn' && comesTo === correction ? null : comesTo;
  }
  return one;
}
