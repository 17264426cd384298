import { bankHolidays } from '@candour/calendar';
import { type Message, noticeKinds } from '@candour/record/outgoing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftMail } from '../../record/src/outgoing/notice/draft-messages.ts';
import { listNotices } from '../../record/src/outgoing/notice/list-notices.ts';
import { letterHtml, letterText } from '../src/mail/letter.ts';
import { linksFrom } from '../src/mail/links.ts';
import { writeLetter } from '../src/mail/write-letter.ts';

const setting = {
  language: 'en' as const,
  gathered: [],
  links: linksFrom('https://record.example.org'),
  today: '2026-03-03',
  calendar: bankHolidays,
};
const message = (fields: Partial<Message> = {}): Message => ({
  id: 1,
  key: 'k',
  channel: 'mail',
  recipient: 'person_ann',
  kind: 'yours',
  matter: 'matter_1',
  seq: 1,
  detail: {},
  attempts: 1,
  createdAt: '2026-03-03T07:00:00.000Z',
  ...fields,
});

describe('a letter', () => {
  test('of a notice says what the duty is, a reference and where to go', () => {
    const letter = writeLetter(message({ kind: 'due-soon', detail: { due: '2026-03-10' } }), setting);
    expect(letter.subject).toBe('Something is due soon');
    expect(letterText(letter)).toContain(
      '- Reference matter_1, due on 10 March 2026, 5 working days left\n  https://record.example.org/matters/matter_1',
    );
    expect(letterText(letter)).toContain('https://record.example.org/account/notices');
  });

  test('in Welsh has Welsh words, dates and softened numbers', () => {
    const letter = writeLetter(message({ kind: 'due-soon', detail: { due: '2026-03-05' } }), {
      ...setting,
      language: 'cy',
    });
    expect(letter.subject).toBe('Mae rhywbeth i’w wneud yn fuan');
    expect(letterText(letter)).toContain(
      'Cyfeirnod matter_1, i’w wneud erbyn 5 Mawrth 2026, 2 ddiwrnod gwaith ar ôl',
    );
    expect(letterHtml(letter, 'cy')).toContain('<html lang="cy">');
  });

  test.each(noticeKinds)('exists for %s in both languages, and is kept apart by them', (kind) => {
    const letters = (['en', 'cy'] as const).map((language) =>
      letterText(
        writeLetter(message({ kind, matter: kind === 'webhook-disabled' ? null : 'matter_1' }), {
          ...setting,
          language,
        }),
      ),
    );
    expect(new Set(letters).size).toBe(2);
  });

  test('tells a deputy, an owner and whoever no longer answers apart', () => {
    const told = (['owner', 'deputy', 'former'] as const).map((post) =>
      letterText(writeLetter(message({ kind: 'breached', detail: { post } }), setting)),
    );
    expect(new Set(told).size).toBe(3);
  });

  test('of a digest groups what is late, due today and this week, then what is new, with counts in its subject', () => {
    const matters = ['2026-03-01', '2026-03-03', '2026-03-06'].map((due, at) => ({
      matter: `matter_${at}`,
      due,
    }));
    const digest = message({
      kind: 'digest',
      matter: null,
      detail: { due: '2026-03-03', late: 1, today: 1, week: 4, matters },
    });
    const gathered = [message({ kind: 'offered', matter: 'matter_9' })];
    const letter = writeLetter(digest, { ...setting, gathered });
    expect(letter.subject).toBe('Your matters: 1 late, 1 due today, 4 due within seven days, 1 new');
    expect(letter.blocks.flatMap((block) => ('heading' in block ? [block.heading] : []))).toEqual([
      'Late (1)',
      'Due today (1)',
      'Due within seven days (4)',
      'Offered to you: please accept or decline (1)',
    ]);
    expect(letterText(letter)).toContain('- and 3 more');
  });

  test('reminds of a matter once in a digest, and not beside its being listed as due', () => {
    const detail = { due: '2026-03-03', week: 1, matters: [{ matter: 'matter_1', due: '2026-03-06' }] };
    const gathered = [
      message({ kind: 'due-soon', matter: 'matter_1', detail: { due: '2026-03-06' } }),
      message({ kind: 'due-soon', matter: 'matter_2', detail: { due: '2026-03-16' } }),
      message({ kind: 'due-soon', matter: 'matter_2', detail: { due: '2026-03-17' } }),
    ];
    const letter = writeLetter(message({ kind: 'digest', matter: null, detail }), { ...setting, gathered });
    expect(letter.subject).toBe('Your matters: 1 due within seven days, 1 new');
    expect(letterText(letter)).toContain('matter_2, due on 17 March 2026');
    expect(letterText(letter).match(/Reference/g)).toHaveLength(2);
  });

  test('lists twenty references under a heading and counts the rest', () => {
    const gathered = Array.from({ length: 45 }, (_, at) => message({ matter: `matter_${at}` }));
    const text = letterText(writeLetter(message({ kind: 'digest', matter: null }), { ...setting, gathered }));
    expect(text.match(/Reference matter_/g)).toHaveLength(20);
    expect(text).toContain('and 25 more');
  });

  test('carries no markup but its own, whatever a reference holds', () => {
    const letter = writeLetter(message({ matter: `matter_"><script>'&` }), setting);
    const tags = letterHtml(letter, 'en').match(/<[^>]*>/g) ?? [];
    const plain = letterHtml(writeLetter(message(), setting), 'en').match(/<[^>]*>/g) ?? [];
    const namesOf = (all: readonly string[]) => all.map((tag) => tag.split(' ')[0]);
    expect(namesOf(tags)).toEqual(namesOf(plain));
    expect(letterHtml(letter, 'en')).toContain('Reference matter_&quot;&gt;&lt;script&gt;&#39;&amp;');
  });
});

