import { dirname } from 'node:path';
import { createDurably, makeFolderDurably } from '../node/durable-file.ts';
import { generateKeyPair, parseSigner } from '../node/ed25519.ts';
import { readSecretFile, type SecretRefusal } from '../node/secret-file.ts';
import { algorithm } from '../note/algorithm.ts';
import { formatKeyId } from '../note/key.ts';
import type { Signer } from '../note/signer.ts';

export type WitnessKey =
  | { readonly ok: true; readonly signer: Signer; readonly made: boolean }
  | { readonly ok: false; readonly refusal: WitnessKeyRefusal };

export interface WitnessKeyRefusal {
  readonly code: SecretRefusal['code'] | 'name-missing' | 'name-differs' | 'not-a-witness-key';
  readonly message: string;
}

/**
 * The witness's key from its file, which the first run makes (0600). A witness that lost its key
 * is a new witness to everybody: nothing is made anew where a file stands.
 * @param seed 32 random bytes for a first run
 */
export async function openWitnessKey(
  path: string,
  { name, seed }: { readonly name: string | undefined; readonly seed: Uint8Array },
): Promise<WitnessKey> {
  const file = await readSecretFile(path);
  if (file.ok) return parse(path, new TextDecoder().decode(file.bytes), name);
  if (file.refusal.code !== 'key-file-missing') return file;
  if (name === undefined)
    return refuse('name-missing', `There is no key at ${path} yet: give the witness a name to make one.`);
  const { skey } = generateKeyPair(name, algorithm.cosignature, seed);
  const signer = parseSigner(skey);
  await makeFolderDurably(dirname(path));
  // Named after the key: a draft that a crash left behind must not stand in the way of the next.
  const made = await createDurably(path, `${skey}\n`, formatKeyId(signer.key.id));
  return made ? { ok: true, signer, made } : openWitnessKey(path, { name, seed });
}

function parse(path: string, text: string, name: string | undefined): WitnessKey {
  const signer = parseSigner(text.trim());
  if (signer.key.type !== algorithm.cosignature)
    return refuse('not-a-witness-key', `${path} holds a log’s key; a witness needs one of its own.`);
  if (name !== undefined && name !== signer.key.name)
    return refuse('name-differs', `${path} holds the key of ${signer.key.name}, not of ${name}.`);
  return { ok: true, signer, made: false };
}

function refuse(code: WitnessKeyRefusal['code'], message: string): WitnessKey {
  return { ok: false, refusal: { code, message } };
}
