import type { Database } from '@candour/ledger';
import { type Definition, loadPathway } from '@candour/pathways';

interface Row {
  readonly pathway: string;
  readonly version: number;
  readonly hash: string;
  readonly text: string;
}

/** Reading a definition takes a tenth of a second, and the same text always gives the same one. */
const loaded = new Map<string, Definition>();

/** A definition that was read elsewhere, in a thread, need not be read again. */
export function keepDefinition(hash: string, definition: Definition): void {
  loaded.set(hash, definition);
}

/** A definition in force under a version. Throws when the record has none: a matter cannot be under it. */
export async function getDefinition(
  database: Database,
  { pathway, version }: { readonly pathway: string; readonly version: number },
): Promise<Definition> {
  const { rows } = await database.query<Pick<Row, 'hash'>>(
    'select hash from record.pathway where pathway = $1 and version = $2',
    [pathway, version],
  );
  const [row] = rows;
  if (row === undefined) throw new Error(`The record has no pathway ${pathway} in version ${version}.`);
  return loaded.get(row.hash) ?? load(database, row.hash);
}

/** The definition that a new matter comes under: the highest version. */
export async function findLatestDefinition(
  database: Database,
  pathway: string,
): Promise<Definition | undefined> {
  const { rows } = await database.query<Pick<Row, 'hash'>>(
    'select hash from record.pathway where pathway = $1 order by version desc limit 1',
    [pathway],
  );
  const [row] = rows;
  if (row === undefined) return undefined;
  return loaded.get(row.hash) ?? load(database, row.hash);
}

async function load(database: Database, hash: string): Promise<Definition> {
  const { rows } = await database.query<Pick<Row, 'text'>>(
    'select text from record.pathway where hash = $1 limit 1',
    [hash],
  );
  const loading = loadPathway(rows[0]?.text ?? '');
  if (!loading.ok)
    throw new Error(`The recorded pathway ${hash} cannot be read: ${loading.problems[0]?.message}`);
  loaded.set(hash, loading.definition);
  return loading.definition;
}

/** Every pathway in force, in the version that new matters come under, by name. */
export function listLatestDefinitions(database: Database): Promise<readonly Definition[]> {
  return loadAll(
    database,
    'select distinct on (pathway) hash from record.pathway order by pathway, version desc',
  );
}

/** Every version that was ever in force: matters go on under the one they were opened under. */
export function listDefinitions(database: Database): Promise<readonly Definition[]> {
  return loadAll(database, 'select hash from record.pathway order by pathway, version');
}

async function loadAll(database: Database, select: string): Promise<readonly Definition[]> {
  const { rows } = await database.query<Pick<Row, 'hash'>>(select);
  const definitions = [];
  for (const { hash } of rows) definitions.push(loaded.get(hash) ?? (await load(database, hash)));
  return definitions;
}
