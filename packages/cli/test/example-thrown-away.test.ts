import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKeys, embedded, openRecord } from '@candour/record/open';
import { type Config, exampleLog, readConfig } from '@candour/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyEmptyLog } from '../../record/test/open-database.ts';
import { throwAwayExample } from '../src/example/throw-away-example.ts';

describe('the worked example, thrown away', () => {
  let root: string;
  let folder: string;
  let config: Config;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'candour-thrown-'));
    folder = join(root, 'data');
    const read = readConfig({ environment: { CANDOUR_FOLDER: folder } });
    if (!read.ok) throw new Error(read.mistakes.join(' '));
    config = read.config;
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test('leaves a record that is not the example as it is', async () => {
    createKeys(join(folder, 'keys'), 'record.marlshire.example/harrow-lane-two');
    await expect(throwAwayExample(config)).rejects.toThrow('not the worked example');
    expect(readdirSync(join(folder, 'keys'))).toContain('log.vkey');
  });

  test('leaves a folder with something else in it, or without keys, as it is', async () => {
    createKeys(join(folder, 'keys'), exampleLog);
    writeFileSync(join(folder, 'thesis.txt'), 'mine');
    await expect(throwAwayExample(config)).rejects.toThrow('holds thesis.txt beside a record');
    expect(existsSync(join(folder, 'thesis.txt'))).toBe(true);
    rmSync(folder, { recursive: true });
    mkdirSync(join(folder, 'log'), { recursive: true });
    await expect(throwAwayExample(config)).rejects.toThrow("couldn't read the key");
    expect(existsSync(join(folder, 'log'))).toBe(true);
  });

  test('is nothing to do where there is nothing', async () => {
    await throwAwayExample(config);
    expect(existsSync(folder)).toBe(false);
  });

  test('is refused while somebody has it open, and done when nobody has', async () => {
    createKeys(join(folder, 'keys'), exampleLog);
    await copyEmptyLog(join(folder, 'log'));
    const record = await openRecord({ folder, openStore: embedded(folder) });
    await expect(throwAwayExample(config)).rejects.toThrow();
    expect(existsSync(folder)).toBe(true);
    await record.close();
    await throwAwayExample(config);
    expect(existsSync(folder)).toBe(false);
  });
});
