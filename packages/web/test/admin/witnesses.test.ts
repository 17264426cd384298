import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { generateKeyPair, openWitness, parsePolicy, serveWitness, sha256 } from '@candour/ledger';
import { recordBody } from '@candour/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getValue } from '../../../record/test/open-record.ts';
import { asking } from '../../../server/src/witness/ask-witnesses.ts';
import type { Credentials } from '../../../server/test/open-api.ts';
import { checkHtml } from '../check-html.ts';
import { openPages, type PageServer } from '../open-pages.ts';

describe('the page of the log', () => {
  let pages: PageServer;
  let ada: Credentials;
  const servers: Server[] = [];

  const listening = async (server: Server) => {
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const answering = (listener: RequestListener) => listening(createServer(listener));

  beforeAll(async () => {
    pages = await openPages();
    const { record } = pages;
    ada = await pages.signIn(record.administrator.person);
    const gazette = await openWitness({
      ...{ keyFile: join(record.folder, 'w', 'key'), name: 'gazette.example/w' },
      ...{ folder: join(record.folder, 'w', 'seen'), logs: [`record.example/test=${record.verifierKey}`] },
    });
    if (!gazette.ok) throw new Error(gazette.refusal.message);
    const keyOf = (name: string) => generateKeyPair(name, 4, new Uint8Array(32).fill(name.length)).vkey;
    const gone = await listening(createServer());
    await new Promise((resolve) => servers[0]?.close(resolve));
    const policy = [
      `witness gazette ${gazette.witness.vkey} ${await listening(serveWitness(gazette.witness, () => {}))}`,
      `witness lawyer ${keyOf('lawyer.example/w')} ${gone}`,
      `witness family ${keyOf('families.example/w')} ${await answering((_, response) => response.writeHead(422).end('<b>no</b>'))}`,
      'group outsiders 2 gazette lawyer family',
      'quorum outsiders',
    ].join('\n');
    const witnesses = {
      policy: parsePolicy(sha256, policy),
      reach: { hosts: ['127.0.0.1'], loopback: true },
    };
    const job = asking({ record: record.parts, worker: 'test', witnesses, tell: () => {} });
    await job.run(new AbortController().signal);
    getValue(await recordBody(record.parts, record.administrator, { name: 'Ostler Housing' }));
  }, 60_000);
  afterAll(async () => {
    for (const server of servers) server.close().closeAllConnections();
    await pages?.close();
  });

  it('says who signed what and when, how far behind that is, who is silent, and who saw another log', async () => {
    const { html } = await pages.get('/admin/log', ada);
    const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    expect(text).toMatch(
      /gazette gazette\.example\/w\+\S+ http:\/\/127\S+ \d+ entries, .+ One entry .+: it signed/,
    );
    expect(text).toMatch(/lawyer .+ It has signed nothing yet \d+ entries .+: it gave no answer/);
    expect(text).toContain('It has never answered. It gave no answer: the connection failed.');
    expect(text).toMatch(/family was shown another log than this: what it signed is no part of this log/);
    expect(text).toMatch(/Too few of them, by the policy, have signed the log at \d+ entries/);
    expect(text).toMatch(/It covers \d+ entries; the last one is not yet in it/);
    expect(text).toContain('— gazette.example/w ');
    expect(html).not.toContain('<b>no</b>');
  });

  it('says the same in Welsh, in sound markup', async () => {
    for (const path of ['/admin/log', '/cy/admin/log', '/admin', '/cy/admin']) {
      const { html } = await pages.get(path, ada);
      expect([path, await checkHtml(html)]).toEqual([path, []]);
    }
    expect((await pages.get('/cy/admin/log', ada)).html).toContain('Dangoswyd log gwahanol i hwn i family:');
  });

  it('is where the administrator’s front sends whoever should look', async () => {
    const { html } = await pages.get('/admin', ada);
    expect(html).toContain('2 witnesses did not sign when they were last asked');
    expect(html).not.toContain('no witness has cosigned it');
  });
});
