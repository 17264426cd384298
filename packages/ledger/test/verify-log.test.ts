import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { lengthAt, splitBundle } from '../src/tile/bundle.ts';
import { findTilePath, formatTilePath } from '../src/tile/path.ts';
import { type Problem, type Read, type Report, verifyLog } from '../src/verify/index.ts';
import {
  changed,
  envelope,
  envelopes,
  flip,
  Log,
  origin,
  primitives,
  publish,
  readFrom,
  trust,
} from './published.ts';

const size = 600;
let files: Map<string, Uint8Array>;
let log: Log;
beforeAll(async () => {
  log = await Log.of(envelopes(0, size));
  files = await publish(log);
});

const verify = (published: ReadonlyMap<string, Uint8Array>): Promise<Report> =>
  verifyLog({ read: readFrom(published), trust, primitives });

async function problemsWhen(
  path: string,
  change: (bytes: Uint8Array) => Uint8Array | null,
): Promise<readonly Problem[]> {
  const report = await verify(changed(files, path, change));
  expect(report.ok).toBe(false);
  expect(report.state).toBeNull();
  return report.problems;
}

describe('a log as it was published', () => {
  it('is right, every entry of it', async () => {
    const report = await verify(files);
    expect(report).toMatchObject({ ok: true, origin, size, checked: size, problems: [] });
    expect(report.vouched.log).toEqual([origin]);
  });

  it('without a key is checked all the same, and nobody vouches for it', async () => {
    const report = await verifyLog({ read: readFrom(files), primitives });
    expect(report).toMatchObject({ ok: true, checked: size, vouched: { log: [], witnesses: [] } });
  });

  it('of any small size is right, and its last entry changed is found', async () => {
    for (const n of [0, 1, 2, 255, 256, 257, 512, 513]) {
      const small = await publish(await Log.of(envelopes(0, n)));
      expect(await verify(small)).toMatchObject({ ok: true, size: n, checked: n });
      if (n === 0) continue;
      const last = Math.floor((n - 1) / 256);
      const bundle = formatTilePath({ level: 'entries', index: last, width: n - last * 256 });
      const report = await verify(changed(small, bundle, (bytes) => flip(bytes, bytes.length - 9)));
      expect(report.problems.map(({ index }) => index)).toEqual([n - 1]);
    }
  });
});

