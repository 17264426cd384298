import type { AddressInfo } from 'node:net';
import type { Database } from '@candour/ledger';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/** Two searches written by hand, in plain handlers, over the same rows. */
export async function servePeers(database: Database) {
  const app = new Hono();
  app.get('/same', async (c) =>
    c.json((await database.query(same, [queryOf(c.req.query('words'))])).rows[0]),
  );
  app.get('/plain', async (c) => c.json((await database.query(plain, [c.req.query('words')])).rows));
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const started = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(started));
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, stop: () => new Promise((stopped) => server.close(stopped)) };
}

/** The table of the plain peer, with the index that PostgreSQL’s documentation gives it. */
export const plainTable = `
  create table plain as select item, title, text, to_tsvector('english', title || ' ' || text) as words
    from published.searchable_text;
  create index plain_words on plain using gin (words);
  grant select on plain to candour_app`;

/** Every word as typed, and each word of its family, which are found beforehand by the same statement. */
function queryOf(words = ''): string {
  return JSON.stringify(words.toLowerCase().match(/[a-z]+/g) ?? []);
}

const same = `
  with asked as (select value as word from jsonb_array_elements_text($1::jsonb)),
  query as materialized (
    select string_agg('(' || coalesce((select string_agg('''' || m.word || '''', '|') from published.search_word k
      join published.search_word m on m.root = k.root where k.word = asked.word), '''' || asked.word || '''') || ')', '&')::tsquery as q
    from asked),
  matched as materialized (
    select s.item, s.facets, s.day, ts_rank(coalesce(s.lead, s.words), (select q from query), 1) as score
    from published.searchable s where s.words @@ (select q from query)),
  numbers as materialized (select facets, count(*) as n from matched group by facets),
  valued as materialized (select f.*, n from numbers join published.search_facets f on f.id = facets),
  best as (select * from matched order by score desc, day desc, item limit 21)
  select (select jsonb_agg(t) from (select b.item, t.title, left(t.text, 20000) as text from best b
      join published.searchable_text t on t.item = b.item) t) as found,
    (select jsonb_object_agg(kind, n) from (select kind, sum(n) n from valued group by 1) k) as kinds,
    (select jsonb_object_agg(state, n) from (select state, sum(n) n from valued where state is not null group by 1) s) as states,
    (select jsonb_object_agg(body, n) from (select body, sum(n) n from valued where body is not null group by 1 order by 2 desc limit 50) b) as bodies,
    (select jsonb_object_agg(year, n) from (select year, sum(n) n from valued where year is not null group by 1) y) as years,
    (select sum(n) from valued) as total`;

const plain = `
  select item, title, text from plain, plainto_tsquery('english', $1) q where words @@ q
  order by ts_rank(words, q) desc limit 20`;
