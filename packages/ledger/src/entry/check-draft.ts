import {
  checkBlob,
  checkCorrects,
  checkHappenedAt,
  checkId,
  checkInstant,
  checkNames,
  isCount,
  isListOf,
  isPlain,
  malformed,
  maxSealed,
  show,
} from './fields.ts';
import type { Finding } from './refusal.ts';

const names = new Set([
  'matter',
  'kind',
  'actor',
  'happenedAt',
  'recordedAt',
  'corrects',
  'body',
  'blob',
  'sealed',
  'key',
  'expectedHead',
]);
const key = /^[\u0021-\u007e]{1,200}$/;

/**
 * What is wrong with a draft's shape, if anything. Bodies are not looked into here: printing them finds what
 * they may not hold. Written by hand because a leaf is read back with the same checks where there is no zod, and
 * because each refusal has its code and sentence; `draftSchema` says the same to zod, and a test holds them together.
 */
export function checkDraft(draft: unknown): Finding | undefined {
  if (!isPlain(draft)) return malformed(`A draft is an object; this is ${show(draft)}.`);
  return (
    checkNames(draft, names, 'A draft') ??
    checkId(draft['matter'], 'matter') ??
    checkId(draft['kind'], 'kind') ??
    checkId(draft['actor'], 'actor') ??
    checkHappenedAt(draft['happenedAt'], 'happenedAt') ??
    (draft['recordedAt'] === undefined ? undefined : checkInstant(draft['recordedAt'], 'recordedAt')) ??
    (draft['corrects'] === undefined ? undefined : checkCorrects(draft['corrects'], 'corrects')) ??
    (draft['blob'] === undefined ? undefined : checkBlob(draft['blob'], 'blob')) ??
    checkSealed(draft['sealed']) ??
    checkKey(draft['key']) ??
    checkExpectedHead(draft['expectedHead'])
  );
}

function checkSealed(sealed: unknown): Finding | undefined {
  if (sealed === undefined || isListOf(sealed, isSealed)) return undefined;
  return malformed(`"sealed" must be 1 to ${maxSealed} parts {"subject","body"}, each with a subject's id.`);
}

function isSealed(part: unknown): boolean {
  return (
    isPlain(part) &&
    checkId(part['subject'], 'subject') === undefined &&
    part['body'] !== undefined &&
    Object.keys(part).length === 2
  );
}

function checkKey(value: unknown): Finding | undefined {
  if (value === undefined || (typeof value === 'string' && key.test(value))) return undefined;
  return malformed(`"key" must be 1 to 200 visible ASCII characters without a space; it is ${show(value)}.`);
}

function checkExpectedHead(value: unknown): Finding | undefined {
  if (value === undefined || value === null || isCount(value)) return undefined;
  return malformed(
    `"expectedHead" must be the number of the matter's last entry, or null; it is ${show(value)}.`,
  );
}
