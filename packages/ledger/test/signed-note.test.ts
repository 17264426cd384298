import { describe, expect, it } from 'vitest';
import { generateKeyPair, parseSigner, verifyEd25519 } from '../src/node/ed25519.ts';
import { sha256 } from '../src/node/sha256.ts';
import { algorithm } from '../src/note/algorithm.ts';
import { cosign } from '../src/note/cosignature.ts';
import { formatVerifierKey, parseVerifierKey } from '../src/note/key.ts';
import { formatNote, parseNote } from '../src/note/note.ts';
import { signNote } from '../src/note/signer.ts';
import { verifyNote } from '../src/note/verify.ts';

// Published with Go’s sumdb/note as its example: the key is public on purpose.
const goKeys = {
  skey: 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz',
  vkey: 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
};
const goText =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const goNote = `${goText}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;

const key = (vkey: string) => parseVerifierKey(sha256, vkey);
const seed = (byte: number) => new Uint8Array(32).fill(byte);
const text = 'example.org/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n';

describe('a signed note', () => {
  it('is signed byte for byte as Go’s implementation signs it', () => {
    expect(signNote(goText, [parseSigner(goKeys.skey)])).toBe(goNote);
    expect(formatVerifierKey(parseSigner(goKeys.skey).key)).toBe(goKeys.vkey);
  });

  it('is verified by the key that signed it, and is the same when written again', async () => {
    const note = parseNote(goNote);
    const verified = await verifyNote(verifyEd25519, note, [key(goKeys.vkey)]);
    expect(verified.by.map(({ key: { name } }) => name)).toEqual(['PeterNeumann']);
    expect(formatNote(note)).toBe(goNote);
  });

  it('fails when a letter of its text is changed, and says whose signature does not hold', async () => {
    const note = parseNote(goNote.replace('answer', 'Answer'));
    const verified = await verifyNote(verifyEd25519, note, [key(goKeys.vkey)]);
    expect(verified.by).toEqual([]);
    expect(verified.failed.map(({ name }) => name)).toEqual(['PeterNeumann']);
  });

  it('while a key is being changed is trusted by who knows the old key and by who knows the new', async () => {
    const [old, next] = [1, 2].map((byte) =>
      generateKeyPair('example.org/log', algorithm.ed25519, seed(byte)),
    );
    if (!old || !next) throw new Error('two keys were made');
    const note = parseNote(signNote(text, [parseSigner(old.skey), parseSigner(next.skey)]));
    for (const vkey of [old.vkey, next.vkey]) {
      const verified = await verifyNote(verifyEd25519, note, [key(vkey)]);
      expect(verified.by).toHaveLength(1);
    }
    const stranger = generateKeyPair('example.org/log', algorithm.ed25519, seed(3));
    expect(await verifyNote(verifyEd25519, note, [key(stranger.vkey)])).toEqual({
      by: [],
      failed: [],
      unchecked: [],
    });
  });

  it('carries a witness’s line with the time it signed, which another time does not verify', async () => {
    const witness = generateKeyPair('witness.example/w', algorithm.cosignature, seed(4));
    const line = cosign(text, { signer: parseSigner(witness.skey), time: 1_700_000_000 });
    const note = parseNote(`${text}\n${line}`);
    const verified = await verifyNote(verifyEd25519, note, [key(witness.vkey)]);
    expect(verified.by).toMatchObject([{ time: 1_700_000_000 }]);
    const [signature] = note.signatures;
    if (signature) signature.signature[7] = 1;
    expect((await verifyNote(verifyEd25519, note, [key(witness.vkey)])).failed).toHaveLength(1);
  });

  it('keeps lines of algorithms it cannot check, and does not count them', async () => {
    const mldsa = { name: 'example.org/log', id: 7, type: algorithm.mldsa44, key: new Uint8Array(1312) };
    const line = { name: mldsa.name, id: 7, signature: new Uint8Array(2428) };
    const note = parseNote(formatNote({ text, signatures: [line] }));
    expect(note.signatures[0]?.signature).toEqual(line.signature);
    expect(await verifyNote(verifyEd25519, note, [mldsa])).toEqual({
      by: [],
      failed: [],
      unchecked: [mldsa],
    });
  });
});

describe('a note or key that is not well formed is refused with a sentence', () => {
  it.each([
    ['no signatures', 'text\n'],
    ['no dash', 'text\n\n- name AAAAAAAA\n'],
    ['a name with a plus', 'text\n\n— na+me AAAAAAAA\n'],
    ['base64 with stray bits', 'text\n\n— name AAAAAAB=\n'],
    ['only a key id', 'text\n\n— name AAAAAA==\n'],
    ['a carriage return', 'text\r\n\n— name AAAAAAAA\n'],
    ['no newline at its end', 'text\n\n— name AAAAAAAA'],
    ['a hundred and one signatures', `text\n\n${'— name AAAAAAAA\n'.repeat(101)}`],
  ])('%s', (_, note) => {
    expect(() => parseNote(note)).toThrow(/\.$|: /);
  });

  it.each([
    ['a letter changed', goKeys.vkey.replace('ARpc', 'ARpd')],
    ['cut short', goKeys.vkey.slice(0, -4)],
    ['a private key', goKeys.skey],
    ['empty', ''],
  ])('a public key that is %s', (_, vkey) => {
    expect(() => key(vkey)).toThrow();
  });

  it('a private key, without saying it in the message', () => {
    expect(() => parseSigner(goKeys.skey.slice(0, -4))).toThrow(expect.not.stringContaining('AYEKFALV'));
    expect(() => parseSigner(goKeys.skey.replace('c74f20a3', 'c74f20a4'))).toThrow('mistyped');
  });
});
