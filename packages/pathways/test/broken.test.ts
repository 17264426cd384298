import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint, loadPathway, type Problem } from '../src/index.ts';

const folder = join(import.meta.dirname, 'broken');
const slugs = readdirSync(folder).flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -5)] : []));
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

function problemsOf(text: string) {
  const loading = loadPathway(text);
  return loading.ok ? lint(loading.definition).map(loading.place) : loading.problems;
}

/** A rule’s sentence in Welsh names the same parts of the pathway, and is no English. */
function notInWelsh({ message, messageInWelsh = '' }: Problem): readonly string[] {
  const names = (text: string) => new Set(text.match(/\b[a-z]+(-[a-z]+)+\b/g));
  const isSame = [...names(message)].every((name) => names(messageInWelsh).has(name));
  return isSame && !/\b(the|that|which|when|and)\b/.test(messageInWelsh) ? [] : [messageInWelsh || message];
}

describe('a broken pathway', () => {
  it('is kept in at least thirty ways, each with what is said of it', () => {
    expect(slugs.length).toBeGreaterThanOrEqual(30);
  });

  it.each(slugs)('%s: each problem is told with its rule, its place and the mend', (slug) => {
    const expected: unknown = JSON.parse(read(`${slug}.json`));
    expect(expected).not.toEqual([]);
    const problems = problemsOf(read(`${slug}.yaml`));
    expect(problems.map(({ messageInWelsh: _, ...problem }) => problem)).toEqual(expected);
    expect(problems.filter(({ rule }) => rule.startsWith('L')).flatMap(notInWelsh)).toEqual([]);
  });

  it('breaks each rule of the linter alone at least once', () => {
    const alone = slugs.flatMap((slug) => {
      const rules = new Set((JSON.parse(read(`${slug}.json`)) as { rule: string }[]).map(({ rule }) => rule));
      return rules.size === 1 ? [...rules] : [];
    });
    // An owner who is their own deputy breaks L11 as well: L3 cannot be broken alone.
    const rules = Array.from({ length: 17 }, (_, at) => `L${at + 1}`).filter((rule) => rule !== 'L3');
    expect(alone).toEqual(expect.arrayContaining(rules));
  });

  it('is mended by what the messages say: the pathway they were all broken from is sound', () => {
    const sound = readFileSync(
      join(import.meta.dirname, '../../../examples/pathways/library-complaint.yaml'),
      'utf8',
    );
    expect(problemsOf(sound)).toEqual([]);
  });
});
