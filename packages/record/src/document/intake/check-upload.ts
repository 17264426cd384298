import type { Refusal } from '../../outcome.ts';
import { lookIntoArchive } from './archive.ts';
import { normaliseFilename } from './filename.ts';
import {
  carried,
  type DocumentType,
  finds,
  type Intake,
  type IntakeLimits,
  intakeLimits,
  type Upload,
} from './intake.ts';
import { lookIntoMail } from './mail.ts';
import { hasEntities, lookIntoMarkup } from './markup.ts';
import { sniffType } from './media-type.ts';
import { lookIntoPdf } from './pdf.ts';
import { findPolyglot } from './polyglot.ts';
import { refusals, tooLarge } from './refusals.ts';

export type Checked =
  | { readonly ok: true; readonly intake: Intake; readonly attachments: readonly Upload[] }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Whether a file may be taken on the record, and as what. It keeps nothing and fetches nothing: a file that is refused
 * leaves no trace. What a file carries is no reason to refuse evidence; it decides how the file is served.
 */
export async function checkUpload(upload: Upload, limits: IntakeLimits = intakeLimits): Promise<Checked> {
  const { bytes } = upload;
  if (bytes.length > limits.bytes)
    return { ok: false, refusal: tooLarge(Math.floor(limits.bytes / 1_000_000)) };
  const filename = normaliseFilename(upload.filename);
  const sniffed = sniffType({ ...upload, filename });
  if (!sniffed.ok) return sniffed;
  const { mediaType } = sniffed;
  const polyglot = findPolyglot(bytes, mediaType);
  if (polyglot) return { ok: false, refusal: polyglot };
  const found = await lookInto(bytes, mediaType, limits);
  if (!found.ok) return found;
  const carries = carried.filter((one) => found.carries.has(one));
  return { ok: true, intake: { mediaType, filename, carries }, attachments: found.attachments ?? [] };
}

async function lookInto(
  bytes: Uint8Array,
  mediaType: DocumentType,
  limits: IntakeLimits,
): Promise<Awaited<ReturnType<typeof lookIntoMail>>> {
  switch (mediaType) {
    case 'application/pdf':
      return lookIntoPdf(bytes, limits);
    case 'message/rfc822':
      return lookIntoMail(bytes, limits);
    case 'text/html':
    case 'image/svg+xml':
      return lookIntoMarkup(bytes);
    case 'text/plain':
      return hasEntities(bytes) ? { ok: false, refusal: refusals.entities } : finds();
    case 'image/png':
    case 'image/jpeg':
      return finds();
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return lookIntoArchive(bytes, limits);
  }
}
