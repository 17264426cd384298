import { readDocuments } from '@candour/record';
import { readers } from '../../../record/test/proposal-desk.ts';
import { type ApiServer, type Credentials, contentOf } from '../open-api.ts';
import { callers, type MatrixCaller } from './callers.ts';

/** Words that only some may read, in one restricted matter and one document of it. */
export const canaries = {
  title: 'canary-title',
  field: 'canary-field',
  document: 'canary-document',
} as const;

/** What stands in the addresses of routes, by the name it has there. */
export interface Scene {
  readonly matter: string;
  readonly document: string;
  readonly proposal: string;
  readonly body: string;
  readonly person: string;
  readonly keeper: string;
  readonly glass: number;
  readonly absence: number;
  readonly appointment: number;
  readonly seq: number;
  readonly erasure: string;
  readonly webhook: string;
  readonly message: number;
  readonly hold: number;
  readonly pathway: string;
  readonly version: number;
  readonly credentials: ReadonlyMap<string, () => Promise<Credentials>>;
}

export async function setScene(server: ApiServer): Promise<Scene> {
  const keeper = server.record.administrator.person;
  const admin = server.client(await server.signIn(keeper));
  const body = contentOf(
    await admin.POST('/api/v1/bodies', { body: { name: 'Marlshire County Council' } }),
  ).id;
  const people = new Map<string, string>();
  for (const { name, administrator, holdsRole, scopes } of callers) {
    if (name === 'anyone' || scopes !== null) continue;
    const person = contentOf(await admin.POST('/api/v1/people', { body: { name, administrator } })).id;
    people.set(name, person);
    const role = { person, role: 'triage-officer', body } as const;
    if (holdsRole) contentOf(await admin.POST('/api/v1/appointments', { body: role }));
  }
  const person = (name: string) => people.get(name) ?? '';
  const { matter, owner } = await openCase(server, { body, owner: person('owner') });
  const tied = [
    ['members', 'member'],
    ['members', 'excluded member'],
    ['affected', 'affected'],
  ] as const;
  for (const [as, name] of tied)
    contentOf(
      await owner.POST(`/api/v1/matters/{matter}/${as}`, {
        params: { path: { matter } },
        body: { person: person(name) },
      }),
    );
  for (const name of ['excluded member', 'excluded role-holder']) {
    const excluded = { person: person(name), because: 'They know the family.' };
    contentOf(
      await owner.POST('/api/v1/matters/{matter}/exclusions', {
        params: { path: { matter } },
        body: excluded,
      }),
    );
  }
  const breaker = server.client(await server.signIn(person('let in by break-glass')));
  const glass = contentOf(
    await breaker.POST('/api/v1/matters/{matter}/break-glass', {
      params: { path: { matter } },
      body: { because: 'Somebody may be in danger.', hours: 24 },
    }),
  ).seq;
  const { document, proposal } = await putDocument(server, owner, matter);
  const absence = contentOf(
    await admin.POST('/api/v1/absences', { body: { person: keeper, since: '2030-01-01T00:00:00Z' } }),
  ).seq;
  const subject = { subject: 'person_unknown', basis: 'A request that was upheld' };
  const { erasure } = contentOf(await admin.POST('/api/v1/erasures', { body: subject }));
  const known = {
    body,
    person: 'person_none',
    keeper,
    glass,
    absence,
    erasure,
    appointment: 999_999,
    seq: 0,
  };
  const named = {
    webhook: 'webhook_none',
    message: 999_999,
    hold: 999_999,
    pathway: 'safeguarding-case',
    version: 1,
  };
  const credentials = new Map(callers.map((caller) => [caller.name, () => present(server, caller, people)]));
  return { matter, document, proposal, ...known, ...named, credentials };
}

function present(server: ApiServer, { name, scopes }: MatrixCaller, people: ReadonlyMap<string, string>) {
  if (name === 'anyone') return Promise.resolve({});
  if (scopes !== null) return server.makeToken(people.get('owner') ?? '', scopes as never);
  return server.signIn(people.get(name) ?? '');
}

async function openCase(server: ApiServer, { body, owner: person }: { body: string; owner: string }) {
  const owner = server.client(await server.signIn(person));
  const opening = { pathway: 'safeguarding-case', body, title: `A case: ${canaries.title}`, owner: person };
  const { matter } = contentOf(await owner.POST('/api/v1/matters', { body: opening }));
  const fields = { 'told-how': `By telephone: ${canaries.field}` };
  contentOf(
    await owner.POST('/api/v1/matters/{matter}/acts', {
      params: { path: { matter } },
      body: { do: 'move', move: 'acknowledge', fields },
    }),
  );
  return { matter, owner };
}

async function putDocument(server: ApiServer, owner: ReturnType<ApiServer['client']>, matter: string) {
  const form = new FormData();
  const words = `“We will visit within five days,” said Ann ${canaries.document}, chief executive of Marlshire County Council.`;
  form.set('file', new File([`A letter\n\n${words}\n`], 'letter.txt', { type: 'text/plain' }));
  form.set('title', canaries.document);
  form.set('matter', matter);
  const sent = { body: form as never, bodySerializer: (given: unknown) => given as never };
  const { document } = contentOf(await owner.POST('/api/v1/documents', sent));
  await readDocuments(server.record.parts, readers);
  const at = { params: { path: { document } } };
  const { proposals } = contentOf(await owner.GET('/api/v1/documents/{document}/proposals', at));
  const [first] = proposals;
  if (first === undefined) throw new Error('reading the letter proposed nothing');
  return { document, proposal: first.id };
}
