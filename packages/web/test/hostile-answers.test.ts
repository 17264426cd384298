import { randomBytes } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getValue } from '../../record/test/open-record.ts';
import { makeFeedAddress } from '../../server/src/calendar-feed/feed-address.ts';
import { writeCsv } from '../src/http/write-csv.ts';
import { type Filled, fillRecord } from './browser/hostile/fill-record.ts';
import { hostileStrings, unwritable } from './browser/hostile/hostile-strings.ts';
import { openSite, type Site } from './browser/open-site.ts';

/** What a program is given, and what a browser must never take for a page. */
interface Given {
  readonly path: string;
  readonly status: number;
  readonly type: string;
  readonly headers: Headers;
  readonly text: string;
}

/** Lists, of which every form is looked at that their page leads to. */
const pages = [
  ...['/matters', '/desk', '/inbox', '/documents', '/search?words=Recommendation'],
  ...['/admin/bodies', '/admin/people', '/admin/appointments', '/admin/absences', '/admin/pathways'],
  ...['/admin/readings', '/admin/broken-glass', '/admin/retention', '/admin/outbox'],
];

const allowed =
  /^(application\/(json(; charset=utf-8)?|problem\+json|yaml; charset=utf-8)|text\/(csv; charset=utf-8; header=present|calendar; charset=utf-8|plain; charset=utf-8)|image\/svg\+xml)$/i;

/** What a spreadsheet runs, or takes for the beginning of something that it runs. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** Of nobody’s writing: the markup that only a page has. */
const isMarkup = (text: string) => /^\s*(<!doctype|<html|<script|<svg|<img)/i.test(text);

describe('a table', () => {
  it('holds no cell that a spreadsheet runs, whatever it begins with, and numbers stay numbers', () => {
    const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    const written = writeCsv(['a'], [...starts.map((start) => [`${start}1+1`]), [-4]]);
    const cells = (parse(written, { record_delimiter: '\r\n' }) as string[][]).flat();
    expect(cells).toEqual(['a', ...starts.map((start) => `'${start}1+1`), '-4']);
  });
});

