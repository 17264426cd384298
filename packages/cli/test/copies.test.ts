import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { candour, folder } from './command.ts';

const corpus = join(import.meta.dirname, '../../evidence/test/corpus/copies/agency-story-cut');
const full = readFileSync(join(corpus, 'source.a.txt'), 'utf8');
const cut = readFileSync(join(corpus, 'source.b.txt'), 'utf8').replace(
  'were not inspected',
  'were seldom inspected',
);
const other = `The lighthouse at Skerry Point will be lit again after nine years of darkness.

Volunteers have cleaned the lens and taught themselves to wind the clockwork that turns it.

The harbour authority gave its consent last week, on condition that the light is not used for navigation.
`;

describe('candour compare', () => {
  it('says for people what one copy lacks, what it adds and which quotation differs', () => {
    const cwd = folder({ 'full.txt': full, 'cut.txt': cut });
    const { code, out } = candour(['compare', 'full.txt', 'cut.txt'], '', cwd);
    expect(code).toBe(0);
    const words = out.replace(/\s+/g, ' ');
    expect(words).toContain('cut.txt is wholly derived from full.txt');
    expect(words).toContain('Only in full.txt (two passages)');
    expect(words).toMatch(/Only in cut\.txt .*Harrow Lane has flooded four times/);
    expect(words).toMatch(/One quotation in other words .* were not inspected .* were seldom inspected/);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('gives the contract’s fields as JSON', () => {
    const cwd = folder({ 'full.txt': full, 'cut.txt': cut });
    const compared = JSON.parse(candour(['compare', 'cut.txt', 'full.txt', '--json'], '', cwd).out);
    expect(Object.keys(compared)).toEqual(['relation', 'containedIn', 'contains', 'jaccard', 'aligned']);
    expect(compared.relation).toBe('wholly-derived');
    expect(compared.aligned[0]).toEqual({
      a: [expect.any(Number), expect.any(Number)],
      b: expect.any(Array),
    });
  });

  it('refuses a document it cannot open, in one sentence', () => {
    const { code, out, err } = candour(['compare', 'no.txt', 'full.txt'], '', folder({ 'full.txt': full }));
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^no\.txt: .+\n$/);
  });
});

describe('candour copies', () => {
  it('prints a line for each story, and groups the rest when a document is missing', () => {
    const cwd = folder({
      'full.txt': full,
      'cut.txt': cut,
      'other.txt': other,
      list: 'cut.txt\nother.txt\nno.txt\n\nfull.txt\n',
    });
    const { code, out, err } = candour(['copies', '--list', 'list'], '', cwd);
    const stories = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).story);
    expect(stories).toEqual([['full.txt', 'cut.txt'], ['other.txt']]);
    expect(code).toBe(1);
    expect(err).toMatch(/^no\.txt: .+\n$/);
  });

  it('refuses a list that is not there', () => {
    const { code, err } = candour(['copies', '--list', 'list'], '', folder({}));
    expect(code).toBe(1);
    expect(err).toContain('one path a line');
  });
});
