import { EmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { PostgresStore } from '../../src/store/postgres/postgres-store.ts';
import type { Store } from '../../src/store/store.ts';
import { Batches } from '../batches.ts';

/** Run as a process of its own: appends batches for ever, and says each time how many entries were acknowledged. */
const [kind, where = ''] = process.argv.slice(2);
const store: Store =
  kind === 'embedded'
    ? await EmbeddedStore.open({ folder: where, program: 'the writer' })
    : await PostgresStore.open({ app: JSON.parse(where) });
const batches = new Batches();
await store.create(batches.emptyHead());
const { epoch } = await store.lease('the writer');
for (;;) {
  const batch = batches.next(
    epoch,
    Array.from({ length: 7 }, () => ({})),
  );
  const { outcome } = await store.commit(batch);
  if (outcome !== 'committed') throw new Error(outcome);
  process.stdout.write(`${batch.head.size}\n`);
}
