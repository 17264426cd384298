import type { Sha256 } from '../merkle/sha256.ts';
import { type Checkpoint, parseCheckpoint } from '../note/checkpoint.ts';
import { cosign } from '../note/cosignature.ts';
import { FormatError } from '../note/format-error.ts';
import { formatVerifierKey, type VerifierKey } from '../note/key.ts';
import { formatNote, type Note, parseNote } from '../note/note.ts';
import type { Signer } from '../note/signer.ts';
import { type VerifyEd25519, verifyNote } from '../note/verify.ts';
import { type Judgement, judge } from './judge.ts';
import { type AddCheckpoint, parseAddCheckpoint } from './request.ts';
import type { Seen, SeenFolder } from './seen.ts';

/** What is answered over HTTP. */
export interface Reply {
  readonly status: 200 | 400 | 403 | 404 | 409 | 422;
  readonly type: 'text/plain; charset=utf-8' | 'text/x.tlog.size';
  readonly body: string;
  /** For the witness’s own record of events. */
  readonly because: string;
}

export interface WitnessParts {
  readonly signer: Signer;
  /** The keys trusted for each origin. */
  readonly logs: ReadonlyMap<string, readonly VerifierKey[]>;
  readonly seen: SeenFolder;
  readonly sha256: Sha256;
  readonly verify: VerifyEd25519;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Remembers the latest checkpoint of each log it knows, and cosigns only what goes on from it. */
export class Witness {
  readonly parts: WitnessParts;
  readonly #busy = new Map<string, Promise<unknown>>();

  constructor(parts: WitnessParts) {
    this.parts = parts;
  }

  /** What to give whoever is to trust this witness. */
  get vkey(): string {
    return formatVerifierKey(this.parts.signer.key);
  }

  /** Answers one `add-checkpoint`. What is cosigned is on disk first. */
  async addCheckpoint(body: string): Promise<Reply> {
    try {
      const request = parseAddCheckpoint(body);
      const note = parseNote(request.note);
      const next = parseCheckpoint(note.text);
      const keys = this.parts.logs.get(next.origin);
      if (keys === undefined) return reply(404, `unknown log ${next.origin}`);
      const { by, failed } = await verifyNote(this.parts.verify, note, keys);
      if (by.length === 0 || failed.length > 0)
        return reply(403, `no valid signature by a key trusted for ${next.origin}`);
      // Anybody may have added lines to the note: only those of trusted keys are remembered.
      const trusted = note.signatures.filter(({ name, id }) =>
        by.some(({ key }) => key.name === name && key.id === id),
      );
      const kept = { text: note.text, signatures: trusted };
      return await this.#inTurn(next.origin, () => this.#advance(request, kept, next));
    } catch (error) {
      if (error instanceof FormatError) return reply(400, error.message);
      throw error;
    }
  }

  /** The checkpoint last cosigned for a log, or undefined. */
  async findLast(origin: string): Promise<(Seen & { readonly checkpoint: Checkpoint }) | undefined> {
    const seen = await this.parts.seen.find(origin);
    return seen && { ...seen, checkpoint: parseSeen(origin, seen) };
  }

  async #advance(request: AddCheckpoint, note: Note, next: Checkpoint): Promise<Reply> {
    const { sha256, seen, signer, now } = this.parts;
    const last = await this.findLast(next.origin);
    const judgement = judge(sha256, last?.checkpoint, { ...request, next });
    if (judgement !== 'consistent') return refuse(judgement, last?.checkpoint.size ?? 0, next);
    const line = cosign(note.text, { signer, time: Math.floor(now() / 1000) });
    const cosigned = reply(200, `cosigned ${next.origin} at ${next.size}`, line);
    if (last?.checkpoint.size === next.size) return cosigned;
    const turn = (last?.turn ?? 0) + 1;
    const remembered = await seen.remember(next.origin, { turn, note: `${formatNote(note)}${line}` });
    if (!remembered)
      return refuse('other-size', (await this.findLast(next.origin))?.checkpoint.size ?? 0, next);
    return cosigned;
  }

  /** One request at a time for each log: comparing and remembering must not be parted. */
  #inTurn<T>(origin: string, work: () => Promise<T>): Promise<T> {
    const before = this.#busy.get(origin) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.#busy.set(origin, mine);
    return mine;
  }
}

/** A memory that cannot be read stops the witness for this log: it must not sign as if it had seen nothing. */
function parseSeen(origin: string, { note }: Seen): Checkpoint {
  try {
    const checkpoint = parseCheckpoint(parseNote(note).text);
    if (checkpoint.origin === origin) return checkpoint;
    throw new Error(`it is of ${checkpoint.origin}`);
  } catch (cause) {
    throw new Error(`what was remembered of ${origin} was changed: nothing more is cosigned for it`, {
      cause,
    });
  }
}

function refuse(judgement: Exclude<Judgement, 'consistent'>, size: number, next: Checkpoint): Reply {
  const where = `${next.origin} at ${next.size}`;
  switch (judgement) {
    case 'smaller':
      return reply(400, `${where} is smaller than the size its proof counts from`);
    case 'other-size':
      return { ...reply(409, `${where} does not count from ${size}`, `${size}\n`), type: 'text/x.tlog.size' };
    case 'fork':
      return {
        ...reply(409, `${where} HAS ANOTHER ROOT than was cosigned`, `${size}\n`),
        type: 'text/x.tlog.size',
      };
    case 'not-proven':
      return reply(422, `${where} IS NOT PROVEN to go on from ${size}`);
  }
}

function reply(status: Reply['status'], because: string, body = `${because}\n`): Reply {
  return { status, type: 'text/plain; charset=utf-8', body, because };
}
