import { openLedger } from '../src/ledger.ts';
import { generateKeyPair, parseSigner } from '../src/node/ed25519.ts';
import { sha256 } from '../src/node/sha256.ts';
import { algorithm } from '../src/note/algorithm.ts';
import { toBase64 } from '../src/note/base64.ts';
import { formatCheckpoint } from '../src/note/checkpoint.ts';
import { cosign } from '../src/note/cosignature.ts';
import { signNote } from '../src/note/signer.ts';
import { buildProof } from '../src/proof/bundle.ts';
import { proveConsistency } from '../src/proof/prove.ts';
import { treeOf } from '../src/proof/tree.ts';
import { MemoryStore } from '../src/store/memory.ts';
import { formatTilePath } from '../src/tile/path.ts';
import { buildTree } from './tree.ts';

const keyOf = (name: string, byte: number, type: number = algorithm.ed25519) =>
  generateKeyPair(name, type, new Uint8Array(32).fill(byte));
const origin = 'vectors.example/log';
const [log, next] = [keyOf(origin, 1), keyOf(origin, 2)];
const witness = keyOf('witness.example/w1', 3, algorithm.cosignature);

/** Every file of test vectors, by name: what docs/formats/log.md and proof.md say, as data. */
export async function buildVectors(): Promise<Readonly<Record<string, object>>> {
  return {
    'tree.json': buildTree(),
    'paths.json': buildPaths(),
    'notes.json': buildNotes(),
    'proofs.json': await buildProofs(),
  };
}

function buildPaths(): object {
  const tiles = [
    { level: 0, index: 0, width: 256 },
    { level: 0, index: 67, width: 112 },
    { level: 1, index: 1000, width: 1 },
    { level: 0, index: 1_234_067, width: 256 },
    { level: 'entries', index: 1_234_067, width: 255 },
  ] as const;
  const none = [
    'tile/0/x000/001',
    'tile/00/000',
    'tile/64/000',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/1',
  ];
  return { tiles: tiles.map((tile) => ({ ...tile, path: formatTilePath(tile) })), none };
}

function buildNotes(): object {
  const text = formatCheckpoint({ origin, size: 0, root: sha256() });
  const signers = [log, next].map(({ skey }) => parseSigner(skey));
  const time = 1_700_000_000;
  const both = signNote(text, signers) + cosign(text, { signer: parseSigner(witness.skey), time });
  return {
    keys: [log, next, witness],
    valid: [
      { note: signNote(text, signers.slice(0, 1)), by: [log.vkey] },
      { note: both, by: [log.vkey, next.vkey, witness.vkey], time },
    ],
    invalid: [
      { why: 'the size was changed', note: both.replace('\n0\n', '\n1\n') },
      { why: 'the witness’s time was changed', note: `${text}\n${shiftTime(text, time)}` },
    ],
  };
}

/** The witness’s line with its time one second on, and its signature as it was. */
function shiftTime(text: string, time: number): string {
  const [dash = '', name = '', base64 = ''] = cosign(text, { signer: parseSigner(witness.skey), time })
    .trim()
    .split(' ');
  const bytes = Buffer.from(base64, 'base64');
  bytes.writeUInt8((bytes[11] ?? 0) + 1, 11);
  return `${dash} ${name} ${bytes.toString('base64')}\n`;
}

async function buildProofs(): Promise<object> {
  const store = new MemoryStore();
  let seconds = 0;
  const clock = () => new Date(Date.UTC(2022, 0, 1, 0, 0, seconds));
  const ledger = await openLedger({ store, signer: parseSigner(log.skey), clock });
  const heads: string[] = [];
  for (; seconds < 11; seconds += 1) {
    const appended = await ledger.append({
      matter: 'matter_one',
      kind: 'note',
      actor: 'office_clerk',
      happenedAt: '2022-01-01T00:00:00.000Z',
      body: { words: 'déjà vu', n: seconds },
    });
    if (!appended.ok) throw new Error(appended.refusal.message);
    heads.push((await ledger.head()).checkpoint);
  }
  const [earlier = '', later = ''] = [heads[4], heads[10]];
  const proof = await buildProof(sha256, store, { index: 7, checkpoint: later });
  const steps = await proveConsistency(treeOf(sha256, store, 11), 5, 11);
  return {
    key: log.vkey,
    valid: [proof],
    invalid: [
      { why: 'another index', bundle: { ...proof, index: 6 } },
      {
        why: 'a word of the entry was changed',
        bundle: { ...proof, entry: proof.entry.replace('vu', 'lu') },
      },
      { why: 'a hash is missing', bundle: { ...proof, proof: proof.proof.slice(1) } },
      { why: 'a checkpoint that the proof does not lead to', bundle: { ...proof, checkpoint: earlier } },
      { why: 'another format', bundle: { ...proof, format: 'candour/proof@v2' } },
    ],
    consistency: { earlier, later, proof: steps.map(toBase64) },
  };
}