describe('what was changed is found, and named', () => {
  const spans = (path: string) => splitBundle(files.get(path) ?? new Uint8Array()).spans;

  it('one bit anywhere in the entries: that entry and no other', async () => {
    const places = [...files.keys()].filter((path) => path.startsWith('tile/entries'));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.nat(), fc.nat(7), async (path, pick, bit) => {
        const all = spans(path);
        const at = pick % (files.get(path)?.length ?? 1);
        const place = all.findIndex(([, end]) => at < end);
        const index = (findTilePath(path)?.index ?? 0) * 256 + place;
        const problems = await problemsWhen(path, (bytes) => flip(bytes, at, bit));
        expect(problems.map((problem) => problem.index)).toEqual([index]);
        const isLength = at < (all[place]?.[0] ?? 0);
        expect(problems[0]?.what).toMatch(
          isLength ? /length in front .* the entry is right/ : /bytes were changed/,
        );
      }),
      { numRuns: Number(process.env['CANDOUR_RUNS'] ?? 40) },
    );
  });

  it('one bit anywhere in the hashes: the tile is wrong, not the entry', async () => {
    const places = [...files.keys()].filter((path) => path.startsWith('tile/0'));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.nat(), async (path, pick) => {
        const at = pick % (files.get(path)?.length ?? 1);
        const index = (findTilePath(path)?.index ?? 0) * 256 + Math.floor(at / 32);
        const problems = await problemsWhen(path, (bytes) => flip(bytes, at));
        expect(problems).toEqual([
          { index, what: `The hash of entry ${index} in ${path} is wrong; the entry is right.` },
        ]);
      }),
      { numRuns: Number(process.env['CANDOUR_RUNS'] ?? 40) },
    );
  });

  it('a hash in an upper tile', async () => {
    const problems = await problemsWhen('tile/1/000.p/2', (bytes) => flip(bytes, 40));
    expect(problems).toEqual([
      {
        index: 256,
        last: 511,
        what: 'The hash over entries 256 to 511 in tile/1/000.p/2 is wrong; the tile below it is right.',
      },
    ]);
  });

  it('several faults at once, each at its place', async () => {
    const [first] = spans('tile/entries/000').slice(10);
    let published = changed(files, 'tile/entries/000', (bytes) => flip(bytes, (first?.[0] ?? 0) + 20));
    published = changed(published, 'tile/0/000', (bytes) => flip(bytes, 200 * 32));
    published = changed(published, 'tile/entries/002.p/88', (bytes) => flip(bytes, 30));
    published = changed(published, 'tile/1/000.p/2', (bytes) => flip(bytes, 32));
    const { problems } = await verify(published);
    expect(problems.map(({ index }) => index)).toEqual([10, 200, 256, 512]);
    expect(problems.map(({ what }) => /entry is right|below it is right/.test(what))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('an entry taken out, and one put in', async () => {
    const [start = 0, end = 0] = spans('tile/entries/001')[44] ?? [];
    const without = await problemsWhen('tile/entries/001', (bytes) =>
      Uint8Array.from([...bytes.subarray(0, start - 2), ...bytes.subarray(end)]),
    );
    expect(without).toEqual([{ index: 300, what: 'Entry 300 is not in tile/entries/001.' }]);
    const twice = await problemsWhen('tile/entries/001', (bytes) =>
      Uint8Array.from([...bytes.subarray(0, end), ...bytes.subarray(start - 2)]),
    );
    expect(twice.map(({ index }) => index)).toEqual([301]);
    const behind = await problemsWhen('tile/entries/001', (bytes) => Uint8Array.from([...bytes, 1, 2, 3]));
    expect(behind).toEqual([
      { index: 511, what: 'Behind the last entry in tile/entries/001 more follows (bytes: 3).' },
    ]);
    const partial = 'tile/entries/002.p/88';
    const atEnd = await problemsWhen(partial, (bytes) => Uint8Array.from([...bytes, 0]));
    expect(atEnd).toEqual([
      { index: 599, what: `Behind the last entry in ${partial} more follows (bytes: 1).` },
    ]);
  });

  it('a bundle cut in the middle of an entry: that one and all behind it', async () => {
    const [start = 0] = spans('tile/entries/000')[253] ?? [];
    const problems = await problemsWhen('tile/entries/000', (bytes) => bytes.slice(0, start + 5));
    expect(problems.map(({ index }) => index)).toEqual([253, 254, 255]);
  });

  it.each([
    ['tile/entries/001', [256, 511]],
    ['tile/0/001', [256, 511]],
    ['tile/entries/002.p/88', [512, 599]],
    ['tile/0/002.p/88', [512, 599]],
    ['tile/1/000.p/2', [0, 511]],
  ])('%s missing', async (path, [index, last]) => {
    const problems = await problemsWhen(path, () => null);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ index, last });
    expect(problems[0]?.what).toContain(`${path} is missing`);
  });

  /** How many bytes verifying hashes, which is what takes its time. */
  async function hashedBy(read: Read): Promise<{ readonly report: Report; readonly hashed: number }> {
    let hashed = 0;
    const sha256: typeof primitives.sha256 = (...parts) => {
      for (const part of parts) hashed += part.length;
      return primitives.sha256(...parts);
    };
    return { report: await verifyLog({ read, trust, primitives: { ...primitives, sha256 } }), hashed };
  }

  it('a bundle made to be searched for ever', async () => {
    const bundle = new Uint8Array(2_000_000).fill(0x7b);
    for (let at = 32_000; at < bundle.length; at += 50) bundle[at] = 0x7d;
    const { report, hashed } = await hashedBy(readFrom(changed(files, 'tile/entries/000', () => bundle)));
    expect(report.problems.at(-1)?.index).toBe(255);
    expect(hashed).toBeLessThan(10 * bundle.length);
  });

  it('files without end, of which no more is read than shows it', async () => {
    for (const path of ['checkpoint', 'tile/0/001', 'tile/entries/001', 'tile/entries/002.p/88']) {
      const endless = async (asked: string, longest: number) =>
        asked === path ? new Uint8Array(longest + 1) : readFrom(files)(asked, longest);
      const { report, hashed } = await hashedBy(endless);
      expect(report.ok).toBe(false);
      expect(hashed).toBeLessThan(20_000_000);
    }
  });

  it('hashes made to be mixed in every way, tile after tile', async () => {
    const entries = 40 * 256;
    const published = await publish(await Log.of(envelopes(0, entries)));
    for (const [path, hashes] of published) {
      const bundle = published.get(path.replace('tile/0', 'tile/entries'));
      if (!/^tile\/0\/\d{3}$/.test(path) || !bundle) continue;
      // Eight places differ, and in one of them neither account is right: every mixture has to be tried in vain.
      for (let place = 0; place < 8; place += 1) hashes[place * 32] = (hashes[place * 32] ?? 0) ^ 1;
      const [start = 0] = splitBundle(bundle).spans[7] ?? [];
      bundle[start + 20] = (bundle[start + 20] ?? 0) ^ 1;
    }
    const { report, hashed } = await hashedBy(readFrom(published));
    expect(report.problems).toHaveLength(40 * 8);
    const everyMixture = 40 * 2 ** 8 * 256 * 65;
    expect(hashed).toBeLessThan(everyMixture * 0.7);
  });

  it('a tile of the wrong length', async () => {
    const problems = await problemsWhen('tile/0/001', (bytes) => bytes.slice(0, -1));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ index: 256, last: 511 });
  });

  it('an entry and its hash changed together: the tile they are in', async () => {
    const [start = 0, end = 0] = spans('tile/entries/000')[5] ?? [];
    let published = changed(files, 'tile/entries/000', (bytes) => flip(bytes, start + 10));
    const leaf = published.get('tile/entries/000')?.subarray(start, end) ?? new Uint8Array();
    const hash = primitives.sha256(Uint8Array.of(0), leaf);
    published = changed(published, 'tile/0/000', (bytes) => {
      bytes.set(hash, 5 * 32);
      return bytes;
    });
    const { ok, problems } = await verify(published);
    expect(ok).toBe(false);
    expect(problems).toMatchObject([{ index: 0, last: 255 }]);
    expect(problems[0]?.what).toContain('agree with one another, but not with the hash above them');
  });
});

