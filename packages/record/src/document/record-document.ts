import { appendEntries } from '../append-entries.ts';
import type { Caller, SignedIn } from '../caller.ts';
import { authorise } from '../need-to-know/authorise.ts';
import { done, type Outcome, type Refusal, refused } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { hashOf } from './blob/hash.ts';
import { keepBytes } from './blob/keep-bytes.ts';
import { type NewDocument, recordedDraft } from './document-entries.ts';
import { type DocumentSource, listHoldings } from './document-row.ts';
import { checkUpload } from './intake/check-upload.ts';
import { intakeLimits, type Upload } from './intake/intake.ts';
import { getDocument, mayRead } from './read-document.ts';

export interface RecordDocument extends Upload {
  readonly source: DocumentSource;
  /** Restricted, unless it was taken from an address where all can read it, or somebody says that it was published. */
  readonly classification?: 'public' | 'restricted';
  readonly title?: string;
  /** `YYYY-MM-DD`; where it is left out, what the document says of itself counts. */
  readonly publishedAt?: string;
  /** The matter whose people may read it. */
  readonly matter?: string;
  /** The document that this one corrects. */
  readonly replaces?: string;
}

export interface RecordedDocument {
  readonly document: string;
  /** False where these bytes were on the record already, for the same people. */
  readonly isNew: boolean;
  /** Of a mail, each on the record by itself; those that were not taken, with the reason. */
  readonly attachments: readonly (
    | { readonly filename: string; readonly document: string }
    | { readonly filename: string; readonly refusal: Refusal }
  )[];
}

/**
 * Takes a file on the record: looked into, kept once, entered, and on the desk to be read; with a mail, its attachments.
 * What is refused leaves nothing. That somebody else holds the same bytes, for other people, is not told.
 */
export async function recordDocument(
  parts: Parts,
  caller: Caller,
  upload: RecordDocument,
): Promise<Outcome<RecordedDocument>> {
  const recorded = await tryToRecord(parts, caller, { upload, keyed: true });
  const isTaken = !recorded.ok && recorded.refusals.some(({ code }) => code === 'key-reused');
  // Somebody recorded the same public bytes between our look and our entry, and theirs is the document; or it was
  // erased since, or is one that this person is kept from.
  return isTaken ? tryToRecord(parts, caller, { upload, keyed: false }) : recorded;
}

async function tryToRecord(
  parts: Parts,
  caller: Caller,
  { upload, keyed }: { readonly upload: RecordDocument; readonly keyed: boolean },
): Promise<Outcome<RecordedDocument>> {
  const authorised = await authoriseRecording(parts, caller, upload);
  if (!authorised.ok) return authorised;
  const by = authorised.value;
  const classification = upload.classification ?? (upload.source.by === 'url' ? 'public' : 'restricted');
  const taken = await take(parts, by, { ...upload, classification });
  if (!taken.ok) return taken;
  const at = parts.clock().toISOString();
  const drafts = taken.value.documents.map((document) => ({
    ...recordedDraft(document, { by: by.person, at }),
    // The hash of what is public may stand anywhere; that of what is not stands in its sealed part alone.
    ...(keyed && classification === 'public' && { key: `document/${document.sha256}` }),
  }));
  if (drafts.length > 0) {
    const appended = await appendEntries(parts, drafts);
    if (!appended.ok) return appended;
  }
  const { document, isNew, attachments } = taken.value;
  return done({ document, isNew, attachments });
}

async function authoriseRecording(
  parts: Parts,
  caller: Caller,
  { matter, replaces }: RecordDocument,
): Promise<Outcome<SignedIn>> {
  const authorised = await authorise(parts, caller, { action: 'record-document' });
  if (!authorised.ok) return authorised;
  if (matter !== undefined) {
    const acting = await authorise(parts, caller, { action: 'act-on-matter', matter });
    if (!acting.ok) return acting;
  }
  if (replaces !== undefined) {
    const corrected = await getDocument(parts, caller, replaces);
    if (!corrected.ok) return corrected;
  }
  return authorised;
}

type Wanted = RecordDocument & {
  readonly classification: 'public' | 'restricted';
  readonly partOf?: string;
  readonly depth?: number;
  /** Documents of this upload, by their hash: a mail may have the same file attached twice. */
  readonly taken?: Map<string, string>;
};

interface Taken extends RecordedDocument {
  readonly documents: readonly NewDocument[];
}

async function take(parts: Parts, by: SignedIn, wanted: Wanted): Promise<Outcome<Taken>> {
  const checked = await checkUpload(wanted);
  if (!checked.ok) return refused(checked.refusal);
  const sha256 = hashOf(wanted.bytes);
  const held = wanted.taken?.get(sha256) ?? (await findHeld(parts, by, wanted, sha256));
  if (held !== undefined) return done({ document: held, isNew: false, attachments: [], documents: [] });
  const id = parts.ids('document');
  const already = wanted.taken ?? new Map<string, string>();
  already.set(sha256, id);
  const { bytes, classification, matter, partOf, replaces, title, publishedAt, source } = wanted;
  const document: NewDocument = {
    id,
    ...checked.intake,
    classification,
    sha256,
    size: bytes.length,
    kept: await keepBytes(parts, { id, bytes, classification }),
    title: title ?? null,
    publishedAt: publishedAt ?? null,
    source,
    ...(matter !== undefined && { matter }),
    ...(partOf !== undefined && { partOf }),
    ...(replaces !== undefined && { replaces }),
  };
  const inside = await takeAttachments(parts, by, {
    mail: id,
    wanted: { ...wanted, taken: already },
    uploads: checked.attachments,
  });
  return done({
    document: id,
    isNew: true,
    attachments: inside.attachments,
    documents: [document, ...inside.documents],
  });
}

/** The document that these bytes are already, for the same people; one that the caller may not read is not looked at. */
async function findHeld(
  parts: Parts,
  by: SignedIn,
  { classification, matter }: Wanted,
  sha256: string,
): Promise<string | undefined> {
  for (const row of await listHoldings(parts.database, sha256)) {
    const isForTheSame =
      row.classification === 'public' || (classification === 'restricted' && row.matter === (matter ?? null));
    if (isForTheSame && (await mayRead(parts, by, row)).allowed) return row.id;
  }
  return undefined;
}

async function takeAttachments(
  parts: Parts,
  by: SignedIn,
  { mail, wanted, uploads }: { mail: string; wanted: Wanted; uploads: readonly Upload[] },
): Promise<Pick<Taken, 'attachments' | 'documents'>> {
  const { classification, matter, depth = 0, taken: already } = wanted;
  const attachments: RecordedDocument['attachments'][number][] = [];
  const documents: NewDocument[] = [];
  if (depth >= intakeLimits.depth) return { attachments, documents };
  for (const upload of uploads) {
    const { filename } = upload;
    const source = { by: 'mail', from: null } as const;
    const belongs = {
      classification,
      partOf: mail,
      depth: depth + 1,
      ...(matter !== undefined && { matter }),
      ...(already !== undefined && { taken: already }),
    };
    const taken = await take(parts, by, { ...upload, ...belongs, source });
    if (!taken.ok) attachments.push(...taken.refusals.map((refusal) => ({ filename, refusal })));
    else {
      attachments.push({ filename, document: taken.value.document }, ...taken.value.attachments);
      documents.push(...taken.value.documents);
    }
  }
  return { attachments, documents };
}
