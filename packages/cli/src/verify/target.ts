import { readFile, stat } from 'node:fs/promises';
import { nodePrimitives as primitives, readFolder } from '@candour/ledger/node';
import {
  fetchFrom,
  type LogToVerify,
  type Report,
  type Trust,
  verifyLog,
  verifyProof,
} from '@candour/ledger/verify';

/** Bytes: an entry and a checkpoint are far shorter, however they are escaped; opened parts may be long. */
const largestProof = 16_000_000;

type Since = LogToVerify['since'];

/** Verifies what is at a URL, in a folder, or in a proof’s file; a sentence when nothing there can be asked. */
export async function verifyTarget(target: string, trust: Trust, since: Since): Promise<Report | string> {
  const rest = { trust, primitives, ...(since && { since }) };
  if (/^https?:\/\//.test(target)) return verifyFrom(target, fetchFrom(target), rest);
  const found = await stat(target).catch(() => undefined);
  if (!found) return `${target}: there is no such folder or file.`;
  if (found.isDirectory()) return verifyFrom(target, readFolder(target), rest);
  if (!found.isFile()) return `${target}: this is neither a file nor a folder.`;
  if (found.size > largestProof)
    return `${target}: this is larger than any proof; give a proof’s file, or the folder of a log.`;
  const bundle = await readJson(target);
  if (bundle === undefined)
    return `${target}: this is not JSON; give a proof’s file, or the folder of a log.`;
  return verifyProof(bundle, rest);
}

async function verifyFrom(
  target: string,
  read: LogToVerify['read'],
  rest: Omit<LogToVerify, 'read'>,
): Promise<Report | string> {
  try {
    return await verifyLog({ read, ...rest });
  } catch (fault) {
    return `${target}: the log could not be read from there: ${reasonOf(fault)}.`;
  }
}

/** The innermost cause: fetch says only that it failed. */
function reasonOf(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  if (fault.cause !== undefined) return reasonOf(fault.cause);
  return fault.message || ('code' in fault ? String(fault.code) : fault.name);
}

/** Undefined when the file does not hold JSON. */
export async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}
