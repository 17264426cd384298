import { randomBytes } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FileKeystore } from '../src/keystore/file.ts';
import { readKeyFile } from '../src/keystore/key-file.ts';
import { MemoryKeystore } from '../src/keystore/memory.ts';
import { keystoreContract } from './keystore.contract.ts';
import { temporaryFolder } from './temporary-folder.ts';

const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length));
const key = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);
const master = key(9);
const open = (path: string): Promise<FileKeystore> => FileKeystore.open(path, master, random);
const everyByte = (path: string): string =>
  readdirSync(path)
    .map((file) => `${file}\n${readFileSync(join(path, file), 'latin1')}`)
    .join('\n');

keystoreContract('memory', () => Promise.resolve(new MemoryKeystore()));
keystoreContract('files', () => open(temporaryFolder()));

describe('the keystore of files', () => {
  it('gives the same keys to a second process, and erasure by one holds for the other', async () => {
    const path = temporaryFolder();
    const [here, there] = [await open(path), await open(path)];
    await here.create('person_a', key(1));
    expect(await there.find('person_a')).toEqual({ state: 'held', key: key(1) });
    await there.close('person_a', {});
    await there.erase('person_a', 7);
    expect(await here.create('person_a', key(2))).toEqual({ state: 'erased', entry: 7 });
  });

  it('never has a key again, however two processes race to make and to erase', async () => {
    const path = temporaryFolder();
    const both = [await open(path), await open(path)];
    const subjects = Array.from({ length: 20 }, (_, at) => `person_${at}`);
    const race = async (keystore: FileKeystore, subject: string): Promise<void> => {
      await keystore.create(subject, key(1));
      await Promise.all([keystore.close(subject, {}), keystore.create(subject, key(2))]);
      await Promise.all([keystore.erase(subject, 7), keystore.create(subject, key(3))]);
      expect(await keystore.create(subject, key(4))).toEqual({ state: 'erased', entry: 7 });
    };
    await Promise.all(both.flatMap((keystore) => subjects.map((subject) => race(keystore, subject))));
    expect(readdirSync(path).filter((file) => file.includes('.key'))).toEqual([]);
  });

  it('shows in its folder neither subjects nor keys, and nobody else may read it', async () => {
    const path = temporaryFolder();
    const keystore = await open(path);
    await keystore.create('person_a', new TextEncoder().encode('a key that would be seen at once'));
    await keystore.close('person_a', { basis: 'a request by the person' });
    expect(everyByte(path)).not.toMatch(/person_a|would be seen|request/);
    for (const file of readdirSync(path)) expect(statSync(join(path, file)).mode & 0o077).toBe(0);
  });

  it('keeps of an erased subject no key, wrapped or not, and no draft of one', async () => {
    const path = temporaryFolder();
    const keystore = await open(path);
    await keystore.create('person_a', key(1));
    const wrapped: readonly string[] = everyByte(path).match(/"sealed":"([^"]+)"/g) ?? [];
    await keystore.close('person_a', {});
    await keystore.erase('person_a', 7);
    await keystore.finish('person_a');
    expect(readdirSync(path).filter((file) => !file.endsWith('.erased'))).toEqual(['keystore.check']);
    const left = everyByte(path).match(/"sealed":"([^"]+)"/g) ?? [];
    expect(left.filter((text) => wrapped.includes(text))).toHaveLength(1);
  });

  it('ends on opening an erasure that a crash stopped between the state and the key', async () => {
    const path = temporaryFolder();
    const keystore = await open(path);
    await keystore.create('person_a', key(1));
    const name = readdirSync(path).find((file) => file.endsWith('.key')) ?? '';
    const text = readFileSync(join(path, name));
    await keystore.close('person_a', {});
    await keystore.erase('person_a', 7);
    writeFileSync(join(path, name), text);
    writeFileSync(join(path, `${name}.0011.draft`), text);
    expect(await keystore.find('person_a')).toEqual({ state: 'erased', entry: 7 });
    await open(path);
    expect(readdirSync(path).filter((file) => file.includes('.key'))).toEqual([]);
  });

  it('opens nothing with another master key', async () => {
    const path = temporaryFolder();
    await (await open(path)).create('person_a', key(1));
    await expect(FileKeystore.open(path, key(8), random)).rejects.toThrow(/another master key/);
  });

  it('stops at a key file that was changed or put under another name', async () => {
    const path = temporaryFolder();
    const keystore = await open(path);
    await keystore.create('person_a', key(1));
    const [a = ''] = readdirSync(path).filter((file) => file.endsWith('.key'));
    await keystore.create('person_b', key(2));
    const b = readdirSync(path).find((file) => file.endsWith('.key') && file !== a) ?? '';
    writeFileSync(join(path, b), readFileSync(join(path, a)));
    await expect(keystore.find('person_b')).rejects.toThrow(/was changed/);
  });
});

describe('the file of the master key', () => {
  const made = (bytes: number, mode: number): string => {
    const path = join(temporaryFolder(), 'master.key');
    writeFileSync(path, randomBytes(bytes));
    chmodSync(path, mode);
    return path;
  };

  it('is read when it holds 32 bytes and its owner alone may read it', async () => {
    const path = made(32, 0o600);
    expect(await readKeyFile(path)).toEqual({ ok: true, key: new Uint8Array(readFileSync(path)) });
  });

  it.each([
    [made(32, 0o640), 'key-file-readable-by-others'],
    [made(32, 0o604), 'key-file-readable-by-others'],
    [made(31, 0o600), 'key-file-not-32-bytes'],
    [join(temporaryFolder(), 'none'), 'key-file-missing'],
  ])('is refused otherwise', async (path, code) => {
    const read = await readKeyFile(path);
    expect(read.ok ? 'read' : read.refusal.code).toBe(code);
  });
});
