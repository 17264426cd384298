import { printCanonical, Unprintable } from './canonical.ts';
import type { Draft } from './draft.ts';
import type { Envelope, Instant, Json } from './entry.ts';
import type { Finding } from './refusal.ts';

/** A leaf's length is written in two bytes of an entry bundle (C2SP tlog-tiles): no leaf may be longer. */
export const maxLeafBytes = 65_535;

/**
 * A draft's leaf but for its time of recording, which only the batch knows. The draft's own objects are not
 * held on to: whoever changes them afterwards changes nothing that is appended.
 */
export interface Prepared {
  readonly draft: Pick<Draft, 'matter' | 'recordedAt' | 'corrects' | 'key' | 'expectedHead' | 'sealed'>;
  /** The leaf up to the time of recording, and after it. */
  readonly before: string;
  readonly after: string;
  /** The envelope without a time of recording, its body read back from what will be hashed. */
  readonly rest: Omit<Envelope, 'recordedAt'>;
}

/**
 * Prints all of a checked draft's leaf but its time. Where parts are to be sealed, stand-ins as long as their
 * commitments are printed, so that an entry that will be too large is found before anything is sealed.
 */
export function prepareLeaf(draft: Draft): Prepared | Finding {
  const commitments = draft.sealed?.map(() => standIn) ?? [];
  try {
    const body = draft.body === undefined ? undefined : printCanonical(draft.body, 1);
    const before = printBefore(draft, body);
    const after = printAfter(commitments);
    const bytes = countUtf8(before) + timeLength + after.length;
    if (bytes > maxLeafBytes) return tooLarge(bytes);
    return { draft: pickPlanned(draft), before, after, rest: pickRest(draft, body, commitments) };
  } catch (unprintable) {
    if (unprintable instanceof Unprintable) return { code: unprintable.code, message: unprintable.message };
    throw unprintable;
  }
}

/** The leaf of a draft whose parts have been sealed. */
export function sealLeaf(prepared: Prepared, commitments: readonly string[]): Prepared {
  if (commitments.length === 0) return prepared;
  return {
    ...prepared,
    after: printAfter(commitments),
    rest: { ...prepared.rest, sealed: [...commitments] },
  };
}

/** The whole leaf, as text; its UTF-8 is what is hashed. */
export function printLeaf({ before, after }: Prepared, recordedAt: Instant): string {
  return before + recordedAt + after;
}

/** The envelope of a prepared leaf, once its time of recording is known. */
export function completeEnvelope({ rest }: Prepared, recordedAt: Instant): Envelope {
  return { ...rest, recordedAt };
}

const standIn = `${'A'.repeat(43)}=`;
const timeLength = '2022-03-01T09:00:00.000Z'.length;

/** The names of an envelope in order are actor, blob, body, corrects, happenedAt, kind, matter, recordedAt, sealed, v. */
function printBefore(draft: Draft, body: string | undefined): string {
  const { blob, corrects, happenedAt } = draft;
  const when = typeof happenedAt === 'string' ? `"${happenedAt}"` : printCanonical({ ...happenedAt } as Json);
  return (
    `{"actor":"${draft.actor}",` +
    (blob === undefined ? '' : `"blob":${printCanonical({ ...blob })},`) +
    (body === undefined ? '' : `"body":${body},`) +
    (corrects === undefined ? '' : `"corrects":${printCanonical({ ...corrects })},`) +
    `"happenedAt":${when},"kind":"${draft.kind}","matter":"${draft.matter}","recordedAt":"`
  );
}

function printAfter(commitments: readonly string[]): string {
  return `",${commitments.length === 0 ? '' : `"sealed":${JSON.stringify(commitments)},`}"v":1}`;
}

function pickRest(draft: Draft, body: string | undefined, sealed: readonly string[]): Prepared['rest'] {
  const { blob, corrects, happenedAt } = draft;
  const rest: { -readonly [Name in keyof Prepared['rest']]: Prepared['rest'][Name] } = {
    v: 1,
    matter: draft.matter,
    kind: draft.kind,
    actor: draft.actor,
    happenedAt: typeof happenedAt === 'string' ? happenedAt : { ...happenedAt },
  };
  if (corrects !== undefined) rest.corrects = { ...corrects };
  if (body !== undefined) rest.body = JSON.parse(body) as Json;
  if (blob !== undefined) rest.blob = { ...blob };
  if (sealed.length > 0) rest.sealed = [...sealed];
  return rest;
}

function pickPlanned(draft: Draft): Prepared['draft'] {
  const { matter, recordedAt, corrects, key, expectedHead, sealed } = draft;
  return {
    matter,
    ...(recordedAt !== undefined && { recordedAt }),
    ...(corrects && { corrects: { ...corrects } }),
    ...(key !== undefined && { key }),
    ...(expectedHead !== undefined && { expectedHead }),
    ...(sealed && { sealed }),
  };
}

function tooLarge(bytes: number): Finding {
  return {
    code: 'entry-too-large',
    message: `The entry is ${bytes} bytes and the log takes ${maxLeafBytes}; put the body in a document and give its hash ("blob").`,
  };
}

/** Bytes of UTF-8, counted only where they could be too many: no UTF-16 code unit makes more than three. */
function countUtf8(text: string): number {
  return text.length * 3 < maxLeafBytes - 1000 ? text.length : new TextEncoder().encode(text).length;
}
