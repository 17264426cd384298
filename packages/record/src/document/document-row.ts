import type { Database } from '@candour/ledger';
import type { Carried, DocumentType } from './intake/intake.ts';

/** Where a document came from. */
export type DocumentSource =
  /** With where whoever put it in says that it comes from. */
  | { readonly by: 'upload'; readonly origin?: string }
  | { readonly by: 'mail'; readonly from: string | null }
  | { readonly by: 'url'; readonly url: string };

/** A document as the record knows it; of an erased one nothing is left but the columns that are never null. */
export interface DocumentRow {
  readonly id: string;
  readonly seq: number;
  readonly classification: 'public' | 'restricted';
  readonly matter: string | null;
  readonly kept: string;
  readonly kept_size: number;
  readonly enclosed: boolean;
  readonly sha256: string | null;
  readonly size: number | null;
  readonly media_type: DocumentType;
  readonly filename: string | null;
  readonly title: string | null;
  readonly published_at: string | null;
  readonly source: DocumentSource | null;
  readonly carries: readonly Carried[];
  readonly part_of: string | null;
  readonly replaces: string | null;
  readonly recorded_by: string;
  readonly recorded_at: string;
}

export const documentColumns = `d.id, d.seq::int, d.classification, d.matter, d.kept, d.kept_size::int, d.enclosed, d.sha256,
  d.size::int, d.media_type, d.filename, d.title, d.published_at, d.source, d.carries, d.part_of, d.replaces,
  d.recorded_by, d.recorded_at`;

export async function findDocumentRow(database: Database, id: string): Promise<DocumentRow | undefined> {
  const { rows } = await database.query<DocumentRow>(
    `select ${documentColumns} from record.document d where d.id = $1`,
    [id],
  );
  return rows[0];
}

/** Every document that has these bytes, the oldest first. */
export async function listHoldings(database: Database, sha256: string): Promise<readonly DocumentRow[]> {
  const { rows } = await database.query<DocumentRow>(
    `select ${documentColumns} from record.document d where d.sha256 = $1 order by d.seq`,
    [sha256],
  );
  return rows;
}
