import { describe, expect, it } from 'vitest';
import type { Keystore } from '../src/keystore/keystore.ts';

const key = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);
const asked = { id: 'erasure-1', basis: 'request' };

/** What every keystore promises. `open` answers with an empty one. */
export function keystoreContract(name: string, open: () => Promise<Keystore>): void {
  describe(`the keystore: ${name}`, () => {
    it('knows nothing of a subject it never met', async () => {
      const keystore = await open();
      expect(await keystore.find('person_a')).toBeUndefined();
      expect(await keystore.list()).toEqual([]);
    });

    it('keeps the first key of a subject and ignores a second', async () => {
      const keystore = await open();
      expect(await keystore.create('person_a', key(1))).toEqual({ state: 'held', key: key(1) });
      expect(await keystore.create('person_a', key(2))).toEqual({ state: 'held', key: key(1) });
      expect(await keystore.find('person_a')).toEqual({ state: 'held', key: key(1) });
    });

    it('keeps subjects apart, however their names are written', async () => {
      const keystore = await open();
      const subjects = ['person_a', 'PERSON_A', '../person_a', 'a/b', 'æ', ''];
      for (const [index, subject] of subjects.entries()) await keystore.create(subject, key(index + 1));
      for (const [index, subject] of subjects.entries())
        expect(await keystore.find(subject)).toEqual({ state: 'held', key: key(index + 1) });
      expect(new Set(await keystore.list())).toEqual(new Set(subjects));
    });

    it('gives two callers who create at once the same key', async () => {
      const keystore = await open();
      const made = await Promise.all([1, 2, 3, 4].map((byte) => keystore.create('person_a', key(byte))));
      for (const record of made) expect(record).toEqual(made[0]);
      expect(await keystore.find('person_a')).toEqual(made[0]);
    });

    it('still opens with the key of a subject that is closing, and says what erasure was begun', async () => {
      const keystore = await open();
      await keystore.create('person_a', key(1));
      const closing = { state: 'closing', key: key(1), erasure: asked };
      expect(await keystore.close('person_a', asked)).toEqual(closing);
      expect(await keystore.close('person_a', { id: 'another' })).toEqual(closing);
      expect(await keystore.create('person_a', key(2))).toEqual(closing);
      expect(await keystore.unfinished()).toEqual([{ subject: 'person_a', erasure: asked }]);
    });

    it('destroys no key without an erasure that was begun', async () => {
      const keystore = await open();
      await expect(keystore.close('person_a', asked)).rejects.toThrow(/no key is held/);
      await expect(keystore.erase('person_a', 3)).rejects.toThrow(/no erasure/);
      await keystore.create('person_a', key(1));
      await expect(keystore.erase('person_a', 3)).rejects.toThrow(/no erasure/);
      expect(await keystore.find('person_a')).toEqual({ state: 'held', key: key(1) });
    });

    it('never makes a key again for a subject that was erased', async () => {
      const keystore = await open();
      await keystore.create('person_a', key(1));
      await keystore.close('person_a', asked);
      await keystore.erase('person_a', 3);
      const erased = { state: 'erased', entry: 3 };
      expect(await keystore.find('person_a')).toEqual(erased);
      expect(await keystore.create('person_a', key(2))).toEqual(erased);
      expect(await keystore.close('person_a', asked)).toEqual(erased);
      await keystore.erase('person_a', 9);
      expect(await keystore.find('person_a')).toEqual(erased);
      expect(await keystore.list()).toEqual([]);
    });

    it('remembers an erasure until it is finished, and afterwards only that it was', async () => {
      const keystore = await open();
      await keystore.create('person_a', key(1));
      await keystore.close('person_a', asked);
      await keystore.erase('person_a', 3);
      expect(await keystore.unfinished()).toHaveLength(1);
      await keystore.finish('person_a');
      await keystore.finish('person_a');
      expect(await keystore.unfinished()).toEqual([]);
      expect(await keystore.find('person_a')).toEqual({ state: 'erased', entry: 3 });
    });
  });
}
