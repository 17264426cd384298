import type { NoteSignature } from '../note/note.ts';
import { parseNote, parseSignature } from '../note/note.ts';
import { type VerifyEd25519, verifyNote } from '../note/verify.ts';
import type { PolicyWitness } from './policy.ts';
import { formatAddCheckpoint } from './request.ts';

/** What became of asking one witness. Everything but `cosigned` has a sentence for the operator. */
export type Asked =
  | { readonly outcome: 'cosigned'; readonly line: NoteSignature; readonly time: number }
  | { readonly outcome: 'unreachable' | 'refused'; readonly message: string }
  /** It has cosigned more entries than this log has: the log lost some, or another log has its key. */
  | { readonly outcome: 'ahead'; readonly size: number; readonly message: string }
  /** What it has cosigned is no part of this log: two histories were shown. */
  | { readonly outcome: 'disagrees'; readonly message: string };

/** A checkpoint to be cosigned. */
export interface Submission {
  readonly note: string;
  readonly size: number;
  /** RFC 6962 consistency proof between two sizes of this log. */
  readonly prove: (from: number, to: number) => Promise<readonly Uint8Array[]>;
}

export interface AskParts {
  readonly fetch: typeof fetch;
  readonly verify: VerifyEd25519;
  /** Milliseconds that one witness has to answer each request. */
  readonly patience: number;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** An answer holds a few signature lines, or a number. */
const longestAnswer = 64 * 1024;

/**
 * Asks one witness, counting from `knownSize`; if it has seen another size it says which, and is
 * asked once more from there. Never throws for what a witness does or fails to do.
 */
export async function askWitness(
  parts: AskParts,
  witness: PolicyWitness,
  { submission, knownSize }: { readonly submission: Submission; readonly knownSize: number },
): Promise<Asked> {
  const first = await post(parts, witness, { submission, oldSize: Math.min(knownSize, submission.size) });
  if (isAsked(first)) return first;
  const size = findSize(first);
  if (size === undefined) return judgeAnswer(parts, witness, { submission, answer: first });
  if (size > submission.size) return ahead(size, submission.size);
  const second = await post(parts, witness, { submission, oldSize: size });
  if (isAsked(second)) return second;
  if (second.status === 409 && findSize(second) === submission.size)
    return { outcome: 'disagrees', message: `It has cosigned another root for ${submission.size} entries.` };
  return judgeAnswer(parts, witness, { submission, answer: second });
}

async function post(
  { fetch, patience }: AskParts,
  { url }: PolicyWitness,
  { submission, oldSize }: { readonly submission: Submission; readonly oldSize: number },
): Promise<Answer | Asked> {
  if (url === null) return { outcome: 'unreachable', message: 'The policy gives no address for it.' };
  const proof = oldSize === 0 ? [] : await submission.prove(oldSize, submission.size);
  const body = formatAddCheckpoint({ oldSize, proof, note: submission.note });
  try {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(`${url.replace(/\/$/, '')}/add-checkpoint`, {
      method: 'POST',
      body,
      signal,
    });
    const text = await readText(response);
    return { status: response.status, type: response.headers.get('content-type') ?? '', text };
  } catch (error) {
    return { outcome: 'unreachable', message: `It gave no answer: ${reasonOf(error)}.` };
  }
}

function isAsked(one: Answer | Asked): one is Asked {
  return 'outcome' in one;
}

async function judgeAnswer(
  { verify }: AskParts,
  { key }: PolicyWitness,
  { submission, answer }: { readonly submission: Submission; readonly answer: Answer },
): Promise<Asked> {
  if (answer.status === 422)
    return { outcome: 'disagrees', message: 'What it cosigned is not the beginning of this log.' };
  if (answer.status !== 200)
    return {
      outcome: 'refused',
      message: `It answered ${answer.status}: ${answer.text.slice(0, 200).trim()}`,
    };
  const lines = answer.text.split('\n').flatMap(findLine);
  const line = lines.find(({ name, id }) => name === key.name && id === key.id);
  const signed = line && { text: parseNote(submission.note).text, signatures: [line] };
  const [by] = signed ? (await verifyNote(verify, signed, [key])).by : [];
  if (line === undefined || by === undefined || by.time === null)
    return { outcome: 'refused', message: `Its answer holds no valid cosignature by ${key.name}.` };
  return { outcome: 'cosigned', line, time: by.time };
}

/** The size that a witness says it cosigned last, in answer to a request that counted from another. */
function findSize({ status, type, text }: Answer): number | undefined {
  if (status !== 409 || !type.startsWith('text/x.tlog.size') || !/^(0|[1-9]\d{0,15})\n$/.test(text))
    return undefined;
  return Number(text);
}

/** Lines of unknown kinds are ignored, as the specification asks. */
function findLine(line: string): readonly NoteSignature[] {
  try {
    return [parseSignature(line)];
  } catch {
    return [];
  }
}

async function readText(response: Response): Promise<string> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (text.length > longestAnswer) throw new Error('its answer is too long');
  }
  return text;
}

function ahead(size: number, ours: number): Asked {
  const message = `It has cosigned ${size} entries, this log has ${ours}: entries were lost here, or the key is used elsewhere.`;
  return { outcome: 'ahead', size, message };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}
