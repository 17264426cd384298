import { constants, inflateSync } from 'node:zlib';
import { type Carried, type Found, type IntakeLimits, turnsAway } from './intake.ts';
import { refusals } from './refusals.ts';

const scripts = /^(?:JavaScript|XFA|RichMedia)$/;
const actions = /^(?:Launch|OpenAction|AA|SubmitForm|ImportData|GoToR|GoToE|URI)$/;
const files = /^(?:EmbeddedFiles?|Filespec|FileAttachment)$/;

/**
 * What a PDF carries, by the names in it. They may be spelt with escapes (`/J#61vaScript`) and stand in compressed
 * lists of objects; those are inflated, within limits. Lists that cannot be are reported as parts not looked into.
 */
export function lookIntoPdf(bytes: Uint8Array, limits: IntakeLimits): Found {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!raw.includes('%%EOF')) return turnsAway(refusals.damaged);
  if (/\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(unescapeNames(raw))) return turnsAway(refusals.encrypted);
  const lists = inflateLists(raw, bytes, limits);
  if (lists === 'too-much') return turnsAway(refusals.bomb);
  const carries = new Set<Carried>(lists.hidden ? ['hidden-parts'] : []);
  for (const text of [raw, ...lists.texts]) {
    for (const one of namesIn(unescapeNames(text))) carries.add(one);
  }
  return { ok: true, carries };
}

const name = /\/([A-Za-z]{2,20})/g;
// Three letters turn up in compressed pictures by chance; what follows a script’s name does not.
const scriptText = /\/JS\s*(?:\(|<[\dA-Fa-f\s]|\d+\s+\d+\s+R)/;

function* namesIn(text: string): Generator<Carried> {
  if (scriptText.test(text)) yield 'scripts';
  for (const [, found = ''] of text.matchAll(name)) {
    if (scripts.test(found)) yield 'scripts';
    else if (found === 'URI') continue;
    else if (actions.test(found)) yield 'actions';
    else if (files.test(found)) yield 'files';
  }
}

/** ISO 32000-1, 7.3.5: any character of a name may be written as # and its code. */
function unescapeNames(text: string): string {
  if (!text.includes('#')) return text;
  return text.replace(/#([\dA-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

interface Lists {
  readonly texts: readonly string[];
  readonly hidden: boolean;
}

// More streams than any document has; whoever writes more wants them looked into for ever.
const mostStreams = 20_000;

/** Object streams (7.5.7), told by what their dictionaries say or by beginning as they do: with pairs of numbers. */
function inflateLists(raw: string, bytes: Uint8Array, limits: IntakeLimits): Lists | 'too-much' {
  const texts: string[] = [];
  let [looked, inflated, hidden] = [0, 0, false];
  for (const { index, 0: keyword } of raw.matchAll(/stream\r?\n/g)) {
    if (raw.startsWith('end', index - 3)) continue;
    const packed = bytes.subarray(index + keyword.length);
    const isList = saysItIsList(raw, index);
    if (!isList && !isDeflated(packed)) continue;
    looked += 1;
    if (looked > mostStreams) return { texts, hidden: true };
    if (!isList && !beginsAsList(packed)) continue;
    const text = inflate(packed, limits.inflatedBytes - inflated);
    if (text === 'too-much') return 'too-much';
    hidden ||= text === undefined;
    if (text !== undefined) texts.push(text);
    inflated += text?.length ?? 0;
  }
  return { texts, hidden };
}

const longestDictionary = 1000;

function saysItIsList(raw: string, stream: number): boolean {
  const before = raw.slice(Math.max(0, stream - longestDictionary), stream);
  return unescapeNames(before.slice(before.lastIndexOf('endobj') + 1)).includes('/ObjStm');
}

const peeked = 256;

/** RFC 1950, 2.2: the method, and a check over it. */
function isDeflated(packed: Uint8Array): boolean {
  const [method = 0, flags = 0] = [packed[0], packed[1]];
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
}

function beginsAsList(packed: Uint8Array): boolean {
  try {
    const start = inflateSync(packed.subarray(0, peeked), { finishFlush: constants.Z_SYNC_FLUSH }).toString(
      'latin1',
    );
    return /^\s*\d+\s+\d+\s+(?:\d|<)/.test(start);
  } catch {
    return false; // Not deflated; only a list that says it is one need be looked into.
  }
}

/** What follows the end of the deflated data is left alone, so where the stream is said to end does not count. */
function inflate(packed: Uint8Array, most: number): string | 'too-much' | undefined {
  try {
    const options = { maxOutputLength: Math.max(1, most), finishFlush: constants.Z_SYNC_FLUSH };
    return inflateSync(packed, options).toString('latin1');
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-much' : undefined;
  }
}
