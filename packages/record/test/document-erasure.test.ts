import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sweepDatabase } from '@candour/ledger';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordPerson } from '../src/directory/record-person.ts';
import { openBytes } from '../src/document/open-bytes.ts';
import { getDocument } from '../src/document/read-document.ts';
import { recordDocument } from '../src/document/record-document.ts';
import { approveErasure } from '../src/erasure/approve-erasure.ts';
import { requestErasure } from '../src/erasure/request-erasure.ts';
import { rebuild } from '../src/projection/rebuild.ts';
import { confirmStatement } from '../src/proposal/decide/confirm-statement.ts';
import { refuseProposal } from '../src/proposal/decide/refuse-proposal.ts';
import { readDocuments } from '../src/proposal/read-documents.ts';
import { bytesOf } from './document-hostile.ts';
import { codesOf, getValue, records, signedIn, type TestRecord } from './open-record.ts';
import { addPerson, listKind, readers } from './proposal-desk.ts';

const canary = 'Wilhelmina Quicksilver';
const letter = `To whom it may concern

Marlshire County Council wrote on 3 March 2025.

“We will write to ${canary} by 5 May 2025,” said Teresa Holme, the chief executive. She added: “We are sorry.”
`;

describe.each(records)('a restricted document that is erased, on $name', ({ name, open }) => {
  let record: TestRecord;
  let clerk: string;
  let document: string;

  beforeAll(async () => {
    record = await open();
    clerk = await addPerson(record, 'Mona Clerk', 'monitor', 'record-clerk');
    const second = getValue(
      await recordPerson(record.parts, record.administrator, { name: 'Ben Keeper', administrator: true }),
    ).id;
    const recorded = await recordDocument(record.parts, signedIn(record, clerk), {
      bytes: bytesOf(letter),
      filename: `${canary}.txt`,
      claimedType: null,
      title: canary,
      source: { by: 'upload' },
    });
    document = getValue(recorded).document;
    await readDocuments(record.parts, readers);
    const [said, other] = await listKind(record, document, 'statement');
    getValue(await confirmStatement(record.parts, signedIn(record, clerk), { proposal: said?.id ?? '' }));
    const refused = other?.id ?? (await listKind(record, document, 'commitment'))[0]?.id ?? '';
    getValue(
      await refuseProposal(record.parts, signedIn(record, clerk), { proposal: refused, reason: canary }),
    );
    const { erasure } = getValue(
      await requestErasure(record.parts, record.administrator, { subject: document, basis: 'Article 17' }),
    );
    const sweeps =
      name === 'embedded' ? [sweepDatabase(record.parts.database, ['desk', 'record', 'ledger'])] : [];
    const approver = { ...signedIn(record, second), administrator: true };
    getValue(await approveErasure(record.parts, approver, { erasure, sweeps }));
  });
  afterAll(() => record?.close());

  test('is on the record as one that was, and opens for nobody', async () => {
    const caller = signedIn(record, clerk);
    const row = getValue(await getDocument(record.parts, caller, document));
    expect(row).toMatchObject({
      media_type: 'text/plain',
      title: null,
      filename: null,
      sha256: null,
      source: null,
    });
    expect(codesOf(await openBytes(record.parts, caller, document))).toEqual(['document-erased']);
  });

  test('leaves nothing of its words in any table, nor of its bytes in the store', async () => {
    const tables = await record.parts.database.query<{ name: string }>(
      `select table_schema || '.' || table_name as name from information_schema.tables where table_schema in ('record', 'desk') and table_type = 'BASE TABLE'`,
    );
    for (const { name: table } of tables.rows) {
      const { rows } = await record.parts.database.query<{ found: number }>(
        `select count(*)::int as found from ${table} row where row::text like '%Quicksilver%'`,
      );
      expect([table, rows[0]?.found]).toEqual([table, 0]);
    }
    const files = readdirSync(join(record.folder, 'documents'), { recursive: true, withFileTypes: true });
    expect(files.filter((file) => file.isFile())).toEqual([]);
  });

  test('takes with it what was confirmed from it, and a rebuild brings nothing back', async () => {
    const { rows } = await record.parts.database.query(
      'select (select count(*) from record.statement)::int + (select count(*) from record.proposal_decision)::int as left',
    );
    expect(rows).toEqual([{ left: 0 }]);
    expect((await rebuild(record.parts)).filter(({ before, after }) => before !== after)).toEqual([]);
    expect(await readDocuments(record.parts, readers)).toEqual({ read: [], refused: [] });
  });

  test.runIf(name === 'embedded')('is nowhere in the folder of the record', async () => {
    await record.reopen();
    const search = () => execFileSync('grep', ['-rlaF', 'Quicksilver', record.folder], { encoding: 'utf8' });
    expect(search).toThrow(); // It finds nothing and says so by its exit code.
  });
});
