import { printCanonical } from '../entry/canonical.ts';
import type { Envelope, Json } from '../entry/entry.ts';
import { parseEnvelope } from '../entry/parse.ts';
import { isConsistent } from '../merkle/consistency.ts';
import { hashLeaf } from '../merkle/hash.ts';
import { isIncluded } from '../merkle/inclusion.ts';
import type { Sha256 } from '../merkle/sha256.ts';
import { findBase64, toBase64 } from '../note/base64.ts';
import { FormatError } from '../note/format-error.ts';
import type { ProofBundle } from '../proof/bundle.ts';
import { parseHash } from '../proof/tlog-proof.ts';
import { hmac } from './hmac.ts';
import { parseHead } from './log/verify-log.ts';
import { type Primitives, webPrimitives } from './primitives.ts';
import { type Problem, type Report, unreadable } from './report.ts';
import { checkTrust, type Trust } from './trust.ts';

/** Checks one entry by its bundle alone: that it is in the log, and who vouches for that. */
export async function verifyProof(
  bundle: unknown,
  {
    trust = {},
    primitives = webPrimitives,
  }: { readonly trust?: Trust; readonly primitives?: Primitives } = {},
): Promise<Report> {
  const { sha256 } = primitives;
  const parsed = parseBundle(bundle);
  if (typeof parsed === 'string') return unreadable(parsed);
  const { index, entry, proof, checkpoint, opened = [] } = parsed;
  const head = parseHead(new TextEncoder().encode(checkpoint));
  if (typeof head === 'string') return unreadable(head);
  const { origin, size, root } = head.checkpoint;
  const { vouched, problems: distrust } = await checkTrust(primitives, head, trust);
  const problems: Problem[] = [...distrust];
  const leaf = new TextEncoder().encode(entry);
  const claim = { index, size, root, leafHash: hashLeaf(sha256, leaf), proof: proof.map(parseHash) };
  const isThere = isIncluded(sha256, claim);
  if (!isThere) {
    problems.push({
      index,
      what: `The proof does not lead from this entry, as number ${index}, to the checkpoint’s root.`,
    });
  }
  const envelope = parseEnvelope(leaf);
  if (!envelope.ok)
    problems.push({ index, what: `Entry ${index} is not one a log may hold: ${envelope.finding.message}` });
  else problems.push(...checkOpened(sha256, envelope.envelope, opened).map((what) => ({ index, what })));
  return {
    ok: problems.length === 0,
    origin,
    size,
    root: toBase64(root),
    checked: isThere ? 1 : 0,
    problems,
    erased: [],
    vouched,
    state: null,
  };
}

/** That a later checkpoint’s log begins with an earlier one’s. The checkpoints’ signatures are checked elsewhere. */
export function verifyConsistency(
  checkpoints: { readonly earlier: string; readonly later: string },
  proof: readonly string[],
  { sha256 }: Pick<Primitives, 'sha256'> = webPrimitives,
): { readonly ok: true } | { readonly ok: false; readonly what: string } {
  const [earlier, later] = [checkpoints.earlier, checkpoints.later].map((text) =>
    parseHead(new TextEncoder().encode(text)),
  );
  if (!earlier || !later || typeof earlier === 'string' || typeof later === 'string') {
    return { ok: false, what: [earlier, later].find((head) => typeof head === 'string') ?? '' };
  }
  const { origin, size: oldSize, root: oldRoot } = earlier.checkpoint;
  if (origin !== later.checkpoint.origin)
    return { ok: false, what: 'The two checkpoints are of different logs.' };
  const hashes = proof.map(findBase64);
  const claim = { oldSize, oldRoot, newSize: later.checkpoint.size, newRoot: later.checkpoint.root };
  const isProven =
    hashes.every((hash) => hash !== undefined) && isConsistent(sha256, { ...claim, proof: hashes });
  return isProven
    ? { ok: true }
    : { ok: false, what: 'The proof does not show that the later log begins with the earlier one.' };
}

/** The bundle’s shape, or a sentence saying what is wrong with it. */
function parseBundle(value: unknown): ProofBundle | string {
  if (
    typeof value !== 'object' ||
    value === null ||
    (value as { format?: unknown }).format !== 'candour/proof@v1'
  ) {
    return 'This is not a proof: a proof is an object whose "format" is "candour/proof@v1".';
  }
  const { index, entry, proof, checkpoint, opened } = value as Record<keyof ProofBundle, unknown>;
  if (!Number.isSafeInteger(index) || (index as number) < 0)
    return 'The proof’s "index" is not an entry’s number.';
  if (typeof entry !== 'string') return 'The proof’s "entry" is not a text.';
  if (typeof checkpoint !== 'string') return 'The proof’s "checkpoint" is not a text.';
  if (!Array.isArray(proof) || proof.length > 63)
    return 'The proof’s "proof" is not a list of at most 63 hashes.';
  try {
    for (const hash of proof) parseHash(String(hash));
  } catch (fault) {
    if (fault instanceof FormatError) return fault.message;
    throw fault;
  }
  const isOpened = opened === undefined || (Array.isArray(opened) && opened.every(isOpenedPart));
  return isOpened
    ? (value as ProofBundle)
    : 'The proof’s "opened" is not a list of parts with "part", "r" and "body".';
}

function isOpenedPart(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { part, r, body } = value as { part?: unknown; r?: unknown; body?: unknown };
  return Number.isSafeInteger(part) && typeof r === 'string' && body !== undefined;
}

/** docs/formats/sealed.md: the commitment is HMAC-SHA256 under `r` of the body’s canonical JSON. */
function checkOpened(
  sha256: Sha256,
  { sealed = [] }: Envelope,
  opened: NonNullable<ProofBundle['opened']>,
): readonly string[] {
  return opened.flatMap(({ part, r, body }) => {
    const key = findBase64(r);
    const isIt = key?.length === 32 && sealed[part] === toBase64(hmac(sha256, key, utf8(body)));
    return isIt ? [] : [`Part ${part} as it is shown is not what the entry is committed to.`];
  });
}

function utf8(body: Json): Uint8Array {
  return new TextEncoder().encode(printCanonical(body));
}
