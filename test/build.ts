import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const examples = join(import.meta.dirname, '../examples');
const played = join(examples, 'dist/harrow-lane');
const told = join(examples, 'harrow-lane/record.json');

/** Builds once before the tests, since those of the command line run it as a user would. */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  // The worked example is played when Candour is installed; it is played again if it has been told anew since.
  if (!existsSync(played) || statSync(played).mtimeMs < statSync(told).mtimeMs)
    execFileSync('node', ['packages/cli/dist/example/build-example.js'], { stdio: 'inherit' });
}
