import { formatSignature } from './note.ts';
import type { Signer } from './signer.ts';

/** C2SP tlog-cosignature v1: what a witness signs, at a time in whole seconds since 1970. */
export function cosignedMessage(text: string, time: number): Uint8Array {
  return new TextEncoder().encode(`cosignature/v1\ntime ${time}\n${text}`);
}

/** A witness’s line (with its newline) under a checkpoint’s text. The signer’s key is of type 0x04. */
export function cosign(
  text: string,
  { signer, time }: { readonly signer: Signer; readonly time: number },
): string {
  const signature = new Uint8Array(72);
  new DataView(signature.buffer).setBigUint64(0, BigInt(time));
  signature.set(signer.sign(cosignedMessage(text, time)), 8);
  return formatSignature({ name: signer.key.name, id: signer.key.id, signature });
}

/** The time and the raw signature in a cosignature, or undefined when it cannot be one. */
export function findCosignature(
  signature: Uint8Array,
): { readonly time: number; readonly signature: Uint8Array } | undefined {
  if (signature.length !== 72) return undefined;
  const time = new DataView(signature.buffer, signature.byteOffset).getBigUint64(0);
  if (time > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  return { time: Number(time), signature: signature.subarray(8) };
}
