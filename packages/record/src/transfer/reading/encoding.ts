/** How the bytes of a source are read as text: names of the WHATWG Encoding Standard. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'] as const;
export type Encoding = (typeof encodings)[number];

/**
 * What the bytes of a whole file say of their encoding, taken in piece by piece. The whole of it is looked at: one
 * letter far down decides between two readings of a name.
 */
export class EncodingEvidence {
  readonly #utf8 = new TextDecoder('utf-8', { fatal: true });
  #first: Uint8Array = new Uint8Array();
  #isUtf8: boolean = true;
  #lineFeeds: number = 0;
  #returns: number = 0;
  /** Bytes that windows-1252 gives no character to. */
  #unassigned: number = 0;
  #zeros: readonly [even: number, odd: number] = [0, 0];
  #length: number = 0;

  take(bytes: Uint8Array): void {
    if (this.#first.length < 4) this.#first = Buffer.concat([this.#first, bytes.subarray(0, 4)]);
    this.#isUtf8 &&= decodes(this.#utf8, bytes);
    this.#count(bytes);
  }

  /**
   * A mark at the beginning is believed; else UTF-8 if all of it is; else one byte a letter: that of old Macintoshes
   * where lines end as they did there, or where windows-1252 has no such letters; else windows-1252, which covers
   * Latin-1.
   */
  conclude(): Encoding {
    const [a, b, c] = this.#first;
    if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
    if (a === 0xff && b === 0xfe) return 'utf-16le';
    if (a === 0xfe && b === 0xff) return 'utf-16be';
    const [even, odd] = this.#zeros;
    if (odd > this.#length / 5 && even < odd / 10) return 'utf-16le';
    if (even > this.#length / 5 && odd < even / 10) return 'utf-16be';
    if (this.#isUtf8 && decodes(this.#utf8, new Uint8Array(), true)) return 'utf-8';
    const isMacintosh = (this.#returns > 0 && this.#lineFeeds === 0) || this.#unassigned > 0;
    return isMacintosh ? 'macintosh' : 'windows-1252';
  }

  #count(bytes: Uint8Array): void {
    let [even, odd] = this.#zeros;
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] as number;
      if (byte === 0x0a) this.#lineFeeds += 1;
      else if (byte === 0x0d) this.#returns += 1;
      else if (byte === 0 && (this.#length + at) % 2 === 0) even += 1;
      else if (byte === 0) odd += 1;
      else if (byte > 0x80 && unassigned.has(byte)) this.#unassigned += 1;
    }
    this.#zeros = [even, odd];
    this.#length += bytes.length;
  }
}

const unassigned: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

function decodes(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array, ends = false): boolean {
  try {
    decoder.decode(bytes, { stream: !ends });
    return true;
  } catch {
    return false;
  }
}
