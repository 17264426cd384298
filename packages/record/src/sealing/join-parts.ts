import type { Json } from '@candour/ledger';

/** The body of an entry from its public and its sealed parts: fields of one name are joined, of two values the last holds. */
export function joinParts(parts: readonly Json[]): Json {
  return parts.reduce((joined, part) => join(joined, part));
}

function join(one: Json, other: Json): Json {
  if (!isFields(one) || !isFields(other)) return other;
  const joined: Record<string, Json> = { ...one };
  for (const [name, value] of Object.entries(other)) {
    const before = Object.hasOwn(joined, name) ? joined[name] : undefined;
    Object.defineProperty(joined, name, {
      value: before === undefined ? value : join(before, value),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return joined;
}

function isFields(value: Json): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
