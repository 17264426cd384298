import {
  actOnMatter,
  addMember,
  appoint,
  linkMatters,
  openMatter,
  recordBody,
  recordDocument,
  recordPerson,
} from '@candour/record';
import { getValue, signedIn } from '../../../record/test/open-record.ts';
import { openPages, type PageServer } from '../open-pages.ts';

type Fields = Readonly<Record<string, string | number | boolean | readonly (string | number)[]>>;

/** What may be said of a move besides its fields. */
interface Told {
  readonly happenedAt?: string;
  readonly lateBecause?: string;
}

/** A body with people in roles, who act on its matters in the order of the story. */
export interface Stage {
  readonly pages: PageServer;
  readonly body: string;
  person(name: string): string;
  /** The seq of the act. */
  act(
    who: string,
    matter: string,
    made: { readonly move: string; readonly fields?: Fields } & Told,
  ): Promise<number>;
  correct(
    who: string,
    matter: string,
    corrected: { readonly act: number; readonly fields: Fields; readonly because: string },
  ): Promise<void>;
  put(
    who: string,
    filename: string,
    text: string,
    of?: { readonly matter?: string; readonly replaces?: string },
  ): Promise<string>;
  open(who: string, pathway: string, title: string, classification: 'public' | 'restricted'): Promise<string>;
}

const roles: Readonly<Record<string, readonly string[]>> = {
  officer: ['triage-officer'],
  commissioner: ['commissioner'],
  chair: ['independent-chair'],
  secretary: ['secretary', 'deputy-lead', 'disclosure-lead'],
  holder: ['holding-body'],
  checker: ['accuracy-checker'],
  stranger: [],
};

export async function openStage(now: string): Promise<Stage> {
  const pages = await openPages(now);
  const { record } = pages;
  const { administrator, parts } = record;
  const body = getValue(await recordBody(parts, administrator, { name: 'Marlshire Partnership' })).id;
  const people = new Map<string, string>();
  for (const [name, held] of Object.entries(roles)) {
    const person = getValue(await recordPerson(parts, administrator, { name: `Person ${name}` })).id;
    people.set(name, person);
    for (const role of held) getValue(await appoint(parts, administrator, { person, role, body }));
  }
  const person = (name: string) => people.get(name) ?? '';
  const by = (name: string) => signedIn(record, person(name));
  return {
    pages,
    body,
    person,
    act: async (who, matter, made) => {
      const acted = await actOnMatter(parts, by(who), { matter, command: { do: 'move', ...made } });
      const own = getValue(acted).stored.find(({ entry }) => entry.kind === 'act-done');
      return own?.entry.seq ?? -1;
    },
    correct: async (who, matter, corrected) => {
      const command = { do: 'correct', how: 'replaced', ...corrected } as const;
      getValue(await actOnMatter(parts, by(who), { matter, command }));
    },
    put: async (who, filename, text, of = {}) => {
      const upload = { bytes: new TextEncoder().encode(text), filename, claimedType: null, title: filename };
      const wanted = { ...upload, classification: 'public', source: { by: 'upload' }, ...of } as const;
      return getValue(await recordDocument(parts, by(who), wanted)).document;
    },
    open: async (who, pathway, title, classification) =>
      getValue(await openMatter(parts, by(who), { pathway, body, title, classification })).matter,
  };
}

/** A review of one case: a certificate too late, a document on none, a draft sent round, an erratum of an entry. */
export interface ToldReview {
  readonly stage: Stage;
  readonly reviewed: string;
  readonly review: string;
  /** The decision of the case, and the review's act of asking what is held. */
  readonly decision: number;
}

