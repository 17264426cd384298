import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { nodePrimitives } from '@candour/ledger/node';
import {
  FormatError,
  parseVerifierKey,
  type Report,
  type Trust,
  unreadable,
  type VerifiedState,
  type VerifierKey,
} from '@candour/ledger/verify';
import wrapAnsi from 'wrap-ansi';
import { z } from 'zod';
import { reportLines } from './verify/page.ts';
import { readJson, verifyTarget } from './verify/target.ts';

export interface VerifyOptions {
  readonly key?: readonly string[];
  readonly witness?: readonly string[];
  readonly require?: string;
  readonly since?: string;
  readonly json?: boolean;
}

const verifiedState: z.ZodType<VerifiedState> = z.object({
  format: z.literal('candour/verified@v1'),
  origin: z.string(),
  size: z.int().nonnegative(),
  root: z.string(),
  recordedAt: z.string().nullable(),
});

/**
 * `candour verify`: a published log by folder or URL, or a proof by its file. Resolves to 0 when all is right, 1 when
 * something is found wanting or nothing is there, 2 when it was asked wrongly.
 */
export async function verify(target: string, options: VerifyOptions): Promise<number> {
  const trust = parseTrust(options);
  if (typeof trust === 'string') return misused(trust);
  const since = options.since === undefined ? undefined : await readState(options.since);
  if (typeof since === 'string') return misused(since);
  const outcome = await verifyTarget(target, trust, since);
  const report = typeof outcome === 'string' ? unreadable(outcome) : outcome;
  if (options.json) process.stdout.write(`${JSON.stringify(shaped(report))}\n`);
  else {
    const lines = reportLines(report, { keys: trust.keys?.length ?? 0, since: since !== undefined });
    const stream = report.origin === null ? process.stderr : process.stdout;
    // Wrapped only for eyes: whoever searches what was written to a file finds whole sentences.
    const width = stream.isTTY ? stream.columns : Number.POSITIVE_INFINITY;
    stream.write(`${lines.map((line) => wrapAnsi(line, width)).join('\n')}\n`);
  }
  if (report.state && options.since !== undefined) await writeState(options.since, report.state);
  return report.ok ? 0 : 1;
}

function misused(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

/** Whom to trust, or a sentence saying what is wrong with how it was said. */
function parseTrust({ key = [], witness = [], require }: VerifyOptions): Trust | string {
  const keys = parseKeys(key, '--key');
  if (typeof keys === 'string') return keys;
  const witnesses = parseKeys(witness, '--witness');
  if (typeof witnesses === 'string') return witnesses;
  if (require === undefined) return { keys, witnesses };
  if (!/^\d+$/.test(require) || Number(require) > witnesses.length) {
    return `--require ${require}: give a number of witnesses, no more than the ${witnesses.length} named with --witness.`;
  }
  return { keys, witnesses, require: Number(require) };
}

function parseKeys(texts: readonly string[], option: string): readonly VerifierKey[] | string {
  try {
    return texts.map((text) => parseVerifierKey(nodePrimitives.sha256, text));
  } catch (fault) {
    if (fault instanceof FormatError) return `${option}: ${fault.message}`;
    throw fault;
  }
}

/** Undefined the first time, when there is no such file yet. */
async function readState(path: string): Promise<VerifiedState | undefined | string> {
  if (!existsSync(path)) return undefined;
  const parsed = verifiedState.safeParse(await readJson(path));
  return parsed.success
    ? parsed.data
    : `--since ${path}: this file was not written by candour verify; name one that is not there yet to begin anew.`;
}

/** Whole or not at all: half a state would make the next run begin anew, or fail. */
async function writeState(path: string, state: VerifiedState): Promise<void> {
  await writeFile(`${path}.unfinished`, `${JSON.stringify(state)}\n`);
  await rename(`${path}.unfinished`, path);
}

/** The order of docs/formats/proof.md, without what only a later run needs. */
function shaped({ ok, size, root, checked, problems, origin, erased, vouched }: Report) {
  return { ok, size, root, checked, problems, origin, erased, vouched };
}
