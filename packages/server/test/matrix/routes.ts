import type { Asks } from './expectations.ts';
import type { Scene } from './scene.ts';

/** How a route is asked, and what decides who may. What would change the scene is refused once it was let through. */
export interface RouteCase {
  readonly asks: Asks;
  readonly body?: (scene: Scene) => object | FormData;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Codes of refusals that come after somebody was let through, and look like those that come before. */
  readonly after?: readonly string[];
}

const everyone: Asks = { of: 'everyone' };
const itself: Asks = { of: 'itself' };
const readers: Asks = { of: 'readers-signed-in' };
const oneself: Asks = { of: 'record', action: 'act-for-oneself' };
const administer: Asks = { of: 'record', action: 'administer' };
const reading: Asks = { of: 'document', action: 'read-document' };
const confirming: Asks = { of: 'document', action: 'confirm-proposal' };
const on = (action: string): Asks => ({ of: 'matter', action });
const nobody = () => ({ person: 'person_none' });
const nobodyBecause = () => ({ person: 'person_none', because: 'A test.' });

function form(values: Readonly<Record<string, string | File>>): FormData {
  const made = new FormData();
  for (const [name, value] of Object.entries(values)) made.set(name, value);
  return made;
}

const matters: Readonly<Record<string, RouteCase>> = {
  'GET /matters': { asks: everyone },
  'POST /matters': {
    asks: { of: 'opening' },
    body: ({ body }) => ({ pathway: 'no-such-pathway', body, title: 'x' }),
  },
  'GET /matters/{matter}': { asks: on('see-matter') },
  'GET /matters/{matter}/items': { asks: on('see-matter') },
  'POST /matters/{matter}/acts': {
    asks: on('act-on-matter'),
    body: () => ({ do: 'move', move: 'no-such-move' }),
  },
  'POST /matters/{matter}/descriptions': {
    asks: on('act-on-matter'),
    body: () => ({ title: 'x', classification: 'restricted' }),
    headers: { 'if-match': `"0.${'a'.repeat(22)}"` },
  },
  'POST /matters/{matter}/links': {
    asks: on('act-on-matter'),
    body: ({ matter }) => ({ to: matter, relation: 'related', because: 'A test.' }),
  },
  'POST /matters/{matter}/replies': {
    asks: { of: 'reply' },
    body: ({ document }) => ({ document, from: { name: 'x', body: 'body_none' } }),
  },
  'POST /matters/{matter}/replies/{document}/withdrawals': {
    asks: { of: 'reply' },
    body: () => ({ because: 'A test.' }),
    after: ['reply-not-matched'],
  },
  'GET /matters/{matter}/links': { asks: on('see-matter') },
  'GET /due': { asks: everyone },
  'GET /matters/{matter}/ties': { asks: on('read-audit') },
  'POST /matters/{matter}/members': { asks: on('grant-membership'), body: nobody },
  'POST /matters/{matter}/members/removals': { asks: on('grant-membership'), body: nobody },
  'POST /matters/{matter}/affected': { asks: on('grant-membership'), body: nobody },
  'POST /matters/{matter}/affected/withdrawals': { asks: on('grant-membership'), body: nobody },
  'POST /matters/{matter}/exclusions': { asks: on('exclude'), body: nobodyBecause },
  'POST /matters/{matter}/exclusions/ends': { asks: on('end-exclusion'), body: nobodyBecause },
  'POST /matters/{matter}/break-glass': {
    asks: on('break-glass'),
    body: () => ({ because: 'A test.', hours: 0 }),
  },
  'POST /matters/{matter}/break-glass/{glass}/reviews': {
    asks: on('review-break-glass'),
    body: () => ({ found: 'justified', because: 'A test.' }),
  },
  'GET /break-glass': { asks: everyone },
  'GET /readings': { asks: { of: 'record', action: 'read-whole-audit' } },
};

const directory: Readonly<Record<string, RouteCase>> = {
  'GET /bodies': { asks: everyone },
  'POST /bodies': { asks: administer, body: () => ({ name: 'Marl Oversight' }) },
  'PUT /bodies/{body}': { asks: administer, body: () => ({ name: 'Marl Oversight' }) },
  'POST /bodies/{body}/duty-holders': { asks: administer, body: nobody },
  'GET /people': { asks: readers },
  'POST /people': { asks: administer, body: () => ({ name: 'x', email: 'ada@marl.example' }) },
  'PUT /people/{person}': { asks: administer, body: () => ({ name: 'x', email: 'ada@marl.example' }) },
  'POST /people/{person}/departures': { asks: administer, after: ['last-duty-holder'] },
  'GET /appointments': { asks: readers },
  'POST /appointments': { asks: administer, body: () => ({ ...nobody(), role: 'monitor', body: '*' }) },
  'POST /appointments/{appointment}/ends': { asks: administer, body: nobody },
  'GET /duty-holders': { asks: readers },
  'GET /absences': { asks: readers },
  'POST /absences': { asks: administer, body: nobody },
  'POST /absences/{absence}/ends': { asks: administer, body: ({ keeper }) => ({ person: keeper }) },
  'GET /pathways': { asks: everyone },
  'POST /pathways': { asks: administer, body: () => ({ text: 'x' }) },
  'GET /pathways/{pathway}/versions/{version}': { asks: everyone },
  'POST /pathways/checks': { asks: administer, body: () => ({ text: 'x' }) },
  'GET /log': { asks: everyone },
  'GET /entries/{seq}/proof': { asks: everyone },
  'GET /search': { asks: everyone, query: 'words=canary' },
};

