import { z } from 'zod';
import type { Json } from '../entry/entry.ts';
import type { SealedPart } from '../store/store.ts';
import { isCommitmentTo } from './commitment.ts';
import { decrypt } from './gcm.ts';
import { besideOf, canonicalBytes } from './seal.ts';
import { unwrapKey } from './wrap.ts';

/** The kept parts disagree with what the log committed to: somebody changed one of them, or lost it. */
export class SealFault extends Error {
  override readonly name = 'SealFault';
}

const contents = z.strictObject({ body: z.custom<Json>((parsed) => parsed !== undefined), r: z.base64() });

/** The body of a part, checked against its public commitment. Throws SealFault at any disagreement. */
export function openPart(part: SealedPart, commitment: string, subjectKey: Uint8Array): Json {
  const key = unwrapKey(part.wrappedKey, subjectKey);
  if (key === undefined)
    throw new SealFault(`part ${part.part}: its data key is not wrapped by the subject’s key`);
  const bound = { key, iv: part.iv, beside: besideOf(part.part, commitment) };
  const plain = decrypt(part.ciphertext, bound);
  if (plain === undefined)
    throw new SealFault(`part ${part.part}: its ciphertext does not belong to the commitment`);
  const { body, r } = contents.parse(JSON.parse(new TextDecoder().decode(plain)));
  if (!isCommitmentTo(commitment, Buffer.from(r, 'base64'), canonicalBytes(body)))
    throw new SealFault(`part ${part.part}: its content is not what the log committed to`);
  return body;
}
