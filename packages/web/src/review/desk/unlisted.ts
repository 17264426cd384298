import { dayInLondon } from '@candour/calendar';
import { type DocumentSummary, type Parts, readText } from '@candour/record';
import type { View } from '../../view/view.ts';
import type { Asked, LateDocument } from './holdings.ts';

/** A document that somebody who signs for a body put in, and that none of its certificates can have named. */
export interface Unlisted {
  readonly document: DocumentSummary;
  readonly body: string;
  readonly on: string;
  /** Put in after the day as of which the certificate is complete; otherwise its text does not name it. */
  readonly isAfter: boolean;
}

interface Looked {
  readonly asked: readonly Asked[];
  readonly late: readonly LateDocument[];
  readonly documents: readonly DocumentSummary[];
}

/**
 * What the bodies’ own people put in that is on no certificate, and that nobody has recorded so. A certificate names a
 * document by its hash or the name of its file; one whose text cannot be read names none.
 */
export async function findUnlisted(
  parts: Parts,
  view: View,
  { asked, late, documents }: Looked,
): Promise<readonly Unlisted[]> {
  const certificates = asked.flatMap(({ certificates: of }) => of.flatMap(({ document }) => document ?? []));
  const told = new Set([...certificates, ...late.flatMap(({ document }) => document ?? [])]);
  const found = asked.map(async ({ body, certificates: of }) => {
    const last = of.at(-1);
    const signers = new Set(of.flatMap(({ act, signedBy }) => [act.by, signedBy ?? act.by]));
    const theirs = documents.filter(({ id, recorded_by }) => signers.has(recorded_by) && !told.has(id));
    if (last?.document === undefined || theirs.length === 0) return [];
    const read = await readText(parts, view.caller, last.document);
    const text = (read.ok ? read.value.text : null) ?? '';
    return theirs
      .filter(({ sha256, filename }) => ![sha256, filename].some((name) => name && text.includes(name)))
      .map((document) => {
        const on = dayInLondon(document.recorded_at);
        return { document, body, on, isAfter: last.asOf !== undefined && on > last.asOf };
      });
  });
  return (await Promise.all(found)).flat();
}
