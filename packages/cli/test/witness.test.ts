import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it } from 'vitest';
import { candour, folder } from './command.ts';

const logKey = 'example.org/record+076dc190+AYqI4910CfGV/VLbLTy6XXLKZwm/HZQSG/N0iAG0D29c';
const bin = join(import.meta.dirname, '../bin/candour.js');
const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

describe('candour witness', () => {
  it('makes its key once, for its owner alone, and prints the public half', () => {
    const key = join(folder({}), 'witness.key');
    const first = candour(['witness', '--key', key, '--name', 'witness.example/w1', '--print-key']);
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/^witness\.example\/w1\+[0-9a-f]{8}\+B/);
    expect(statSync(key).mode & 0o777).toBe(0o600);
    expect(readFileSync(key, 'utf8')).not.toContain(first.out.split('+')[2]);
    expect(candour(['witness', '--key', key, '--print-key']).out).toBe(first.out);
  });

  it.each([
    [['--print-key'], /give the witness a name/],
    [['--name', 'two words', '--print-key'], /no spaces/],
    [['--name', 'w.example', '--log', `example.org/record=${logKey}`], /--state/],
    [['--name', 'w.example', '--state', 'seen'], /--log/],
    [['--name', 'w.example', '--state', 'seen', '--log', 'example.org'], /ORIGIN=VKEY/],
    [['--name', 'w.example', '--state', 'seen', '--log', 'example.org=mistyped'], /name\+id\+base64/],
    [['--name', 'w.example', '--state', 'seen', '--log', 'a=b', '--listen', '8088'], /HOST:PORT/],
  ])('says in a sentence what it cannot start with: %j', (args, sentence) => {
    const { code, err } = candour(['witness', '--key', 'witness.key', ...args], '', folder({}));
    expect(code).toBe(1);
    expect(err).toMatch(sentence);
    expect(err).not.toContain('    at ');
  });

  it('does not use a key that others may read', () => {
    const key = join(folder({}), 'witness.key');
    candour(['witness', '--key', key, '--name', 'w.example', '--print-key']);
    chmodSync(key, 0o644);
    expect(candour(['witness', '--key', key, '--print-key']).err).toMatch(/chmod 600/);
  });

  it('serves its page, and stops when it is told to', async () => {
    const args = [
      'witness',
      '--key',
      'k',
      '--name',
      'w.example',
      '--state',
      'seen',
      '--listen',
      '127.0.0.1:0',
    ];
    const child = spawn(process.execPath, [bin, ...args, '--log', `example.org/record=${logKey}`], {
      cwd: folder({}),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    started.push(child);
    const lines: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      lines.push(line);
      if (line.startsWith('Listening on ')) break;
    }
    const address = lines.at(-1)?.slice('Listening on '.length) ?? '';
    expect(await (await fetch(address)).text()).toContain('<h3>example.org/record</h3>');
    child.kill('SIGTERM');
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  });
});
