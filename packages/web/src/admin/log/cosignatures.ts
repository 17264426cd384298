/** A line under a checkpoint that is not the log’s own: a witness’s, as C2SP tlog-cosignature writes it. */
export interface Cosignature {
  readonly name: string;
  /** When the witness signed, as it says itself; the signature is for whoever verifies to check. */
  readonly at: string;
}

const signatureLine = /^— (\S+) (\S+)$/;
/** Key id, time in seconds, Ed25519 signature. */
const cosignatureLength = 4 + 8 + 64;

/** The cosignatures of a signed checkpoint. A line that has not the shape of one is no cosignature. */
export function listCosignatures(checkpoint: string): readonly Cosignature[] {
  return checkpoint.split('\n').flatMap((line) => {
    const [, name, text] = signatureLine.exec(line) ?? [];
    if (name === undefined || text === undefined) return [];
    const bytes = Buffer.from(text, 'base64');
    if (bytes.length !== cosignatureLength) return [];
    const seconds = bytes.readBigUInt64BE(4);
    // Beyond any date that a browser or database can hold, it is no time.
    if (seconds > 8_640_000_000_000n) return [];
    return [{ name, at: new Date(Number(seconds) * 1000).toISOString() }];
  });
}