describe('the checkpoint', () => {
  const rewrite = (change: (text: string) => string) => (bytes: Uint8Array) =>
    new TextEncoder().encode(change(new TextDecoder().decode(bytes)));

  it('with another root is not what the entries give, and its signature fails', async () => {
    const other = await Log.of(envelopes(1, size + 1));
    const problems = await problemsWhen('checkpoint', () => new TextEncoder().encode(other.checkpoint()));
    expect(problems[0]).toMatchObject({ index: null });
    expect(problems[0]?.what).toContain('states another root');
    const root = other.checkpoint().split('\n')[2] ?? '';
    const forged = await problemsWhen(
      'checkpoint',
      rewrite((text) => text.split('\n').with(2, root).join('\n')),
    );
    expect(forged[0]?.what).toContain(`The signature of ${origin}`);
  });

  it('with another size', async () => {
    const fewer = await problemsWhen(
      'checkpoint',
      rewrite((text) => text.replace('\n600\n', '\n599\n')),
    );
    expect(fewer.length).toBeGreaterThan(0);
    const more = await problemsWhen(
      'checkpoint',
      rewrite((text) => text.replace('\n600\n', '\n601\n')),
    );
    expect(more.some(({ what }) => what.includes('is missing'))).toBe(true);
  });

  it('that claims more entries than there could be is answered in good time', async () => {
    const claim = rewrite((text) => text.replace('\n600\n', '\n1152921504606846\n'));
    const claimed = changed(files, 'checkpoint', claim);
    let asked = 0;
    const gone = async (path: string) => {
      asked += 1;
      return claimed.get(path) ?? null;
    };
    const report = await verifyLog({ read: gone, primitives });
    expect(report).toMatchObject({ ok: false, size: 1_152_921_504_606_846, checked: 0 });
    expect(report.problems.some(({ what }) => what.includes('files in a row are missing'))).toBe(true);
    expect(asked).toBeLessThan(10_000);
  });

  it('that claims more than there could be, over a server that answers everything, is given up', async () => {
    const claim = rewrite((text) => text.replace('\n600\n', '\n1152921504606846\n'));
    const claimed = changed(files, 'checkpoint', claim);
    const junk = Uint8Array.from({ length: 8192 }, (_, i) => i % 251);
    const read = async (path: string) => (path === 'checkpoint' ? (claimed.get(path) ?? null) : junk);
    const report = await verifyLog({ read, primitives });
    expect(report.problems.length).toBeLessThan(52_000);
    expect(report.problems.some(({ what }) => what.includes('was not looked at'))).toBe(true);
  });

  it('not there, or not a checkpoint: one sentence', async () => {
    expect(await problemsWhen('checkpoint', () => null)).toEqual([
      { index: null, what: 'There is no file named checkpoint here: this is not a published log.' },
    ]);
    const junk = await problemsWhen('checkpoint', () => Uint8Array.of(0xff, 0xfe));
    expect(junk).toEqual([{ index: null, what: 'The checkpoint cannot be read: it is not UTF-8 text.' }]);
  });
});

