import { maxDepth } from './canonical.ts';

/**
 * Where the value that begins at `at` ends, if it is written as printing it would write it (docs/formats/entry.md,
 * “Canonical JSON”); -1 if it is not. The same answer as parsing, printing and comparing, in one pass and without
 * making any of it. `depth` counts from 1, the outermost value’s.
 */
export function scanCanonical(bytes: Uint8Array, at = 0, depth = 1): number {
  return new Scanner(bytes, at).end(depth);
}

const [quote, backslash, comma, colon, minus] = [0x22, 0x5c, 0x2c, 0x3a, 0x2d];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];
const [zero, nine] = [0x30, 0x39];

/** Bytes that stand for themselves within a text, and need no second look: 1. All others: 0. */
const isPlain = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x20 && byte < 0x80 && byte !== quote && byte !== backslash ? 1 : 0,
);
/** What may follow a backslash alone: b f n r t, the quotation mark and the backslash. */
const shortEscapes = new Set([0x62, 0x66, 0x6e, 0x72, 0x74, quote, backslash]);
/** Characters below U+0020 that have no short escape, as the two digits that end their long one. */
const longEscapes = new Set(
  Array.from({ length: 32 }, (_, code) => code)
    .filter((code) => ![8, 9, 10, 12, 13].includes(code))
    .map((code) => code.toString(16).padStart(2, '0')),
);
const words = ['true', 'false', 'null'].map((word) => new TextEncoder().encode(word));

/** ECMAScript prints no double longer than this. */
const longestNumber = 32;
/** Digits that are a whole number below 2^53 whatever they are. */
const safeDigits = 15;
const isOfNumber = new Set([...'+-.0123456789e'].map((character) => character.charCodeAt(0)));

/** One for all: making a decoder takes longer than decoding a name. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A name within the bytes, quotation marks included. `isAscii`: and without escapes. */
interface Name {
  readonly start: number;
  readonly end: number;
  readonly isAscii: boolean;
}

class Scanner {
  #at: number;
  /** Whether the text read last was all ASCII without escapes. */
  #wasAscii = true;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  end(depth: number): number {
    return this.#value(depth) ? this.#at : -1;
  }

  #value(depth: number): boolean {
    const byte = this.#bytes[this.#at];
    if (byte === quote) return this.#text();
    if (byte === openObject) return depth <= maxDepth && this.#object(depth);
    if (byte === openList) return depth <= maxDepth && this.#list(depth);
    return byte === minus || this.#isDigit(byte) ? this.#number() : this.#word();
  }

  #takes(byte: number): boolean {
    if (this.#bytes[this.#at] !== byte) return false;
    this.#at += 1;
    return true;
  }

  #list(depth: number): boolean {
    this.#at += 1;
    if (this.#takes(closeList)) return true;
    do if (!this.#value(depth + 1)) return false;
    while (this.#takes(comma));
    return this.#takes(closeList);
  }

  #object(depth: number): boolean {
    this.#at += 1;
    if (this.#takes(closeObject)) return true;
    let before: Name | undefined;
    do {
      const start = this.#at;
      if (this.#bytes[start] !== quote || !this.#text()) return false;
      const name = { start, end: this.#at, isAscii: this.#wasAscii };
      if (before && !this.#isInOrder(before, name)) return false;
      before = name;
      if (!this.#takes(colon) || !this.#value(depth + 1)) return false;
    } while (this.#takes(comma));
    return this.#takes(closeObject);
  }

  /** By UTF-16 code units, and never the same twice. */
  #isInOrder(before: Name, after: Name): boolean {
    if (!before.isAscii || !after.isAscii) return this.#read(before) < this.#read(after);
    const bytes = this.#bytes;
    const shorter = Math.min(before.end - before.start, after.end - after.start) - 1;
    for (let i = 1; i < shorter; i += 1) {
      const a = bytes[before.start + i] as number;
      const b = bytes[after.start + i] as number;
      if (a !== b) return a < b;
    }
    return before.end - before.start < after.end - after.start;
  }

  #read({ start, end }: Name): string {
    return JSON.parse(utf8.decode(this.#bytes.subarray(start, end))) as string;
  }

  #text(): boolean {
    const bytes = this.#bytes;
    let at = this.#at + 1;
    let wasAscii = true;
    for (;;) {
      while (isPlain[bytes[at] as number] === 1) at += 1;
      const byte = bytes[at];
      if (byte === quote) break;
      wasAscii = false;
      const length = byte === backslash ? this.#escape(at) : this.#character(at);
      if (length === 0) return false;
      at += length;
    }
    this.#at = at + 1;
    this.#wasAscii = wasAscii;
    return true;
  }

  /** The length of an escape that is the one way to write its character; 0 when it is not. */
  #escape(at: number): number {
    const bytes = this.#bytes;
    if (shortEscapes.has(bytes[at + 1] as number)) return 2;
    const [u, ...digits] = String.fromCharCode(...bytes.subarray(at + 1, at + 6));
    const [first, second, ...code] = digits;
    return u === 'u' && first === '0' && second === '0' && longEscapes.has(code.join('')) ? 6 : 0;
  }

  /** The length of a character beyond ASCII, in UTF-8 that is valid (RFC 3629 §4); 0 when it is not. */
  #character(at: number): number {
    const first = this.#bytes[at] ?? 0;
    const second = this.#bytes[at + 1] ?? 0;
    if (first < 0xc2 || first > 0xf4) return 0;
    if (first < 0xe0) return isBetween(second, 0x80, 0xbf) ? 2 : 0;
    // Neither longer than needed, nor half a surrogate pair, nor beyond U+10FFFF.
    const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (!isBetween(second, lowest, highest) || !this.#isContinued(at + 2)) return 0;
    if (first < 0xf0) return 3;
    return this.#isContinued(at + 3) ? 4 : 0;
  }

  #isContinued(at: number): boolean {
    return isBetween(this.#bytes[at] ?? 0, 0x80, 0xbf);
  }

  #number(): boolean {
    const bytes = this.#bytes;
    const start = this.#at;
    let at = start;
    while (this.#isDigit(bytes[at])) at += 1;
    const isWhole = at > start && !isOfNumber.has(bytes[at] as number);
    if (isWhole && at - start <= safeDigits) {
      this.#at = at;
      return bytes[start] !== zero || at - start === 1;
    }
    while (isOfNumber.has(bytes[at] as number) && at - start <= longestNumber) at += 1;
    this.#at = at;
    return isNumber(String.fromCharCode(...bytes.subarray(start, Math.min(at, start + longestNumber + 1))));
  }

  #isDigit(byte: number | undefined): boolean {
    return byte !== undefined && byte >= zero && byte <= nine;
  }

  #word(): boolean {
    const word = words.find(([first]) => first === this.#bytes[this.#at]);
    if (!word?.every((byte, i) => this.#bytes[this.#at + i] === byte)) return false;
    this.#at += word.length;
    return true;
  }
}

function isBetween(byte: number, lowest: number, highest: number): boolean {
  return byte >= lowest && byte <= highest;
}

/** Written as ECMAScript prints it, and not a whole number that readers round differently. */
function isNumber(text: string): boolean {
  const number = Number(text);
  return (
    `${number}` === text &&
    Number.isFinite(number) &&
    (!Number.isInteger(number) || Number.isSafeInteger(number))
  );
}
