import { printCanonical, Unprintable } from './canonical.ts';
import type { Envelope, Json } from './entry.ts';
import {
  checkBlob,
  checkCommitments,
  checkCorrects,
  checkHappenedAt,
  checkId,
  checkInstant,
  checkNames,
  isPlain,
  malformed,
  show,
} from './fields.ts';
import { maxLeafBytes } from './leaf.ts';
import type { Finding } from './refusal.ts';

export type ParsedEnvelope =
  | { readonly ok: true; readonly envelope: Envelope }
  | { readonly ok: false; readonly finding: Finding };

const names = new Set([
  'v',
  'matter',
  'kind',
  'actor',
  'happenedAt',
  'recordedAt',
  'corrects',
  'body',
  'blob',
  'sealed',
]);

/**
 * Reads a leaf back. Only the canonical bytes of an envelope are accepted, byte for byte: two leaves that differ
 * never mean the same entry, so nobody can be shown one and given the hash of another.
 */
export function parseEnvelope(leaf: Uint8Array): ParsedEnvelope {
  if (leaf.length > maxLeafBytes) {
    return refused({
      code: 'entry-too-large',
      message: `The leaf is ${leaf.length} bytes; none has more than ${maxLeafBytes}.`,
    });
  }
  const value = readCanonical(leaf);
  if (value === undefined) {
    return refused({
      code: 'not-canonical',
      message: 'The leaf is not canonical JSON (RFC 8785), byte for byte.',
    });
  }
  const finding = checkEnvelope(value);
  return finding ? refused(finding) : { ok: true, envelope: value as unknown as Envelope };
}

/** One for all: making a decoder takes longer than decoding a leaf. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The value, if printing it gives these very bytes: that finds double names, spaces, other orders and spellings. */
function readCanonical(leaf: Uint8Array): Json | undefined {
  try {
    const text = utf8.decode(leaf);
    const value = JSON.parse(text) as Json;
    return printCanonical(value) === text ? value : undefined;
  } catch (fault) {
    if (fault instanceof Unprintable || fault instanceof SyntaxError || fault instanceof TypeError)
      return undefined;
    throw fault;
  }
}

function checkEnvelope(value: Json): Finding | undefined {
  if (!isPlain(value)) return malformed(`An entry is an object; this is ${show(value)}.`);
  return (
    checkNames(value, names, 'An entry') ??
    (value['v'] === 1 ? undefined : malformed(`"v" must be 1; it is ${show(value['v'])}.`)) ??
    checkId(value['matter'], 'matter') ??
    checkId(value['kind'], 'kind') ??
    checkId(value['actor'], 'actor') ??
    checkHappenedAt(value['happenedAt'], 'happenedAt') ??
    checkInstant(value['recordedAt'], 'recordedAt') ??
    (value['corrects'] === undefined ? undefined : checkCorrects(value['corrects'], 'corrects')) ??
    (value['blob'] === undefined ? undefined : checkBlob(value['blob'], 'blob')) ??
    (value['sealed'] === undefined ? undefined : checkCommitments(value['sealed'], 'sealed'))
  );
}

function refused(finding: Finding): ParsedEnvelope {
  return { ok: false, finding };
}