export async function tellReview(): Promise<ToldReview> {
  const stage = await openStage('2024-03-01T12:00:00.000Z');
  const { record } = stage.pages;
  const { act, put, open, person } = stage;
  const on = (day: string) => record.setNow(day);
  const reviewed = await open('officer', 'safeguarding-case', 'Case 114', 'restricted');
  for (const one of ['officer', 'chair']) {
    const member = { matter: reviewed, person: person(one) };
    getValue(await addMember(record.parts, signedIn(record, person('officer')), member));
  }
  on('2024-03-04');
  await act('officer', reviewed, { move: 'acknowledge', fields: { 'told-how': 'By telephone.' } });
  on('2024-03-05');
  const search = await act('officer', reviewed, {
    move: 'record-search',
    fields: { searched: 'A name.', found: 0 },
  });
  on('2024-03-06');
  const decision = await act('officer', reviewed, { move: 'finish-identity-check' });
  on('2024-03-20');
  await act('officer', reviewed, {
    ...{ move: 'record-information', fields: { from: 'A neighbour', says: 'There was a fire.' } },
    ...{ happenedAt: '2024-03-04T09:00:00.000Z', lateBecause: 'It lay in a mailbox.' },
  });
  const searched = { searched: 'Two names.', found: 0 };
  await stage.correct('officer', reviewed, { act: search, fields: searched, because: 'One was left out.' });
  on('2024-04-01');
  const review = await open('commissioner', 'review', 'What became of case 114', 'public');
  const notice = await put('commissioner', 'notice.txt', 'A notice to the panel.');
  const event = { event: 'A fire.', 'aware-on': '2024-03-30', notice };
  await act('commissioner', review, { move: 'notify', fields: event });
  const chair = { kind: 'other', why: 'Nobody knows.', chair: person('chair') };
  await act('commissioner', review, { move: 'commission', fields: chair });
  const because = 'The case under review.';
  const by = signedIn(record, person('chair'));
  getValue(
    await linkMatters(record.parts, by, { matter: review, to: reviewed, relation: 'related', because }),
  );
  const terms = await put('secretary', 'terms.txt', 'The terms of reference.');
  await act('secretary', review, { move: 'publish-terms', fields: { terms } });
  const asked = await act('secretary', review, { move: 'ask-holdings', fields: { body: stage.body } });
  on('2024-05-10');
  await certify(stage, review, asked);
  on('2024-05-20');
  await sendRound(stage, review);
  return { stage, reviewed, review, decision };
}

async function certify({ act, put, person, body }: Stage, review: string, asked: number): Promise<void> {
  const holdings = await put('holder', 'holdings.txt', 'We hold case.txt and nothing else.');
  const signed = { asked, holdings, 'as-of': '2024-05-09', 'signed-by': person('holder') };
  await act('holder', review, { move: 'certify-holdings', fields: signed });
  await put('holder', 'diary.txt', 'A diary that nobody mentioned.', { matter: review });
  const document = await put('secretary', 'mailbox.txt', 'A fourth fire.', { matter: review });
  const surfaced = { document, 'held-by': body, surfaced: '2024-05-12', how: 'In a mailbox.' };
  await act('secretary', review, {
    move: 'record-unmatched-holding',
    fields: { ...surfaced, surfaced: '2024-05-10' },
  });
}

async function sendRound({ act, put, person, pages }: Stage, review: string): Promise<void> {
  const { rows } = await pages.record.parts.database.query<{ seq: number }>(
    `select seq::int as seq from record.entry where matter = $1 and body->>'move' = 'record-unmatched-holding'`,
    [review],
  );
  await act('chair', review, { move: 'begin-drafting' });
  const dealt = {
    holding: rows[0]?.seq ?? -1,
    changes: 'Finding 1 names the day.',
    'why-missing': 'No one looked.',
  };
  await act('chair', review, { move: 'deal-with-unmatched', fields: dealt });
  const draft = await put('chair', 'draft.txt', 'Finding 1. Nobody came.\n\nFinding 2. Nobody asked.', {
    matter: review,
  });
  await act('chair', review, { move: 'submit-draft', fields: { draft } });
  await act('checker', review, { move: 'check-accuracy', fields: { found: 'One day is wrong.' } });
  await act('secretary', review, {
    move: 'open-right-of-reply',
    fields: { criticised: [person('officer')] },
  });
}
