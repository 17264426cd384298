import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'packages/ledger/README.md',
  ...readdirSync(join(root, 'docs/guides')).map((name) => `docs/guides/${name}`),
];

// This suite is `npm test`, and an install inside it would pull the floor from under it; the
// continuous build runs both on a clean checkout.
const notRunHere = [
  /^npm ci$/,
  /^npm start$/,
  /^npm test$/,
  /^npm run (check|lint)$/,
  /^git /,
  /^npm run bench /,
];

const blocks = (page: string, language: string): readonly string[] =>
  [
    ...readFileSync(join(root, page), 'utf8').matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs')),
  ].map(([, block = '']) => block);

const commands = pages.flatMap((page) =>
  blocks(page, 'sh')
    .flatMap((block) => block.split('\n'))
    .flatMap((line) => line.split(' && '))
    .map((command) => command.trim())
    .filter((command) => command !== '')
    .map((command) => ({ page, command })),
);

const programs = pages.flatMap((page) => blocks(page, 'js').map((program) => ({ page, program })));

describe('every command in the documentation', () => {
  it('is found', () => {
    expect(commands.length).toBeGreaterThan(5);
  });

  const runnable = commands.filter(({ command }) => !notRunHere.some((pattern) => pattern.test(command)));
  it.each(runnable)('$page: $command', ({ command }) => {
    expect(() =>
      execFileSync('bash', ['-o', 'pipefail', '-c', command], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    ).not.toThrow();
  });

  it.each(programs)('the program in $page prints something', ({ program }) => {
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(printed.trim()).not.toBe('');
  });
});
