import type { Envelope } from './entry.ts';
import { maxSealed } from './fields.ts';
import { isInstant } from './instant.ts';
import { maxLeafBytes } from './leaf.ts';
import { scanCanonical } from './scan.ts';

/** What the entries around one depend on. */
export type Glimpse = Pick<Envelope, 'recordedAt' | 'corrects'>;

/**
 * What checking a whole log needs of an entry, read straight from its bytes. Never wrong: what it answers for,
 * `parseEnvelope` accepts and reads alike. Null where that takes a closer look: entries that are wrong, and right
 * ones of rare forms (with a `blob`, erasures).
 */
export function glance(leaf: Uint8Array): Glimpse | null {
  return leaf.length > maxLeafBytes ? null : new Glance(leaf).read();
}

/** Names and punctuation of an envelope, each as it must follow what is before it. */
const [actor, body, corrects, happenedAt, kind, erasure, matter, recordedAt, sealed, end] = [
  '{"actor":',
  ',"body":',
  ',"corrects":{"entry":',
  ',"happenedAt":',
  ',"kind":',
  '"candour.erasure"',
  ',"matter":',
  ',"recordedAt":',
  ',"sealed":[',
  ',"v":1}',
].map(encode) as unknown as readonly [Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes];
const [earliest, latest, nothing] = ['{"earliest":', ',"latest":', 'null'].map(encode) as [
  Bytes,
  Bytes,
  Bytes,
];
const [replaced, withdrawn] = [',"how":"replaced"}', ',"how":"withdrawn"}'].map(encode) as [Bytes, Bytes];
type Bytes = Uint8Array;

const [quote, comma, closeList, closeObject, zero] = [0x22, 0x2c, 0x5d, 0x7d, 0x30];
const isFirstOfId = table(/[A-Za-z0-9]/);
const isOfId = table(/[A-Za-z0-9._:@/-]/);
const isBase64 = table(/[A-Za-z0-9+/]/);
/** The last letter of 32 bytes in base64: its lowest bits are none. */
const isLastBase64 = table(/[AEIMQUYcgkosw048]/);
const isDigit = table(/\d/);
const longestId = 128;
/** Digits that are a whole number below 2^53 whatever they are. */
const safeDigits = 15;
/** A nought for any digit. */
const instantForm = encode('0000-00-00T00:00:00.000Z');

const utf8 = new TextDecoder();

class Glance {
  #at = 0;
  readonly #bytes: Bytes;

  constructor(bytes: Bytes) {
    this.#bytes = bytes;
  }

  read(): Glimpse | null {
    if (!this.#takes(actor) || !this.#id()) return null;
    if (this.#takes(body)) {
      this.#at = scanCanonical(this.#bytes, this.#at, 2);
      if (this.#at < 0) return null;
    }
    const correction = this.#takes(corrects) ? this.#correction() : undefined;
    if (correction === null || !this.#takes(happenedAt) || !this.#when()) return null;
    if (!this.#takes(kind) || this.#takes(erasure) || !this.#id()) return null;
    if (!this.#takes(matter) || !this.#id() || !this.#takes(recordedAt)) return null;
    const recorded = this.#instant();
    if (recorded < 0 || (this.#takes(sealed) && !this.#commitments())) return null;
    if (!this.#takes(end) || this.#at !== this.#bytes.length) return null;
    const when = { recordedAt: this.#text(recorded, instantForm.length) };
    return correction ? { ...when, corrects: correction } : when;
  }

  #takes(what: Bytes): boolean {
    const bytes = this.#bytes;
    const at = this.#at;
    for (let i = 0; i < what.length; i += 1) if (bytes[at + i] !== what[i]) return false;
    this.#at = at + what.length;
    return true;
  }

  #takesByte(byte: number): boolean {
    if (this.#bytes[this.#at] !== byte) return false;
    this.#at += 1;
    return true;
  }

  #id(): boolean {
    const bytes = this.#bytes;
    const start = this.#at + 1;
    if (!this.#takesByte(quote) || isFirstOfId[bytes[start] as number] !== 1) return false;
    let at = start + 1;
    while (isOfId[bytes[at] as number] === 1) at += 1;
    this.#at = at;
    return at - start <= longestId && this.#takesByte(quote);
  }

  /** Where the instant begins behind its quotation mark; -1 when it is none. */
  #instant(): number {
    const start = this.#at + 1;
    if (!this.#takesByte(quote) || !this.#isInstantAt(start)) return -1;
    this.#at = start + instantForm.length;
    return this.#takesByte(quote) ? start : -1;
  }

  #isInstantAt(start: number): boolean {
    const bytes = this.#bytes;
    for (let i = 0; i < instantForm.length; i += 1) {
      const byte = bytes[start + i] as number;
      if (instantForm[i] === zero ? isDigit[byte] !== 1 : byte !== instantForm[i]) return false;
    }
    const isTime = this.#pair(start + 11) < 24 && this.#pair(start + 14) < 60 && this.#pair(start + 17) < 60;
    const month = this.#pair(start + 5);
    const day = this.#pair(start + 8);
    if (!isTime || month < 1 || month > 12 || day < 1) return false;
    // Every month has 28 days: only the few days after them need the calendar.
    return day <= 28 || isInstant(this.#text(start, instantForm.length));
  }

  /** The number that two digits are. */
  #pair(at: number): number {
    return ((this.#bytes[at] as number) - zero) * 10 + (this.#bytes[at + 1] as number) - zero;
  }

  #when(): boolean {
    if (!this.#takes(earliest)) return this.#instant() >= 0;
    const from = this.#bound();
    if (from < 0 || !this.#takes(latest)) return false;
    const to = this.#bound();
    if (to < 0 || !this.#takesByte(closeObject)) return false;
    return (
      from === 0 || to === 0 || this.#text(from, instantForm.length) <= this.#text(to, instantForm.length)
    );
  }

  /** 0 when nobody knows it. */
  #bound(): number {
    return this.#takes(nothing) ? 0 : this.#instant();
  }

  #correction(): Envelope['corrects'] | null {
    const start = this.#at;
    while (isDigit[this.#bytes[this.#at] as number] === 1) this.#at += 1;
    const digits = this.#text(start, this.#at - start);
    if (digits.length > safeDigits || `${Number(digits)}` !== digits) return null;
    const how = this.#takes(replaced) ? 'replaced' : this.#takes(withdrawn) ? 'withdrawn' : null;
    return how && { entry: Number(digits), how };
  }

  #commitments(): boolean {
    let count = 0;
    do {
      count += 1;
      if (count > maxSealed || !this.#commitment()) return false;
    } while (this.#takesByte(comma));
    return this.#takesByte(closeList);
  }

  /** 32 bytes in base64: 42 letters, one of which less is used, and an equals sign. */
  #commitment(): boolean {
    const bytes = this.#bytes;
    if (!this.#takesByte(quote)) return false;
    const last = this.#at + 42;
    for (; this.#at < last; this.#at += 1) if (isBase64[bytes[this.#at] as number] !== 1) return false;
    if (isLastBase64[bytes[last] as number] !== 1 || bytes[last + 1] !== 0x3d) return false;
    this.#at = last + 2;
    return this.#takesByte(quote);
  }

  #text(start: number, length: number): string {
    return utf8.decode(this.#bytes.subarray(start, start + length));
  }
}

function encode(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/** For each byte whether it is a character of the class: 1, or 0. */
function table(characters: RegExp): Bytes {
  return Uint8Array.from({ length: 256 }, (_, byte) => (characters.test(String.fromCharCode(byte)) ? 1 : 0));
}