describe('no word of a matter', () => {
  const canary = 'CANARY';
  const words = fc.string({ maxLength: 12 }).map((text) => `${text}${canary}${text}`);
  const held = fc
    .constantFrom('person_a', 'person_b', 'person_c')
    .chain((person) => words.map((name) => ({ role: 'r', person, name })));
  const kinds = fc.constantFrom(
    ...['matter-opened', 'act-done', 'hand-over-offered', 'hand-over-accepted', 'hand-over-declined'],
    ...['clock-breached', 'holder-replaced', 'glass-broken', 'matter-described'],
  );
  const entries = fc.array(
    fc.record({
      seq: fc.nat(1000),
      matter: fc.constantFrom('matter_1', 'matter_2'),
      kind: kinds,
      actor: fc.constantFrom('sweep', 'person_a'),
      body: fc.record({
        owner: held,
        deputy: held,
        to: held,
        because: words,
        title: words,
        clock: words,
        due: words,
        fields: fc.dictionary(fc.constantFrom('a', 'b'), words),
        says: fc.record({ en: words, cy: words }),
        post: words,
      }),
    }),
    { maxLength: 12 },
  );

  test('is in any mail, whatever the entries say', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom('en' as const, 'cy' as const), (history, language) => {
        const times = { now: '2026-03-03T07:00:00.000Z', quiet: null };
        const drafts = draftMail(listNotices(history, new Map()), new Map(), times);
        const messages = drafts.map((draft) => message({ ...draft, id: 2 }));
        const digest = message({ kind: 'digest', matter: null });
        const letters = [
          ...messages.map((one) => writeLetter(one, { ...setting, language })),
          writeLetter(digest, { ...setting, language, gathered: messages }),
        ];
        for (const letter of letters) {
          expect(letter.subject + letterText(letter) + letterHtml(letter, language)).not.toContain(canary);
          expect(letter.subject).not.toMatch(/matter_|person_/);
        }
      }),
    );
  });
});
