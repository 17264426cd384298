/** Reached on no honest path, and met again wherever an object is copied field by field. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);
const deepest = 32;
const nul = /\\u0000/;

/**
 * Whether JSON that parses is also read alike by everybody: no object names a field twice (parsers differ in which
 * they keep, so that what was checked may not be what is used), none uses a name that reaches prototypes, and nothing
 * nests deeper than any request of ours does. No text holds NUL, which PostgreSQL keeps in none.
 */
export function isSafeJson(text: string): boolean {
  const open: (Set<string> | null)[] = [];
  let awaitsName = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '{' || char === '[') {
      open.push(char === '{' ? new Set() : null);
      if (open.length > deepest) return false;
      awaitsName = char === '{';
    } else if (char === '}' || char === ']') {
      open.pop();
      awaitsName = false;
    } else if (char === ',') {
      awaitsName = open.at(-1) instanceof Set;
    } else if (char === '"') {
      const end = endOfString(text, at);
      if (nul.test(text.slice(at, end)) && JSON.parse(text.slice(at, end)).includes('\0')) return false;
      if (awaitsName && !takeName(open.at(-1), text.slice(at, end))) return false;
      awaitsName = false;
      at = end - 1;
    }
  }
  return true;
}

/** Escapes are resolved first: `\u005f_proto__` is the same name. */
function takeName(names: Set<string> | null | undefined, quoted: string): boolean {
  const name: unknown = JSON.parse(quoted);
  if (typeof name !== 'string' || !names || names.has(name) || reserved.has(name)) return false;
  names.add(name);
  return true;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}
