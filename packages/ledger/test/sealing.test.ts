import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../src/entry/entry.ts';
import { openPart } from '../src/seal/open.ts';
import { type SealPart, seal } from '../src/seal/seal.ts';
import { unwrapKey, wrapKey } from '../src/seal/wrap.ts';

const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length));
const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));
const subjectKey = new Uint8Array(32).fill(7);
const otherKey = new Uint8Array(32).fill(8);
const part = (body: Json, subject = 'person_a'): SealPart => ({ subject, body, subjectKey });

/** Numbers beyond 2^53 have no canonical form; another test holds that they are refused. */
const withoutUnsafe = (_: string, value: unknown): unknown =>
  Number.isInteger(value) && !Number.isSafeInteger(value) ? `${value}` : value;

describe('a sealed part', () => {
  it('opens to its body with the subject’s key, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 1, maxLength: 5 }), (values) => {
        const bodies = values.map((value) => JSON.parse(JSON.stringify(value), withoutUnsafe) as Json);
        const { commitments, parts } = seal(
          bodies.map((body) => part(body)),
          random,
        );
        for (const [at, one] of parts.entries())
          expect(openPart(one, commitments[at] ?? '', subjectKey)).toEqual(bodies[at]);
      }),
    );
  });

  it('keeps a field named __proto__ as a field', () => {
    const body = JSON.parse('{"__proto__":{"isAdmin":true},"constructor":1}') as Json;
    const { commitments, parts } = seal([part(body)], random);
    const [opened] = parts.map((one) => openPart(one, commitments[0] ?? '', subjectKey));
    expect(Object.entries(opened ?? {})).toEqual([
      ['__proto__', { isAdmin: true }],
      ['constructor', 1],
    ]);
    expect(Object.getPrototypeOf(opened)).toBe(Object.prototype);
  });

  it('commits to the same body differently each time', () => {
    const { commitments } = seal([part('low'), part('low')], random);
    expect(commitments[0]).not.toBe(commitments[1]);
  });

  it('shows neither body nor subject in commitment or ciphertext', () => {
    const { commitments, parts } = seal([part({ note: 'the canary sings' }, 'person_canary')], random);
    const kept = parts.flatMap(({ wrappedKey, iv, ciphertext }) => [wrappedKey, iv, ciphertext]);
    expect(Buffer.concat(kept).toString('latin1') + commitments.join()).not.toContain('canary');
  });

  it('does not open with another subject’s key', () => {
    const { commitments, parts } = seal([part('low')], random);
    for (const one of parts)
      expect(() => openPart(one, commitments[0] ?? '', otherKey)).toThrow(/not wrapped by the subject’s key/);
  });

  it('does not open beside another commitment, nor as another part', () => {
    const { commitments, parts } = seal([part('low'), part('high')], random);
    const [first, second] = parts;
    if (!first || !second) throw new Error('two parts were sealed');
    expect(() => openPart(first, commitments[1] ?? '', subjectKey)).toThrow(/does not belong/);
    expect(() => openPart({ ...first, part: 1 }, commitments[0] ?? '', subjectKey)).toThrow(
      /does not belong/,
    );
  });

  it('notices every flipped bit of what is kept', () => {
    const { commitments, parts } = seal([part({ risk: 'low' })], random);
    for (const one of parts)
      for (const field of ['wrappedKey', 'iv', 'ciphertext'] as const)
        for (let at = 0; at < one[field].length; at += 1) {
          const changed = one[field].slice();
          changed[at] = (changed[at] ?? 0) ^ 1;
          expect(() => openPart({ ...one, [field]: changed }, commitments[0] ?? '', subjectKey)).toThrow(
            /part 0/,
          );
        }
  });

  it('is refused when its content is consistent in itself but not what the log committed to', () => {
    const fixed = (length: number): Uint8Array => new Uint8Array(length).fill(3);
    const { commitments } = seal([part('low')], random);
    // Somebody who holds every key seals another body for the same commitment.
    const forged = seal([part('high')], fixed);
    for (const one of forged.parts)
      expect(() => openPart(one, commitments[0] ?? '', subjectKey)).toThrow(/does not belong/);
  });
});

describe('the key wrap', () => {
  it('agrees with RFC 3394 §4.6', () => {
    const kek = hex('000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F');
    const key = hex('00112233445566778899AABBCCDDEEFF000102030405060708090A0B0C0D0E0F');
    const wrapped = hex('28C9F404C4B810F4CBCCB35CFB87F8263F5786E2D80ED326CBC7F0E71A99F43BFB988B9B7A02DD21');
    expect(wrapKey(key, kek)).toEqual(wrapped);
    expect(unwrapKey(wrapped, kek)).toEqual(key);
  });
});

describe('the specification of sealed parts', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/formats/sealed.md'), 'utf8');
  const vector = JSON.parse(/```json vector\n(.*?)```/s.exec(page)?.[1] ?? '') as Readonly<
    Record<string, string | undefined>
  >;
  const bytes = (name: string): Uint8Array => new Uint8Array(Buffer.from(vector[name] ?? '', 'base64'));

  it('has a vector that is sealed to the same bytes', () => {
    const given = ['r', 'dataKey', 'iv'].map(bytes);
    const body = JSON.parse(vector['body'] ?? '') as Json;
    const { commitments, parts } = seal(
      [{ subject: 'person_a', body, subjectKey: bytes('subjectKey') }],
      (length) => {
        const next = given.shift();
        if (next?.length !== length) throw new Error(`the vector has no ${length} random bytes here`);
        return next;
      },
    );
    expect(commitments).toEqual([vector['commitment']]);
    expect(parts).toEqual([
      {
        subject: 'person_a',
        part: 0,
        wrappedKey: bytes('wrappedKey'),
        iv: bytes('iv'),
        ciphertext: bytes('ciphertext'),
      },
    ]);
  });

  it('has a vector whose commitment anybody can recompute from r and the canonical body', () => {
    const hmac = createHmac('sha256', bytes('r')).update(vector['canonical'] ?? '');
    expect(hmac.digest('base64')).toBe(vector['commitment']);
  });
});
