import { isConsistent } from '../../merkle/consistency.ts';
import { isSameHash } from '../../merkle/hash.ts';
import { findBase64, toBase64 } from '../../note/base64.ts';
import { type Checkpoint, parseCheckpoint } from '../../note/checkpoint.ts';
import { FormatError } from '../../note/format-error.ts';
import { type Note, parseNote } from '../../note/note.ts';
import { proveConsistency } from '../../proof/prove.ts';
import type { Tree } from '../../proof/tree.ts';
import { widthAt } from '../../tile/path.ts';
import { type Primitives, webPrimitives } from '../primitives.ts';
import { type Problem, type Report, unreadable, type VerifiedState } from '../report.ts';
import { checkTrust, type Trust } from '../trust.ts';
import { History } from './history.ts';
import { type Read, Source } from './source.ts';
import { Walk } from './walk.ts';

export interface LogToVerify {
  /** Reads the log’s files: `checkpoint`, `tile/…`. */
  readonly read: Read;
  readonly trust?: Trust;
  /** What an earlier report gave: then only entries since are read, once the log is shown to go on from there. */
  readonly since?: VerifiedState;
  readonly primitives?: Primitives;
}

/** Bytes: four for each character that a signed note may have. */
const longestCheckpoint = 4_000_000;
/** Mixtures of stated and found hashes that are tried in a log before it is called wrong without saying whose fault. */
const mostMixtures = 5000;

/** Verifies a whole log, or what is new of it: signatures, tree, every entry. Throws only when `read` does. */
export async function verifyLog({
  read,
  trust = {},
  since,
  primitives = webPrimitives,
}: LogToVerify): Promise<Report> {
  const bytes = await read('checkpoint', longestCheckpoint);
  if (!bytes) return unreadable('There is no file named checkpoint here: this is not a published log.');
  const head = parseHead(bytes);
  if (typeof head === 'string') return unreadable(head);
  const { origin, size, root } = head.checkpoint;
  const { vouched, problems: distrust } = await checkTrust(primitives, head, trust);
  const problems: Problem[] = [...distrust];
  const report = (problem: Problem) => void problems.push(problem);
  const source = new Source(read);
  const broken = since && (await checkSince({ source, primitives, since }, head.checkpoint));
  if (broken !== undefined) report({ index: null, what: broken });
  // Where the earlier log does not lead to this one, what was known is no help: everything is read.
  const from = since && broken === undefined ? since.size : 0;
  const history = new History(from > 0 ? (since?.recordedAt ?? null) : null, report);
  const walk = new Walk({
    sha256: primitives.sha256,
    source,
    size,
    from,
    history,
    report,
    problems,
    patience: { mixtures: mostMixtures },
  });
  if (size === 0) problems.push(...checkEmpty(primitives, root));
  else await walk.run(root);
  const state: VerifiedState = {
    format: 'candour/verified@v1',
    origin,
    size,
    root: toBase64(root),
    recordedAt: history.recordedAt,
  };
  const ok = problems.length === 0;
  return {
    ok,
    origin,
    size,
    root: state.root,
    checked: walk.checked,
    problems: problems.toSorted((a, b) => (a.index ?? -1) - (b.index ?? -1)),
    erased: history.erased,
    vouched,
    state: ok ? state : null,
  };
}

/** The signed checkpoint in a file, or a sentence saying why it is none. */
export function parseHead(
  bytes: Uint8Array,
): { readonly note: Note; readonly checkpoint: Checkpoint } | string {
  if (bytes.length > longestCheckpoint)
    return 'The checkpoint cannot be read: it is longer than any should be.';
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const note = parseNote(text);
    return { note, checkpoint: parseCheckpoint(note.text) };
  } catch (fault) {
    if (fault instanceof FormatError) return `The checkpoint cannot be read: ${fault.message}`;
    if (fault instanceof TypeError) return 'The checkpoint cannot be read: it is not UTF-8 text.';
    throw fault;
  }
}

function checkEmpty({ sha256 }: Primitives, root: Uint8Array): readonly Problem[] {
  if (isSameHash(root, sha256())) return [];
  return [
    { index: null, what: 'The checkpoint is of a log without entries, but its root is not that of none.' },
  ];
}

/** Undefined when the log as it was then is how this one begins; otherwise a sentence. */
async function checkSince(
  { source, primitives, since }: { source: Source; primitives: Primitives; since: VerifiedState },
  { origin, size, root }: Checkpoint,
): Promise<string | undefined> {
  const oldRoot = findBase64(since.root);
  if (origin !== since.origin) return `This is the log ${origin}; the state kept is of ${since.origin}.`;
  if (size < since.size || !oldRoot) {
    return `The log has ${size} entries and had ${since.size} when it was verified before: entries were taken away.`;
  }
  const tree: Tree = {
    size,
    sha256: primitives.sha256,
    async tile(level, index) {
      const hashes = await source.hashes({ level, index, width: widthAt(size, { level, index }) });
      if (!(hashes instanceof Uint8Array)) throw new FormatError(`tile ${level}/${index} is ${hashes}`);
      return hashes;
    },
  };
  try {
    const proof = await proveConsistency(tree, since.size, size);
    const claim = { oldSize: since.size, newSize: size, oldRoot, newRoot: root, proof };
    if (isConsistent(primitives.sha256, claim)) return undefined;
  } catch (fault) {
    if (!(fault instanceof FormatError)) throw fault;
    return `It could not be shown that the ${since.size} entries verified before are still how the log begins: ${fault.message}.`;
  }
  return `The ${since.size} entries verified before are not how this log begins: it was rewritten, or its tiles are damaged.`;
}
