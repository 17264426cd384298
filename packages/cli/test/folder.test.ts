import { describe, expect, it } from 'vitest';
import { findFolder } from '../src/report/folder.ts';

describe('the folder that documents share', () => {
  it.each([
    [['case/a.txt', 'case/b.pdf'], 'case/'],
    [['case/letters/a.txt', 'case/b.pdf'], 'case/'],
    [['/x/case-1/a.txt', '/x/case-2/a.txt'], '/x/'],
    [['a.txt', 'case/b.pdf'], ''],
    [['/a.txt', '/b.txt'], '/'],
    [['a.txt'], ''],
    [['-'], ''],
    [[], ''],
  ])('of %j is “%s”', (paths, folder) => {
    expect(findFolder(paths)).toBe(folder);
  });
});
