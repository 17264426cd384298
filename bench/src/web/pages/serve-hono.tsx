import type { AddressInfo } from 'node:net';
import type { Database } from '@candour/ledger';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { columns, facets, foot, keys, kinds, moves, places, states, writeDay } from './phrases.ts';
import { type ListRow, type MatterRows, readList, readMatter } from './rows.ts';

/** The same two pages from plain Hono and hono/jsx: one statement each, nobody asked who they are, one language. */
export async function serveHono(database: Database) {
  const app = new Hono();
  app.get('/matters', async (c) => {
    const rows = await readList(database);
    return c.html(`<!doctype html>${(<ListPage rows={rows} />).toString()}`);
  });
  app.get('/matters/:matter', async (c) => {
    const matter = await readMatter(database, c.req.param('matter'));
    if (matter === undefined) return c.notFound();
    return c.html(`<!doctype html>${(<MatterPage matter={matter} />).toString()}`);
  });
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const started = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(started));
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, stop: () => new Promise((stopped) => server.close(stopped)) };
}

function Frame({ title, children }: { readonly title: string; readonly children?: Child }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title} – Plain</title>
        <link rel="stylesheet" href="/assets/style.css" />
        <script type="module" src="/assets/keys.js"></script>
      </head>
      <body>
        <a href="#main" class="govuk-skip-link">
          Skip to main content
        </a>
        <header class="top">
          <div class="page">
            <a class="mark" href="/">
              Plain
            </a>
            <nav class="main" aria-label="Main">
              {places.map(([href, name]) => (
                <a href={href}>{name}</a>
              ))}
            </nav>
            <nav class="govuk-language-navigation" aria-label="Language">
              <a href="/cy" lang="cy">
                Cymraeg
              </a>
            </nav>
          </div>
        </header>
        <main class="page" id="main" tabindex={-1}>
          {children}
        </main>
        <footer class="foot">
          <div class="page">
            <p>{foot}</p>
            <dialog class="key-list">
              <h2>Keys</h2>
              <dl>
                {keys.map(([key, does]) => (
                  <>
                    <dt>
                      <kbd>{key}</kbd>
                    </dt>
                    <dd>{does}</dd>
                  </>
                ))}
              </dl>
            </dialog>
          </div>
        </footer>
      </body>
    </html>
  );
}

function ListPage({ rows }: { readonly rows: readonly ListRow[] }) {
  return (
    <Frame title="5001 open matters">
      <h1>5001 open matters</h1>
      <div class="cols">
        <nav class="facets" aria-label="Narrow this list">
          {facets.map(([facet, value, query]) => (
            <>
              <h2>{facet}</h2>
              <ul>
                <li>
                  <a href={`/matters?${query}`}>{value}</a>
                  <span class="num">5001</span>
                </li>
              </ul>
            </>
          ))}
        </nav>
        <section aria-label="Matters">
          <table class="govuk-table" role="table">
            <thead class="govuk-table__head" role="rowgroup">
              <tr class="govuk-table__row" role="row">
                {columns.map((column) => (
                  <th scope="col" role="columnheader" class="govuk-table__header">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody class="govuk-table__body" role="rowgroup">
              {rows.map((row) => (
                <Row row={row} />
              ))}
            </tbody>
          </table>
          <p class="data">
            <a href="/matters.json">JSON</a>
            <a href="/matters.csv">CSV</a>
          </p>
        </section>
      </div>
    </Frame>
  );
}

function Row({ row }: { readonly row: ListRow }) {
  return (
    <tr class="govuk-table__row" role="row">
      <th scope="row" role="rowheader" class="govuk-table__header" data-label="Matter">
        <a href={`/matters/${encodeURIComponent(row.id)}`}>{row.title}</a>
        <small>Recommendation</small>
      </th>
      <td role="cell" class="govuk-table__cell" data-label="Where it stands">
        {states[row.state] ?? row.state}
        <small>since {writeDay(row.since)}</small>
      </td>
      <td role="cell" class="govuk-table__cell" data-label="Who answers">
        {row.body}
        <small>{row.owner}</small>
      </td>
      <td role="cell" class="govuk-table__cell" data-label="Last day">
        {row.overdue ? <b class="state late">Late</b> : null}
        {row.due === null ? null : <span class="date">{writeDay(row.due)}</span>}
      </td>
    </tr>
  );
}

function MatterPage({ matter }: { readonly matter: MatterRows }) {
  const { id, title, state, since, owner, deputy, due, basis, body, opened, timeline } = matter;
  return (
    <Frame title={title}>
      <h1>{title}</h1>
      <dl class="ident">
        <div>
          <dt>State</dt>
          <dd>
            {states[state] ?? state}
            <small>since {writeDay(since)}</small>
          </dd>
        </div>
        <div>
          <dt>Owner</dt>
          <dd>
            {owner}
            <small>deputy: {deputy}</small>
          </dd>
        </div>
        <div>
          <dt>Next clock</dt>
          <dd>
            {due === null ? null : <span class="state running">Due {writeDay(due)}</span>}
            <small>{basis}</small>
          </dd>
        </div>
        <div>
          <dt>Body that answers</dt>
          <dd>
            {body}
            <small>opened {writeDay(opened)}</small>
          </dd>
        </div>
      </dl>
      <h2>What may be done now</h2>
      <ul class="moves">
        {moves.map(([move, name, by]) => (
          <li>
            <a href={`/matters/${id}/moves/${move}`}>{name}</a> <span class="quiet">By: {by}</span>
          </li>
        ))}
      </ul>
      <h2 id="timeline">Timeline</h2>
      <ol class="line">
        {timeline.map((entry) => (
          <li id={`e${entry.seq}`}>
            <div class="when">
              <b>
                <time datetime={entry.happened.slice(0, 10)}>{writeDay(entry.happened)}</time>
              </b>
              <small>
                {entry.happened.slice(0, 10) === entry.recorded.slice(0, 10)
                  ? 'recorded the same day'
                  : `recorded ${writeDay(entry.recorded)}`}
              </small>
            </div>
            <div class="rail"></div>
            <div class="what">
              <h3>{kinds[entry.kind] ?? entry.kind}</h3>
              {entry.why === null ? null : (
                <p>
                  <span class="quiet">Why:</span> <span class="said">{entry.why}</span>
                </p>
              )}
              <p class="proof">
                by {entry.actor}, Keeper of the record ·{' '}
                <a href={`/matters/${id}/entries/${entry.seq}`}>Entry {entry.seq}</a>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Frame>
  );
}
