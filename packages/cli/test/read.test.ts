import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { candour, folder } from './command.ts';

const story = `Harbour board to answer review in the spring

The Pellow Harbour Board has said it will publish its answer to the ferry review in the spring.

Its chair, Ruth Penhale, said: “We should have listened to the deckhands. I will write to each of them by 3 March 2026.”

The review, by Dr Imran Vale, recommended that the board fit a second gangway within six months.
`;

const span = { start: z.number().int(), end: z.number().int() };
const day = z.iso.date().nullable();
const party = z.strictObject({ name: z.string(), office: z.string().nullable() });
const evidence = z
  .array(z.strictObject({ path: z.string(), ...span, fidelity: z.enum(['exact', 'altered', 'not-found']) }))
  .min(1);
const due = z.strictObject({
  words: z.string().nullable(),
  earliest: day,
  latest: day,
  rule: z.string(),
  status: z.enum(['resolved', 'needs-anchor', 'event', 'open-ended', 'none']),
  anchor: z.string().nullable(),
  reason: z.string(),
});
const published = z.strictObject({
  documents: z.array(
    z.strictObject({
      path: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      mediaType: z.string(),
      title: z.string().nullable(),
      publishedAt: day,
      text: z.string(),
      segments: z.array(
        z.strictObject({
          kind: z.enum([
            'headline',
            'standfirst',
            'story',
            'caption',
            'chrome',
            'related',
            'comments',
            'boilerplate',
          ]),
          ...span,
          source: z.strictObject({ publisher: z.string().nullable(), age: z.string().nullable() }).optional(),
        }),
      ),
    }),
  ),
  stories: z.array(
    z.strictObject({
      id: z.string(),
      agency: z.string().nullable(),
      copies: z.array(
        z.strictObject({
          path: z.string(),
          relation: z.enum(['fullest', 'wholly-derived', 'partly-derived', 'independent']),
          containedIn: z.number(),
          contains: z.number(),
          missing: z.array(z.strictObject({ of: z.string(), ...span })),
          added: z.array(z.strictObject(span)),
        }),
      ),
    }),
  ),
  statements: z.array(
    z.strictObject({
      id: z.string(),
      story: z.string(),
      speaker: party.nullable(),
      kind: z.enum(['direct', 'mixed', 'indirect']),
      text: z.string(),
      cue: z.string().nullable(),
      evidence,
    }),
  ),
  recommendations: z.array(
    z.strictObject({
      id: z.string(),
      number: z.string().nullable(),
      madeBy: z.string().nullable(),
      addressees: z.array(z.string()),
      text: z.string(),
      due,
      evidence,
    }),
  ),
  commitments: z.array(
    z.strictObject({
      id: z.string(),
      by: party,
      to: z.string().nullable(),
      text: z.string(),
      condition: z.string().nullable(),
      due,
      evidence,
    }),
  ),
  refusals: z.array(z.strictObject({ path: z.string(), code: z.string(), message: z.string() })),
});

function readJson(args: readonly string[], cwd: string, input = '') {
  const { code, out, err } = candour(['read', '--json', ...args], input, cwd);
  return { code, err, result: published.parse(JSON.parse(out)) };
}

describe('candour read --json', () => {
  it('prints the published shape, and every span holds the words it is evidence for', () => {
    const at = folder({ 'ferry.txt': story });
    const { code, result } = readJson(['--published', '2025-11-20', 'ferry.txt'], at);
    expect(code).toBe(0);
    const [document] = result.documents;
    const covered = result.documents[0]?.segments
      .map(({ start, end }) => document?.text.slice(start, end))
      .join('');
    expect(covered).toBe(story);
    for (const { text, evidence: passages } of [...result.recommendations, ...result.commitments]) {
      expect(passages.map(({ start, end }) => story.slice(start, end)).join(' … ')).toBe(text);
    }
  });

  it('gives promises their window once a publication date is known, and none without', () => {
    const at = folder({ 'ferry.txt': story });
    const spring = (args: readonly string[]) =>
      readJson([...args, 'ferry.txt'], at).result.commitments.find(({ due: { words } }) =>
        words?.includes('spring'),
      )?.due;
    expect(spring(['--published', '2025-11-20'])).toMatchObject({
      earliest: '2026-03-01',
      latest: '2026-05-31',
      status: 'resolved',
    });
    expect(spring([])).toMatchObject({ earliest: null, latest: null, status: 'needs-anchor' });
  });

  it('reads standard input as -', () => {
    const { code, result } = readJson(['-'], process.cwd(), story);
    expect(code).toBe(0);
    expect(result.documents[0]?.path).toBe('-');
  });

  it('gives the same answer however the files are ordered', () => {
    const shorter = story.split('\n').slice(4).join('\n');
    const at = folder({ 'a.txt': story, 'b.txt': shorter });
    const forwards = readJson(['a.txt', 'b.txt'], at).result;
    const backwards = readJson(['b.txt', 'a.txt'], at).result;
    expect(backwards.statements).toEqual(forwards.statements);
    expect(backwards.commitments).toEqual(forwards.commitments);
  });
});

describe('bad input', () => {
  it('names a missing file among ten good ones, and reads the ten', () => {
    const names = Array.from({ length: 10 }, (_, at) => `story-${at}.txt`);
    const at = folder(
      Object.fromEntries(names.map((name, number) => [name, `${story}\nStory number ${number}.\n`])),
    );
    const { code, result } = readJson([...names.slice(0, 5), 'gone.txt', ...names.slice(5)], at);
    expect(code).toBe(1);
    expect(result.documents).toHaveLength(10);
    expect(result.refusals).toMatchObject([{ path: 'gone.txt', code: 'no-such-file' }]);
  });

  it('refuses a file of 200 MB without reading it', () => {
    const at = folder({});
    writeFileSync(join(at, 'huge.txt'), '');
    truncateSync(join(at, 'huge.txt'), 200_000_000);
    const { code, result } = readJson(['huge.txt'], at);
    expect(code).toBe(1);
    expect(result.refusals).toMatchObject([{ path: 'huge.txt', code: 'too-large' }]);
  });

  it.each([
    ['--published', '2025-02-30'],
    ['--published', 'autumn'],
    ['--now', '1 May 2025'],
  ])('says in one sentence that %s %s is not a day, and stops with 2', (option, value) => {
    const { code, out, err } = candour(['read', option, value, 'any.txt']);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(value);
  });

  it('stops with 2 when no file is named', () => {
    expect(candour(['read']).code).toBe(2);
  });
});

describe('the report for people', () => {
  it('fits 80 columns, leads with the promises, and is plain when piped', () => {
    const at = folder({ 'ferry.txt': story });
    const { out } = candour(
      ['read', '--published', '2025-11-20', '--now', '2026-06-02', 'ferry.txt'],
      '',
      at,
    );
    const lines = out.split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(lines[0]).toMatch(/promises/);
    expect(out).not.toContain('\u001b');
    expect(out.indexOf('promises')).toBeLessThan(out.indexOf('recommendation'));
    expect(out.replace(/\s+/g, ' ')).toContain('these documents do not say what was kept');
  });
});
