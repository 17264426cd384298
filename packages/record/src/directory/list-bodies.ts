import type { Parts } from '../parts.ts';

/** A body by its name. */
export interface NamedBody {
  readonly id: string;
  readonly name: string;
}

/** Every body on the record, by name: bodies are named to everybody. */
export async function listBodies({ database }: Pick<Parts, 'database'>): Promise<readonly NamedBody[]> {
  const { rows } = await database.query<NamedBody>('select id, name from record.body order by name, id');
  return rows;
}
