import type { Schema } from '@candour/ledger';
import { recordMigration } from './0001-record.ts';
import { accountMigration } from './0002-account.ts';
import { deskMigration } from './0003-desk.ts';
import { outgoingMigration } from './0004-outgoing.ts';
import { searchMigration } from './0005-search.ts';
import { needToKnowMigration } from './0006-need-to-know.ts';
import { httpMigration } from './0007-http.ts';
import { transferMigration } from './0008-transfer.ts';
import { publishedMigration } from './0009-published.ts';
import { erasureMigration } from './0010-erasure.ts';
import { sweepMigration } from './0011-sweep.ts';
import { withdrawnMigration } from './0012-withdrawn.ts';
import { witnessingMigration } from './0013-witnessing.ts';
import { retentionMigration } from './0014-retention.ts';
import { cancelledMigration } from './0015-cancelled.ts';
import { linkedMigration } from './0016-linked.ts';

/**
 * What the record keeps in the database beside the ledger, in order, forward only. `record` is projected from entries
 * and disposable; `desk` is work under way; `account` is how people sign in; `published` is all the public may read.
 */
export const recordSchema: Schema = {
  name: 'record',
  roles: ['candour_public'],
  migrations: [
    { number: 1, name: 'record', sql: recordMigration },
    { number: 2, name: 'account', sql: accountMigration },
    { number: 3, name: 'desk', sql: deskMigration },
    { number: 4, name: 'outgoing', sql: outgoingMigration },
    { number: 5, name: 'search', sql: searchMigration },
    { number: 6, name: 'need-to-know', sql: needToKnowMigration },
    { number: 7, name: 'http', sql: httpMigration },
    { number: 8, name: 'transfer', sql: transferMigration },
    { number: 9, name: 'published', sql: publishedMigration },
    { number: 10, name: 'erasure', sql: erasureMigration },
    { number: 11, name: 'sweep', sql: sweepMigration },
    { number: 12, name: 'withdrawn', sql: withdrawnMigration },
    { number: 13, name: 'witnessing', sql: witnessingMigration },
    { number: 14, name: 'retention', sql: retentionMigration },
    { number: 15, name: 'cancelled', sql: cancelledMigration },
    { number: 16, name: 'linked', sql: linkedMigration },
  ],
};
