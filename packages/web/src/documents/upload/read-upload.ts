import type { RecordDocument } from '@candour/record';
import { Filled, type FormError } from '../../http/form.ts';
import type { PageContext } from '../../http/pages.ts';
import { readDay } from '../../http/read-day.ts';
import { fieldErrors } from '../decide/words.ts';
import { uploadWords as words } from './words.ts';

/** What was sent: its fields, and the files beside them. */
export interface Sent {
  readonly filled: Filled;
  readonly files: readonly File[];
}

const most = 20;

export async function readUpload(c: PageContext): Promise<Sent> {
  const values = new Map<string, string[]>();
  const files: File[] = [];
  for (const [name, value] of await c.req.formData()) {
    if (typeof value === 'string') values.set(name, [...(values.get(name) ?? []), value]);
    // A browser sends an empty file without a name where none was chosen.
    else if (name === 'file' && (value.name !== '' || value.size > 0)) files.push(value);
  }
  return { filled: new Filled(values), files };
}

export function checkUploadForm({ filled, files }: Sent): readonly FormError[] {
  const classification = filled.get('classification');
  return [
    ...(files.length === 0 ? [{ at: 'file', message: words.noFile }] : []),
    ...(files.length > most ? [{ at: 'file', message: words.tooMany }] : []),
    ...(readDay(filled, 'published').kind === 'no-day'
      ? [{ at: 'published', message: fieldErrors.noDay }]
      : []),
    ...(classification !== 'public' && classification !== 'restricted'
      ? [{ at: 'classification', message: words.noClassification }]
      : []),
  ];
}

type Said = Omit<RecordDocument, 'bytes' | 'filename' | 'claimedType'>;

/** What the form says of every file that came with it; a title is said of one. */
export function saidOf({ filled, files }: Sent): Said {
  const published = readDay(filled, 'published');
  const [origin, title, matter] = [filled.find('origin'), filled.find('title'), filled.find('matter')];
  return {
    source: { by: 'upload', ...(origin !== undefined && { origin }) },
    classification: filled.get('classification') === 'public' ? 'public' : 'restricted',
    ...(published.kind === 'day' && { publishedAt: published.day }),
    ...(title !== undefined && files.length === 1 && { title }),
    ...(matter !== undefined && { matter }),
  };
}
