import { isInstant } from './instant.ts';
import type { Finding } from './refusal.ts';

type Fields = Readonly<Record<string, unknown>>;
/** Says what is wrong with a field's value; nothing is wrong with what it leaves unanswered. */
type Check = (value: unknown, name: string) => Finding | undefined;

const id = /^[A-Za-z0-9][A-Za-z0-9._:@/-]{0,127}$/;
const hex256 = /^[0-9a-f]{64}$/;
const base64of32 = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;

/** How many sealed parts one entry may have. */
export const maxSealed = 64;

export const checkId: Check = (value, name) =>
  typeof value === 'string' && id.test(value)
    ? undefined
    : malformed(
        `"${name}" must be 1 to 128 of the characters A-Z a-z 0-9 . _ : @ / - and begin with a letter or digit; it is ${show(value)}.`,
      );

export const checkInstant: Check = (value, name) =>
  isInstant(value)
    ? undefined
    : {
        code: 'instant-not-canonical',
        message: `"${name}" must be an instant in UTC that exists, written like 2022-03-01T09:00:00.000Z; it is ${show(value)}.`,
      };

export const checkHappenedAt: Check = (value, name) => {
  if (typeof value === 'string') return checkInstant(value, name);
  if (!isPlain(value)) {
    return malformed(
      `"${name}" must be an instant, or a window {"earliest","latest"}; it is ${show(value)}.`,
    );
  }
  const { earliest, latest } = value;
  return (
    checkNames(value, windowNames, `"${name}"`) ??
    (earliest === null ? undefined : checkInstant(earliest, `${name}.earliest`)) ??
    (latest === null ? undefined : checkInstant(latest, `${name}.latest`)) ??
    (typeof earliest === 'string' && typeof latest === 'string' && earliest > latest
      ? {
          code: 'window-reversed',
          message: `"${name}" is a window that ends at ${latest}, before it begins at ${earliest}; exchange them.`,
        }
      : undefined)
  );
};
const windowNames = new Set(['earliest', 'latest']);

export const checkCorrects: Check = (value, name) => {
  if (!isPlain(value)) return malformed(`"${name}" must be {"entry","how"}; it is ${show(value)}.`);
  const unknown = checkNames(value, correctionNames, `"${name}"`);
  if (unknown) return unknown;
  const { entry, how } = value;
  if (!isCount(entry)) return malformed(`"${name}.entry" must be an entry's number; it is ${show(entry)}.`);
  return how === 'replaced' || how === 'withdrawn'
    ? undefined
    : malformed(`"${name}.how" must be "replaced" or "withdrawn"; it is ${show(how)}.`);
};
const correctionNames = new Set(['entry', 'how']);

export const checkBlob: Check = (value, name) => {
  if (!isPlain(value)) return malformed(`"${name}" must be {"sha256","size"}; it is ${show(value)}.`);
  const unknown = checkNames(value, blobNames, `"${name}"`);
  if (unknown) return unknown;
  const { sha256, size } = value;
  if (typeof sha256 !== 'string' || !hex256.test(sha256)) {
    return malformed(
      `"${name}.sha256" must be 64 hexadecimal digits in small letters; it is ${show(sha256)}.`,
    );
  }
  return isCount(size)
    ? undefined
    : malformed(`"${name}.size" must be a whole number of bytes; it is ${show(size)}.`);
};
const blobNames = new Set(['sha256', 'size']);

export const checkCommitments: Check = (value, name) =>
  isListOf(value, (one) => typeof one === 'string' && base64of32.test(one))
    ? undefined
    : malformed(`"${name}" must be 1 to ${maxSealed} commitments of 32 bytes, in base64.`);

/** The names an object has are those it may have. What is missing is found by the checks of each. */
export function checkNames(fields: Fields, allowed: ReadonlySet<string>, what: string): Finding | undefined {
  for (const name of Object.keys(fields)) {
    if (!allowed.has(name)) {
      return malformed(`${what} has no field ${show(name)}; it may have ${[...allowed].join(', ')}.`);
    }
  }
  return undefined;
}

export function isListOf(value: unknown, is: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && value.length <= maxSealed && value.every(is);
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

export function isPlain(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

export function malformed(message: string): Finding {
  return { code: 'entry-malformed', message };
}

/** A value as a message may show it: short, on one line, and never more than its kind where it has parts. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 39)}…` : value);
  if (value === undefined) return 'missing';
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  return String(value);
}
