import { readFileSync } from 'node:fs';
import type { Definition } from '../definition/definition.ts';
import { loadPathway } from '../load/load.ts';

export { findNtsbStatus, type NtsbStatus, ntsbStatuses } from './ntsb.ts';

export const builtinNames = [
  'safeguarding-case',
  'review',
  'recommendation',
  'commitment',
  'disclosure',
] as const;
export type BuiltinName = (typeof builtinNames)[number];

/** A pathway that comes with the package: its text, to be read and recorded, and what the text defines. */
export interface Builtin {
  readonly name: BuiltinName;
  readonly text: string;
  readonly definition: Definition;
}

/** All five, in the order of `builtinNames`. Throws only when the package itself is broken. */
export function listBuiltins(): readonly Builtin[] {
  return builtinNames.map(getBuiltin);
}

/** Throws only when the package itself is broken. */
export function getBuiltin(name: BuiltinName): Builtin {
  const text = readBuiltin(name);
  const loading = loadPathway(text);
  if (loading.ok) return { name, text, definition: loading.definition };
  const [first] = loading.problems;
  throw new Error(
    `couldn't load the built-in pathway ${name}, line ${first?.line}: ${first?.message ?? 'no reason given'}`,
  );
}

/** The text as it was written. The address is the same from src/builtin and from dist/builtin, so it is never copied. */
export function readBuiltin(name: BuiltinName): string {
  const place = new URL(`../../src/builtin/${name}.yaml`, import.meta.url);
  try {
    return readFileSync(place, 'utf8');
  } catch (cause) {
    throw new Error(`couldn't read the built-in pathway ${name} at ${place.href}`, { cause });
  }
}