describe('what programs are given of a record whose every word attacks', () => {
  let site: Site;
  let filled: Filled;
  let cookie = '';

  const ask = async (path: string, accept = 'application/json'): Promise<Given> => {
    const headers = { accept, cookie, 'sec-fetch-site': 'same-origin' };
    const answer = await fetch(`${site.origin}${path}`, { headers, redirect: 'manual' });
    const type = answer.headers.get('content-type') ?? '';
    return { path, status: answer.status, type, headers: answer.headers, text: await answer.text() };
  };

  /** What is wrong with an answer that is not a page. */
  const faultsOf = ({ path, status, type, headers, text }: Given): readonly string[] => {
    const faults = [
      ...(status >= 500 ? [`it answers ${status}`] : []),
      ...(text !== '' && !allowed.test(type) ? [`it is ${type || 'of no type'}`] : []),
      ...(headers.get('x-content-type-options') === 'nosniff' ? [] : ['a browser may guess what it is']),
      ...(headers.get('set-cookie')?.includes('stolen') ? ['it sets a cookie of the record’s choosing'] : []),
      ...(isMarkup(text) && !type.startsWith('image/svg') && !type.startsWith('text/plain')
        ? ['it is markup']
        : []),
    ];
    return faults.map((fault) => `${path}: ${fault}`);
  };

  beforeAll(async () => {
    site = await openSite({ holds: 'nothing' });
    filled = await fillRecord(site);
    cookie = `candour=${await site.openSession(filled.administrator)}`;
  }, 120_000);
  afterAll(() => site.close());

  it('is data and nothing else wherever a list or a matter leads to it', async () => {
    const found = new Set<string>();
    for (const page of [...pages, `/matters/${filled.matters.at(-1)}`, `/documents/${filled.documents[0]}`]) {
      const { text } = await ask(page, 'text/html');
      for (const [, href = ''] of text.matchAll(/href="([^"]+\.(?:json|csv|yaml|svg|ics)(?:\?[^"]*)?)"/g))
        found.add(href.replaceAll('&amp;', '&'));
    }
    expect(found.size).toBeGreaterThan(pages.length);
    const faults: string[] = [];
    let kept = 0;
    for (const path of found) {
      const given = await ask(path);
      faults.push(...faultsOf(given));
      if (given.status !== 200) faults.push(`${path}: it answers ${given.status}`);
      if (/^application\/json/.test(given.type)) JSON.parse(given.text);
      if (!given.type.startsWith('text/csv')) continue;
      const cells = (parse(given.text) as string[][]).flat();
      faults.push(...cells.filter((cell) => formula.test(cell)).map((cell) => `${path}: ${cell} runs`));
      kept += cells.filter((cell) => cell.startsWith("'=HYPERLINK") || cell.startsWith("'@SUM")).length;
      if (!/^attachment; filename="[\w.-]+"$/.test(given.headers.get('content-disposition') ?? ''))
        faults.push(`${path}: it is kept as ${given.headers.get('content-disposition')}`);
    }
    expect(faults).toEqual([]);
    // The corpus is in them, and its formulas are texts.
    expect(kept).toBeGreaterThan(3);
  });

  it('is data from every address of the API, whatever stands in the address', async () => {
    const { text } = await ask('/api/v1/openapi.json');
    const described = Object.entries(JSON.parse(text).paths as Record<string, object>);
    const reads = described.filter(([, methods]) => 'get' in methods).map(([path]) => path);
    expect(reads.length).toBeGreaterThan(20);
    const known: Readonly<Record<string, string | undefined>> = {
      matter: filled.matters.at(-1),
      document: filled.documents[0],
      person: filled.clerk,
      seq: '0',
    };
    const attacks = [
      hostileStrings[0] ?? '',
      hostileStrings[1] ?? '',
      'x\r\nSet-Cookie: candour=stolen',
      unwritable[0] ?? '',
    ];
    const faults: string[] = [];
    for (const path of reads) {
      const fill = (by: (name: string) => string) =>
        `/api/v1${path.replace(/^\/api\/v1/, '')}`.replace(/\{(\w+)\}/g, (_, name: string) =>
          encodeURIComponent(by(name)),
        );
      const asked = new Set([
        fill((name) => known[name] ?? 'none'),
        ...attacks.map((attack) => fill(() => attack)),
      ]);
      for (const address of asked)
        for (const accept of ['application/json', 'text/html', 'text/csv']) {
          const query = `?words=${encodeURIComponent(attacks[0] ?? '')}&q=${encodeURIComponent(attacks[1] ?? '')}`;
          const given = await ask(`${address}${query}`, accept);
          // A document is given as its own bytes, held by a policy of its own.
          if (given.headers.get('content-security-policy')?.startsWith('sandbox')) {
            if (/^text\/html/.test(given.type)) faults.push(`${address}: it is a page`);
            continue;
          }
          if (accept === 'text/html' && given.type.startsWith('text/html')) {
            if (given.text.includes('<script>window') || given.text.includes('<img src=x'))
              faults.push(`${address}: it holds what was asked`);
            continue;
          }
          faults.push(...faultsOf(given));
        }
    }
    expect(faults).toEqual([]);
  }, 120_000);

  it('says what is wrong with a request without giving it back as a page', async () => {
    const faults: string[] = [];
    for (const attack of [...hostileStrings, ...unwritable]) {
      const written = encodeURIComponent(attack.replace(/\p{Cs}/gu, '\uFFFD'));
      for (const path of [`/api/v1/matters/${written}`, `/api/v1/search?words=${written}`, `/${written}`]) {
        const given = await ask(path, 'application/json');
        faults.push(...faultsOf(given));
        const page = path.startsWith('/api/') ? given : await ask(path, 'text/html');
        const isPage = page.type.startsWith('text/html');
        if (isPage && /<script>window|<img src=x|<svg\/onload|<base href=https:\/\/attacker/.test(page.text))
          faults.push(`${path}: its page holds what was asked`);
        for (const [name, value] of [...given.headers, ...page.headers])
          if (value.includes('attacker') || (name !== 'content-security-policy' && value.includes('<')))
            faults.push(`${path}: ${name}: ${value}`);
      }
    }
    expect(faults).toEqual([]);
  }, 60_000);

  it('is a document’s own bytes as nothing that runs, under a name that is one name', async () => {
    for (const document of filled.documents) {
      const given = await ask(`/api/v1/documents/${document}/content`, '*/*');
      const shown = [document, given.status, given.type];
      expect(shown, given.text.slice(0, 200)).toEqual([
        document,
        200,
        expect.not.stringMatching(/html|svg|xml;|javascript/),
      ]);
      expect(given.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
      expect(given.headers.get('x-content-type-options')).toBe('nosniff');
      expect(given.headers.get('content-disposition')).toMatch(
        /^(inline|attachment); filename\*=UTF-8''(?:[A-Za-z0-9!#$&+\-.^_`|~]|%[0-9A-F]{2})+$/,
      );
    }
  });

  it('is a calendar that gains no line by what a title holds', async () => {
    const random = (length: number) => new Uint8Array(randomBytes(length));
    const by = { person: filled.clerk, administrator: false, confirmedAt: site.now(), scopes: null };
    const parts = { record: site.record, origin: site.origin, random };
    const { address } = getValue(await makeFeedAddress(parts, by));
    const given = await ask(new URL(address).pathname, 'text/calendar');
    expect([given.status, faultsOf(given)]).toEqual([200, []]);
    const lines = given.text
      .replace(/\r\n[ \t]/g, '')
      .split('\r\n')
      .filter((line) => line !== '');
    expect(given.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT').length).toBeGreaterThan(10);
    const strange = lines.filter(
      (line) =>
        !/^(BEGIN|END|VERSION|PRODID|NAME|X-[A-Z-]+|UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|SUMMARY|URL|TRANSP|TRIGGER|ACTION|DESCRIPTION)[:;]/.test(
          line,
        ),
    );
    expect(strange).toEqual([]);
  });
});