const documents: Readonly<Record<string, RouteCase>> = {
  'GET /documents': { asks: everyone },
  'POST /documents': {
    asks: { of: 'record', action: 'record-document' },
    body: () => form({ file: new File([], 'empty.txt', { type: 'text/plain' }) }),
  },
  'POST /documents/fetches': {
    asks: { of: 'record', action: 'record-document' },
    body: () => ({ url: 'https://not-listed.example/' }),
  },
  'GET /documents/{document}': { asks: reading },
  'GET /documents/{document}/text': { asks: reading },
  'GET /documents/{document}/content': { asks: reading },
  'GET /documents/{document}/proposals': { asks: reading },
  'GET /documents/{document}/items': { asks: reading },
  'POST /documents/{document}/descriptions': {
    asks: confirming,
    body: () => ({ title: 'canary-document', publishedAt: null, classification: 'restricted' }),
  },
  'POST /proposals/{proposal}/confirmations': { asks: confirming, body: () => ({ as: 'copy' }) },
  'POST /proposals/{proposal}/refusals': { asks: confirming, body: () => ({ reason: 'A test.' }) },
};

const administration: Readonly<Record<string, RouteCase>> = {
  'POST /imports': {
    asks: { of: 'record', action: 'import' },
    body: () => form({ file: new File(['a,b\n1,2\n'], 'x.csv', { type: 'text/csv' }), kind: 'bodies' }),
  },
  'POST /exports': { asks: { of: 'record', action: 'export' }, body: () => ({ form: 'public' }) },
  'POST /erasures': {
    asks: { of: 'record', action: 'erase' },
    body: () => ({ subject: 'person_none', basis: 'Of person_none' }),
  },
  'POST /erasures/{erasure}/approvals': {
    asks: { of: 'record', action: 'erase' },
    after: ['same-person-cannot-approve', 'no-such-erasure'],
  },
  'GET /webhooks': { asks: administer },
  'POST /webhooks': { asks: administer, body: () => ({ url: 'https://not-listed.example/' }) },
  'POST /webhooks/{webhook}/secrets': { asks: administer },
  'POST /webhooks/{webhook}/withdrawals': { asks: administer },
  'POST /webhooks/{webhook}/resumptions': { asks: administer },
  'GET /preferences': { asks: oneself },
  'PUT /preferences': {
    asks: oneself,
    body: () => ({ duties: 'at-once', reminders: 'digest', quiet: null, language: null }),
  },
  'POST /calendar-addresses': { asks: oneself },
  'DELETE /calendar-addresses': { asks: oneself, after: ['no-calendar-address'] },
  'GET /retention': { asks: { of: 'record', action: 'read-whole-audit' } },
  'GET /retention-rules': { asks: { of: 'record', action: 'read-whole-audit' } },
  'POST /retention-rules': {
    asks: administer,
    body: () => ({
      ...{ pathway: 'no-such-pathway', body: '*', keeps: 'for-ever', since: '2025-01-01' },
      basis: { kind: 'statute', says: 'x' },
    }),
  },
  'GET /holds': { asks: { of: 'record', action: 'read-whole-audit' } },
  'POST /holds': {
    asks: administer,
    body: () => ({ over: { body: 'body_none' }, because: 'A test.' }),
  },
  'POST /holds/{hold}/releases': {
    asks: administer,
    body: () => ({ because: 'A test.' }),
    after: ['no-such-hold'],
  },
  'GET /outbox/failures': { asks: administer },
  'GET /outbox/waiting': { asks: administer },
  'GET /outbox/cancellations': { asks: administer },
  'POST /outbox/{message}/cancellations': {
    asks: administer,
    body: () => ({ because: 'Not theirs' }),
    after: ['no-such-message'],
  },
  'POST /outbox/{message}/resumptions': { asks: administer, after: ['message-not-cancelled'] },
  'GET /webhooks/{webhook}/attempts': { asks: administer },
  'POST /outbox/{message}/retries': { asks: administer, after: ['not-found'] },
  'GET /public/matters': { asks: everyone },
  'GET /public/search': { asks: everyone, query: 'words=canary' },
  'GET /public/matters/{matter}': { asks: { of: 'nobody' } },
};

const api = { ...matters, ...directory, ...documents, ...administration };

/** Every route under /api/v1 but those of signing in, which look for themselves who asks. */
export const cases: ReadonlyMap<string, RouteCase> = new Map(
  Object.entries(api).map(([route, each]) => [route.replace(' /', ' /api/v1/'), each]),
);

export const signIn: RouteCase = { asks: itself, body: () => ({}) };
