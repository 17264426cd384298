import { createPrivateKey, createPublicKey, type KeyObject, randomBytes, sign, verify } from 'node:crypto';
import { algorithm } from '../note/algorithm.ts';
import { toBase64 } from '../note/base64.ts';
import { FormatError } from '../note/format-error.ts';
import { formatKeyId, formatVerifierKey, isKeyName, keyId, parseKeyText } from '../note/key.ts';
import type { Signer } from '../note/signer.ts';
import type { VerifyEd25519 } from '../note/verify.ts';
import { sha256 } from './sha256.ts';

/** The fixed heads of RFC 8410 keys in DER: what follows is the 32 bytes of seed or key. */
const privateHead = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicHead = Buffer.from('302a300506032b6570032100', 'hex');

/** A new key pair as text: the private half is to be kept secret, the public half to be handed round. */
export interface KeyPair {
  /** `PRIVATE+KEY+<name>+<id>+<base64 of type and seed>`, as Go’s sumdb/note writes it. */
  readonly skey: string;
  readonly vkey: string;
}

/** For a log (type 0x01) or a witness (0x04). `seed` is 32 random bytes unless a test needs the same key again. */
export function generateKeyPair(
  name: string,
  type: number = algorithm.ed25519,
  seed: Uint8Array = randomBytes(32),
): KeyPair {
  if (!isKeyName(name)) throw new FormatError(`A key’s name has no spaces and no plus: ${name}`);
  const key = { name, type, key: publicHalf(privateKey(seed)) };
  const id = keyId(sha256, key);
  return {
    skey: `PRIVATE+KEY+${name}+${formatKeyId(id)}+${toBase64(Uint8Array.of(type, ...seed))}`,
    vkey: formatVerifierKey({ ...key, id }),
  };
}

/** A signer from the text of a private key. The text never appears in an error. */
export function parseSigner(skey: string): Signer {
  const prefix = 'PRIVATE+KEY+';
  if (!skey.startsWith(prefix))
    throw new FormatError('A private key begins with PRIVATE+KEY+; this does not.');
  const { name, id, material } = parsePrivate(skey.slice(prefix.length));
  const [type = 0] = material;
  if ((type !== algorithm.ed25519 && type !== algorithm.cosignature) || material.length !== 33) {
    throw new FormatError(`The private key of ${name} is not an Ed25519 key.`);
  }
  const secret = privateKey(material.subarray(1));
  const key = { name, type, key: publicHalf(secret) };
  if (keyId(sha256, key) !== id) {
    throw new FormatError(
      `The private key of ${name} does not have the id it states: it was mistyped or cut.`,
    );
  }
  return { key: { ...key, id }, sign: (message) => new Uint8Array(sign(null, message, secret)) };
}

function parsePrivate(text: string): ReturnType<typeof parseKeyText> {
  try {
    return parseKeyText(text);
  } catch {
    throw new FormatError('A private key is written PRIVATE+KEY+name+id+base64; this is not.');
  }
}

/** Whether the signature is the key’s over the message, by Node’s own cryptography. `key` is 32 bytes; throws for fewer. */
export const verifyEd25519: VerifyEd25519 = ({ key, message, signature }) => {
  const der = Buffer.concat([publicHead, key]);
  return verify(null, message, createPublicKey({ key: der, format: 'der', type: 'spki' }), signature);
};

function privateKey(seed: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([privateHead, seed]), format: 'der', type: 'pkcs8' });
}

function publicHalf(secret: KeyObject): Uint8Array {
  const der = createPublicKey(secret).export({ format: 'der', type: 'spki' });
  return new Uint8Array(der.subarray(publicHead.length));
}
