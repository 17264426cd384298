import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findStories, propose } from '@candour/evidence';
import { readDocument } from '@candour/evidence/read';
import type { Readers } from '@candour/evidence/threads';
import { appoint } from '../src/directory/appoint.ts';
import { recordBody } from '../src/directory/record-body.ts';
import { recordPerson } from '../src/directory/record-person.ts';
import { recordDocument } from '../src/document/record-document.ts';
import type { ProposalRow } from '../src/proposal/desk/proposal-rows.ts';
import { listProposalRows } from '../src/proposal/desk/proposal-rows.ts';
import type { ProposalKind } from '../src/proposal/proposed.ts';
import { getValue, signedIn, type TestRecord } from './open-record.ts';

/** Reads in this thread: threads are started from what is built, and tests run from the sources. */
export const readers: Readers = {
  read: ({ path, bytes = new Uint8Array() }) => readDocument({ path, bytes }),
  findStories: async (documents) => findStories(documents),
  propose: async (documents, published) => propose(documents, { published }),
  close: async () => undefined,
};

export const exampleFolder = join(import.meta.dirname, '../../../examples/harrow-lane/documents');
export const exampleNames = readdirSync(exampleFolder);

/** Somebody new, in roles towards every body. */
export async function addPerson(
  record: TestRecord,
  name: string,
  ...roles: readonly string[]
): Promise<string> {
  const { parts, administrator } = record;
  const { id } = getValue(await recordPerson(parts, administrator, { name }));
  for (const role of roles) getValue(await appoint(parts, administrator, { person: id, role, body: '*' }));
  return id;
}

export async function addBody(
  record: TestRecord,
  name: string,
  ...aliases: readonly string[]
): Promise<string> {
  return getValue(await recordBody(record.parts, record.administrator, { name, aliases })).id;
}

/** Puts bytes on the record as public, and gives the document’s id. */
export async function putPublic(
  record: TestRecord,
  person: string,
  filename: string,
  bytes: Uint8Array,
): Promise<string> {
  const recorded = await recordDocument(record.parts, signedIn(record, person), {
    bytes,
    filename,
    claimedType: null,
    classification: 'public',
    source: { by: 'upload' },
  });
  return getValue(recorded).document;
}

export function putExample(record: TestRecord, person: string, name: string): Promise<string> {
  return putPublic(record, person, name, new Uint8Array(readFileSync(join(exampleFolder, name))));
}

/** The proposals of one kind that a document has on the desk. */
export async function listKind<K extends ProposalKind>(
  record: TestRecord,
  document: string,
  kind: K,
): Promise<readonly ProposalRow<K>[]> {
  const rows: readonly ProposalRow[] = await listProposalRows(record.parts.database, document);
  // A union of all kinds cannot be narrowed by a kind that is itself a parameter.
  return rows.filter((row) => row.kind === kind) as unknown as readonly ProposalRow<K>[];
}
