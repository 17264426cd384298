import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { propose, type ReadDocument, spansOf } from '@candour/evidence';
import { openDocument } from '@candour/evidence/read';
import { describe, expect, it } from 'vitest';

// The two press texts that the reader grew out of. They are not ours to ship.
const root = join(import.meta.dirname, '..');
const folder = resolve(root, process.env['CANDOUR_DATA'] ?? '../shared/data', 'seeds');
const isThere = existsSync(folder);
if (!isThere) process.stdout.write(`seeds: skipped, there is no folder ${folder}\n`);

async function readSeeds(): Promise<readonly ReadDocument[]> {
  const readings = await Promise.all(
    readdirSync(folder)
      .sort()
      .map((name) => openDocument(join(folder, name))),
  );
  return readings.map((reading) => {
    if (!reading.ok) throw new Error(reading.refusal.message);
    return { ...reading.document, path: basename(reading.document.path).slice(0, 3) };
  });
}

describe.skipIf(!isThere)('given an agency story and a scraped copy of it', () => {
  it('the copy is wholly derived, and lacks the two leading paragraphs', async () => {
    const { stories } = propose(await readSeeds(), { published: null });
    expect(stories).toHaveLength(1);
    expect(stories[0]?.agency).toBe('PA');
    const copy = stories[0]?.copies.find(({ path }) => path === '001');
    expect(copy?.relation).toBe('wholly-derived');
    expect(copy?.missing.map(({ of, start }) => [of, start])).toEqual([
      ['000', 0],
      ['000', expect.any(Number)],
    ]);
  });

  it('the three stories glued on are labelled with publisher and age, and nothing foreign is story', async () => {
    const copy = (await readSeeds()).find(({ path }) => path === '001');
    const related = copy?.segments.filter(({ kind }) => kind === 'related') ?? [];
    expect(related.map(({ source }) => source?.age)).toEqual([
      '30 minutes ago',
      '40 minutes ago',
      '41 minutes ago',
    ]);
    expect(related.every(({ source }) => source?.publisher)).toBe(true);
    const story = copy
      ? spansOf(copy, 'story')
          .map(({ start, end }) => copy.text.slice(start, end))
          .join('\n')
      : '';
    expect(story.split('\n').filter((line) => line.trim() !== '')).toHaveLength(21);
    expect(story).not.toMatch(/AI Features|Daily8|No comments|Related Articles|minutes ago/);
  });

  it('each speaker is one person in both, and no one else speaks', async () => {
    const { statements } = propose(await readSeeds(), { published: null });
    const speakers = new Map(statements.map(({ speaker }) => [speaker?.name, speaker?.office]));
    expect([...speakers.keys()].sort()).toEqual([
      'Amess family',
      'David Anderson KC',
      'Radd Seiger',
      'Yvette Cooper',
    ]);
    expect(speakers.get('Yvette Cooper')).toBe('Home Secretary');
  });

  it('three promises are found, and none has a date before a publication date is given', async () => {
    const seeds = await readSeeds();
    const dues = (published: string | null) =>
      propose(seeds, { published })
        .commitments.map(({ due: { status, earliest, latest } }) => [status, earliest, latest].join(' '))
        .sort();
    expect(dues(null)).toEqual(['event  ', 'needs-anchor  ', 'none  ']);
    expect(dues('2025-07-17')).toEqual(['event  ', 'none  ', 'resolved 2025-09-01 2025-11-30']);
  });
});
