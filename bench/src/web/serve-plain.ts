import type { AddressInfo } from 'node:net';
import type { Database } from '@candour/ledger';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/** The same rows as JSON, from plain handlers: nobody is asked who they are, and nothing is left out for anybody. */
export async function servePlain(database: Database) {
  const app = new Hono();
  app.get('/api/v1/matters', async (c) => {
    const { rows } = await database.query(list);
    return c.json({ matters: rows.slice(0, 50), next: null });
  });
  app.get('/api/v1/matters/:matter', async (c) => {
    const matter = c.req.param('matter');
    const [found] = (await database.query(row, [matter])).rows;
    const timeline = (await database.query(entries, [matter])).rows;
    return c.json({ ...(found as object), timeline });
  });
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const started = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(started));
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, stop: () => new Promise((stopped) => server.close(stopped)) };
}

const columns = `m.id, m.pathway, m.title, m.body, m.classification, m.state, m.since, m.is_open as "isOpen", m.owner,
  m.axes, m.opened_at as "openedAt", m.changed_at as "changedAt", m.next_due as "nextDue",
  (m.overdue or (m.is_open and m.next_due < '2026-01-01')) as overdue, m.head`;

const list = `
  select ${columns} from record.matter m
  where m.state <> 'erased' and (m.classification = 'public' or m.visible = 'public')
  order by m.changed_at desc, m.id limit 51`;

const row = `select ${columns} from record.matter m where m.id = $1 and m.state <> 'erased'`;

const entries = `
  select seq, kind, actor, happened_at, happened_by, recorded_at, corrects, classification, body
  from record.entry where matter = $1 order by seq`;
