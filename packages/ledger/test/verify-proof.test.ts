import { createHmac } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateKeyPair, parseSigner } from '../src/node/ed25519.ts';
import { sha256 } from '../src/node/sha256.ts';
import { algorithm } from '../src/note/algorithm.ts';
import { toBase64 } from '../src/note/base64.ts';
import { cosign } from '../src/note/cosignature.ts';
import { parseNote } from '../src/note/note.ts';
import { signNote } from '../src/note/signer.ts';
import { buildProof, type ProofBundle } from '../src/proof/bundle.ts';
import { proveConsistency } from '../src/proof/prove.ts';
import { treeOf } from '../src/proof/tree.ts';
import { parseVerifierKey, verifyConsistency, verifyProof } from '../src/verify/index.ts';
import { envelope, envelopes, Log, logKeys, origin, primitives, trust } from './published.ts';

const r = new Uint8Array(32).fill(9);
const body = { finding: 'not upheld' };
const commitment = createHmac('sha256', r).update('{"finding":"not upheld"}').digest('base64');
const [first, second] = ['a', 'b'].map((name, at) =>
  generateKeyPair(`witness.example/${name}`, algorithm.cosignature, new Uint8Array(32).fill(50 + at)),
);
if (!first || !second) throw new Error('two witnesses were made');
const witnesses = [first, second].map(({ vkey }) => parseVerifierKey(sha256, vkey));

let log: Log;
let bundle: ProofBundle;
beforeAll(async () => {
  log = await Log.of(
    envelopes(0, 400).map((one, seq) => (seq === 321 ? envelope(seq, { sealed: [commitment] }) : one)),
  );
  const { text } = parseNote(log.checkpoint());
  const line = cosign(text, { signer: parseSigner(first.skey), time: 1_700_000_000 });
  bundle = await buildProof(sha256, log.store, { index: 321, checkpoint: log.checkpoint() + line });
});

const check = (special: object = {}, more: object = {}) =>
  verifyProof({ ...bundle, ...special }, { primitives, trust: { ...trust, ...more } });

describe('the proof of one entry', () => {
  it('shows it to be in the log, with no more than the file and a key', async () => {
    const asRead: unknown = JSON.parse(JSON.stringify(bundle));
    const report = await verifyProof(asRead, { primitives, trust });
    expect(report).toMatchObject({ ok: true, origin, size: 400, checked: 1, problems: [] });
  });

  it('fails when anything in it is changed', async () => {
    const other = toBase64(sha256(Uint8Array.of(1)));
    for (const special of [
      { index: 320 },
      { entry: bundle.entry.replace('office_clerk', 'office_cleric') },
      { proof: bundle.proof.slice(1) },
      { proof: bundle.proof.with(3, other) },
      { checkpoint: bundle.checkpoint.replace('\n400\n', '\n401\n') },
    ]) {
      expect(await check(special)).toMatchObject({ ok: false });
    }
  });

  it('needs as many witnesses as are required of those trusted', async () => {
    expect(await check({}, { witnesses, require: 1 })).toMatchObject({
      ok: true,
      vouched: { witnesses: [{ name: 'witness.example/a', time: 1_700_000_000 }] },
    });
    const both = await check({}, { witnesses });
    expect(both.problems).toEqual([
      { index: null, what: '1 of the witnesses you trust signed the checkpoint; you require 2.' },
    ]);
  });

  it('is not taken from another log, nor from a key that is not trusted', async () => {
    const stranger = generateKeyPair(origin, algorithm.ed25519, new Uint8Array(32).fill(3));
    const unsigned = await check({}, { keys: [parseVerifierKey(sha256, stranger.vkey)] });
    expect(unsigned.problems[0]?.what).toContain('not signed by the key that you trust');
    const elsewhere = await check({}, { origin: 'other.example/log' });
    expect(elsewhere.problems[0]?.what).toBe(
      `This is the log ${origin}, and you asked for other.example/log.`,
    );
    const misnamed = generateKeyPair('someone.example', algorithm.ed25519, new Uint8Array(32).fill(3));
    const { text } = parseNote(log.checkpoint());
    const signed = signNote(text, [parseSigner(misnamed.skey)]);
    const keys = [parseVerifierKey(sha256, misnamed.vkey)];
    expect(await check({ checkpoint: signed }, { keys })).toMatchObject({ ok: false });
  });

  it('lays a sealed part open that is what the entry is committed to, and no other', async () => {
    const opened = [{ part: 0, r: toBase64(r), body }];
    expect(await check({ opened })).toMatchObject({ ok: true });
    for (const special of [
      { body: { finding: 'upheld' } },
      { part: 1 },
      { r: toBase64(sha256()) },
      { r: 'x' },
    ]) {
      const report = await check({ opened: [{ ...opened[0], ...special }] });
      expect(report.problems[0]?.what).toContain('is not what the entry is committed to');
    }
  });

  it.each([
    [null, 'not a proof'],
    [{ format: 'candour/proof@v2' }, 'not a proof'],
    [{ index: -1 }, '"index"'],
    [{ entry: 7 }, '"entry"'],
    [{ checkpoint: 7 }, '"checkpoint"'],
    [{ checkpoint: 'x' }, 'no blank line'],
    [{ proof: 'x' }, '"proof"'],
    [{ proof: ['AAAA'] }, 'not 32 bytes'],
    [{ opened: [7] }, '"opened"'],
  ])('that is %o is refused with a sentence', async (special, words) => {
    const report = await verifyProof(special && { ...bundle, ...special }, { primitives, trust });
    expect(report).toMatchObject({ ok: false, checked: 0 });
    expect(report.problems[0]?.what).toContain(words);
  });
});

describe('the proof that a log only grew', () => {
  it('holds between two of its checkpoints, and not between those of two logs', async () => {
    const earlier = (await Log.of(envelopes(0, 250))).checkpoint();
    const grown = await Log.of(envelopes(0, 700));
    const steps = await proveConsistency(treeOf(sha256, grown.store, 700), 250, 700);
    const proof = steps.map(toBase64);
    const later = grown.checkpoint();
    expect(verifyConsistency({ earlier, later }, proof)).toEqual({ ok: true });
    expect(verifyConsistency({ earlier, later }, proof.slice(1))).toMatchObject({ ok: false });
    expect(verifyConsistency({ earlier: later, later: earlier }, proof)).toMatchObject({ ok: false });
    const forked = (await Log.of(envelopes(1, 251))).checkpoint();
    expect(verifyConsistency({ earlier: forked, later }, proof)).toMatchObject({ ok: false });
    const other = signNote(parseNote(earlier).text.replace(origin, 'other.example'), [
      parseSigner(logKeys.skey),
    ]);
    expect(verifyConsistency({ earlier: other, later }, proof)).toMatchObject({
      what: expect.stringContaining('different logs'),
    });
    expect(verifyConsistency({ earlier: 'x', later }, proof)).toMatchObject({ ok: false });
  });
});