describe('the rules of a record, beyond hashes', () => {
  const problemsOf = async (...special: Parameters<typeof envelope>[1][]) => {
    const report = await verify(await publish(await Log.of(special.map((one, seq) => envelope(seq, one)))));
    return report.problems;
  };

  it('time of recording does not run back', async () => {
    const problems = await problemsOf({}, {}, { recordedAt: '2021-01-01T00:00:00.000Z' }, {});
    expect(problems.map(({ index }) => index)).toEqual([2]);
    expect(problems[0]?.what).toContain('2021-01-01');
  });

  it('a correction points back', async () => {
    const problems = await problemsOf(
      {},
      { corrects: { entry: 0, how: 'replaced' } },
      { corrects: { entry: 2, how: 'withdrawn' } },
    );
    expect(problems.map(({ index }) => index)).toEqual([2]);
  });

  it('an entry has the shape of one', async () => {
    const problems = await problemsOf({}, { matter: 'two words' }, { recordedAt: 'yesterday' });
    expect(problems.map(({ index }) => index)).toEqual([1, 2]);
  });

  it('what was erased is told with the entry that says why, and is no problem', async () => {
    const body = {
      erasure: 'erasure_1',
      basis: 'Request upheld',
      authorisedBy: ['office_a', 'office_b'],
      ciphertext: 'deleted',
      parts: [{ from: 0, to: 1, part: 0 }],
    };
    const sealed = ['47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='];
    const erasing = { kind: 'candour.erasure', matter: 'erasures', body };
    const made = [{ sealed }, { sealed }, erasing].map((one, seq) => envelope(seq, one));
    const report = await verify(await publish(await Log.of(made)));
    expect(report).toMatchObject({ ok: true, erased: [{ from: 0, to: 1, part: 0, by: 2 }] });
  });
});

describe('a log that grows while it is read', () => {
  it('may have a full tile where the checkpoint speaks of a partial one', async () => {
    const grown = await publish(await Log.of(envelopes(0, 800)));
    const early = files.get('checkpoint');
    if (early) grown.set('checkpoint', early);
    grown.set('tile/1/000.p/2', files.get('tile/1/000.p/2') ?? new Uint8Array());
    expect([...grown.keys()]).not.toContain('tile/entries/002.p/88');
    expect(await verify(grown)).toMatchObject({ ok: true, size: 600, checked: 600 });
  });
});

describe('a log that was verified before', () => {
  it('is read only where it is new', async () => {
    const growing = await Log.of(envelopes(0, 700));
    const { state } = await verify(await publish(growing));
    await growing.grow(envelopes(700, 1300));
    const asked: string[] = [];
    const later = await publish(growing);
    const read = (path: string) => {
      asked.push(path);
      return readFrom(later)(path, Number.MAX_SAFE_INTEGER);
    };
    const report = await verifyLog({ read, trust, primitives, ...(state && { since: state }) });
    expect(report).toMatchObject({ ok: true, size: 1300, checked: 600 });
    expect(asked).not.toContain('tile/entries/001');
    const damaged = changed(later, 'tile/entries/004', (bytes) => flip(bytes, 100));
    const found = await verifyLog({
      read: readFrom(damaged),
      trust,
      primitives,
      ...(state && { since: state }),
    });
    expect(found.problems.map(({ index }) => index)).toEqual([1024]);
  });

  it('and was rewritten since, or cut, is found out', async () => {
    const { state } = await verify(files);
    const since = state ?? undefined;
    if (!since) throw new Error('the log was right');
    const other = await publish(await Log.of([envelope(0, { actor: 'office_other' }), ...envelopes(1, 700)]));
    const rewritten = await verifyLog({ read: readFrom(other), trust, primitives, since });
    expect(rewritten.problems[0]?.what).toContain('are not how this log begins');
    const cut = await publish(await Log.of(envelopes(0, 500)));
    const shorter = await verifyLog({ read: readFrom(cut), trust, primitives, since });
    expect(shorter.problems[0]?.what).toContain('entries were taken away');
    const same = await verifyLog({ read: readFrom(files), trust, primitives, since });
    expect(same).toMatchObject({ ok: true, checked: 0 });
  });
});

describe('a log of three levels of tiles', () => {
  it('is right, and a hash changed high up is found there', async () => {
    const tall = await publish(await Log.of(envelopes(0, 65_900)));
    expect(await verify(tall)).toMatchObject({ ok: true, checked: 65_900 });
    const above = await verify(changed(tall, 'tile/2/000.p/1', (bytes) => flip(bytes, 0)));
    expect(above.problems).toMatchObject([{ index: 0, last: 65_535 }]);
    const within = await verify(changed(tall, 'tile/1/000', (bytes) => flip(bytes, 3 * 32)));
    expect(within.problems).toMatchObject([{ index: 768, last: 1023 }]);
    const gone = await verify(changed(tall, 'tile/1/000', () => null));
    expect(gone.problems).toMatchObject([{ index: 0, last: 65_535 }]);
    expect(gone.checked).toBe(65_900);
  });
});

it('lengths are read as the format writes them', () => {
  expect(lengthAt(Uint8Array.of(1, 2), 0)).toBe(258);
});
