import type { Database } from '@candour/ledger';
import fastify from 'fastify';
import nunjucks from 'nunjucks';
import * as phrases from './phrases.ts';
import { readList, readMatter } from './rows.ts';
import { templates } from './templates.ts';

/** The same two pages from Fastify and Nunjucks: compiled once, one statement each, nobody asked who they are. */
export async function serveFastify(database: Database) {
  const written = openTemplates();
  const app = fastify();
  app.get('/matters', async (_, reply) => {
    const rows = await readList(database);
    return reply
      .type('text/html')
      .send(written.render('list', { ...phrases, rows, title: '5001 open matters' }));
  });
  app.get<{ Params: { matter: string } }>('/matters/:matter', async ({ params }, reply) => {
    const matter = await readMatter(database, params.matter);
    if (matter === undefined) return reply.callNotFound();
    return reply
      .type('text/html')
      .send(written.render('matter', { ...phrases, matter, title: matter.title }));
  });
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  return { origin, stop: () => app.close() };
}

function openTemplates(): nunjucks.Environment {
  const loader = {
    getSource: (name: string) => ({ src: templates[name] ?? '', path: name, noCache: false }),
  };
  const environment = new nunjucks.Environment(loader, { autoescape: true });
  environment.addFilter('day', phrases.writeDay);
  return environment;
}
