import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs/guides')).map((name) => `docs/guides/${name}`),
];

// This suite is `npm test`, and an install inside it would pull the floor from under it; the
// continuous build runs both on a clean checkout.
const notRunHere = [/^npm ci$/, /^npm test$/, /^npm run check$/, /^git /, /^npm run bench /];

const commands = pages.flatMap((page) =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/```sh\n(.*?)```/gs)].flatMap(([, block = '']) =>
    block
      .split('\n')
      .flatMap((line) => line.split(' && '))
      .map((line) => line.replace(/\s+#.*$/, '').trim())
      .filter((line) => line !== '')
      .map((command) => ({ page, command })),
  ),
);

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
});
