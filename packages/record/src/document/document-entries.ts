import type { Draft, Json } from '@candour/ledger';
import { z } from 'zod';
import type { DocumentSource } from './document-row.ts';
import { carried, type Intake } from './intake/intake.ts';

/** A document as its entry says it: docs/formats/record-entries.md. */
export const documentRecorded = z.object({
  classification: z.enum(['public', 'restricted']),
  mediaType: z.string(),
  enclosed: z.boolean(),
  matter: z.string().optional(),
  partOf: z.string().optional(),
  replaces: z.string().optional(),
  sha256: z.string(),
  size: z.int(),
  filename: z.string(),
  title: z.string().nullable(),
  publishedAt: z.string().nullable(),
  source: z.record(z.string(), z.json()),
  carries: z.array(z.enum(carried)),
});

export const documentDescribed = z.object({
  classification: z.enum(['public', 'restricted']),
  title: z.string().nullable(),
  publishedAt: z.string().nullable(),
});

export interface NewDocument extends Intake {
  readonly id: string;
  readonly classification: 'public' | 'restricted';
  readonly kept: { readonly sha256: string; readonly size: number };
  readonly sha256: string;
  readonly size: number;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly source: DocumentSource;
  readonly matter?: string;
  readonly partOf?: string;
  readonly replaces?: string;
}

/**
 * The entry by which a document comes on the record. The leaf names the bytes as they are kept; of a restricted document
 * those are enclosed, and neither its own hash nor its name nor its title can be seen or guessed at.
 */
export function recordedDraft(document: NewDocument, { by, at }: { by: string; at: string }): Draft {
  const { id, classification, kept, mediaType, matter, partOf, replaces, source } = document;
  const links = {
    ...(matter !== undefined && { matter }),
    ...(partOf !== undefined && { partOf }),
    ...(replaces !== undefined && { replaces }),
  };
  const open = { classification, mediaType, enclosed: classification === 'restricted' };
  const particulars: Record<string, Json> = {
    ...links,
    sha256: document.sha256,
    size: document.size,
    filename: document.filename,
    title: document.title,
    publishedAt: document.publishedAt,
    source: { ...source },
    carries: document.carries,
  };
  const draft = { matter: id, kind: 'document-recorded', actor: by, happenedAt: at, blob: kept };
  if (classification === 'restricted') {
    return { ...draft, body: open, sealed: [{ subject: id, body: particulars }] };
  }
  return { ...draft, body: { ...open, ...particulars, ...openSource(source) }, ...sealedSender(id, source) };
}

/** Who sent a mail is no part of what was published. */
function openSource(source: DocumentSource) {
  return source.by === 'mail' ? { source: { by: 'mail' } } : {};
}

function sealedSender(id: string, source: DocumentSource) {
  if (source.by !== 'mail' || source.from === null) return {};
  return { sealed: [{ subject: id, body: { source: { from: source.from } } }] };
}
