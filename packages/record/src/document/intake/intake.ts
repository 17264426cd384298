import type { Refusal } from '../../outcome.ts';

/** What is taken on the record; of these the pictures and SVG are kept and not read. */
export type DocumentType =
  | 'text/plain'
  | 'text/html'
  | 'message/rfc822'
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'image/svg+xml'
  | 'image/png'
  | 'image/jpeg';

/** Bytes as somebody sent them; nothing that they say of themselves is believed. */
export interface Upload {
  readonly bytes: Uint8Array;
  readonly filename: string;
  readonly claimedType: string | null;
}

/**
 * What a file carries besides what it shows, in the order of this list:
 *
 * - `scripts`: code that a browser, a PDF viewer or a word processor could run
 * - `actions`: something done on opening it: a program launched, a form sent, an address fetched
 * - `files`: other files inside it
 * - `hidden-parts`: parts that could not be looked into
 */
export const carried = ['scripts', 'actions', 'files', 'hidden-parts'] as const;
export type Carried = (typeof carried)[number];

/** A file that may be taken on, as it turned out to be. */
export interface Intake {
  readonly mediaType: DocumentType;
  readonly filename: string;
  readonly carries: readonly Carried[];
}

/** How much of anything is taken on. */
export interface IntakeLimits {
  /** Bytes of the file itself. */
  readonly bytes: number;
  /** Files inside an archive. */
  readonly entries: number;
  /** Bytes that an archive, or the lists of objects of a PDF, may hold once inflated. */
  readonly inflatedBytes: number;
  /** How many times anything over a megabyte may inflate. */
  readonly ratio: number;
  /** Attachments of one mail, and mails within mails. */
  readonly attachments: number;
  readonly depth: number;
}

const mebibyte = 1024 * 1024;

/** The reader’s own limits, where it has one; XML squeezes to a twentieth at best. */
export const intakeLimits: IntakeLimits = {
  bytes: 50 * mebibyte,
  entries: 5000,
  inflatedBytes: 200 * mebibyte,
  ratio: 250,
  attachments: 50,
  depth: 3,
};

/** What looking into one kind of file finds: what it carries, or why it is not taken. */
export type Found =
  | { readonly ok: true; readonly carries: ReadonlySet<Carried> }
  | { readonly ok: false; readonly refusal: Refusal };

export function finds(...carries: readonly Carried[]): Found {
  return { ok: true, carries: new Set(carries) };
}

export function turnsAway(refusal: Refusal): Extract<Found, { ok: false }> {
  return { ok: false, refusal };
}
