import type { Database } from '../store.ts';

const oldest = 15;

/** Throws unless the server keeps what it acknowledges, and is one the SQL was tried on. */
export async function checkServer(database: Database): Promise<void> {
  const { rows } = await database.query<Record<string, string>>(
    `select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding,
      current_setting('fsync') as fsync, current_setting('full_page_writes') as pages,
      current_setting('synchronous_commit') as waits`,
  );
  const [server] = rows;
  if (server === undefined) throw new Error('PostgreSQL did not say how it is set up.');
  const { version, encoding, fsync, pages, waits } = server;
  if (Number(version) < oldest) throw unfit(`is version ${version}; the ledger needs ${oldest} or newer`);
  if (encoding !== 'UTF8') throw unfit(`keeps text as ${encoding}; create the database with encoding UTF8`);
  for (const [name, value] of Object.entries({ fsync, full_page_writes: pages, synchronous_commit: waits })) {
    if (value === 'off') throw unfit(`has ${name} = off: a power cut could take back what it acknowledged`);
  }
}

function unfit(why: string): Error {
  return new Error(`This PostgreSQL ${why}.`);
}
