import { execFileSync } from 'node:child_process';

/** Builds once before the tests, since those of the command line run it as a user would. */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}
