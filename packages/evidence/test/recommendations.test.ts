import { describe, expect, it } from 'vitest';
import { bodiesIn } from '../src/extract/clause/list.ts';
import { readingOf } from '../src/extract/reading.ts';
import { explainRecommendations } from '../src/extract/recommend/explain.ts';

function explain(text: string, publishedAt: string | null = '2025-03-03') {
  const segments = [{ kind: 'story' as const, start: 0, end: text.length }];
  return explainRecommendations(
    readingOf({
      path: 'a.txt',
      sha256: '',
      mediaType: 'text/plain',
      title: null,
      publishedAt,
      text,
      segments,
    }),
  );
}

const report = (body: string): string =>
  `Report of the Fenwick Review\nby Dame Olwen Sayer\n\nRecommendations\n\n${body}\n`;

describe('whom a recommendation is addressed to', () => {
  it.each([
    [
      'HM Government and/or the Ministry and where appropriate the Rail Board and Celtrain',
      ['HM Government', 'Ministry', 'Rail Board', 'Celtrain'],
    ],
    [
      'the Department of Health and Social Care and NHS England',
      ['Department of Health and Social Care', 'NHS England'],
    ],
    ['Sandby and West Holm NHS Trust', ['Sandby and West Holm NHS Trust']],
    ['the Council, working with Ardle Homes,', ['Council']],
    ['Chief Executive, Ardle Valley NHS Trust', ['Chief Executive, Ardle Valley NHS Trust']],
    ['local authorities and schools', ['local authorities', 'schools']],
  ])('%s', (phrase, parties) => {
    expect(bodiesIn(phrase)).toEqual(parties);
  });

  it.each([
    ['1. A warden shall be appointed to each site by the Department.', ['Department']],
    ['1. The Trust shall publish, and the Board shall approve, a new policy.', ['Trust', 'Board']],
    ['1. Records should be kept for ten years.', []],
  ])('in an item: %s', (item, parties) => {
    expect(explain(report(item)).found[0]?.addressees).toEqual(parties);
  });

  it('comes from the heading where the item names nobody', () => {
    const { found } = explain(
      report('For Ardle Borough Council:\n• Review the rota by 1 June 2025.\n• Publish the results.'),
    );
    expect(found.map(({ addressees }) => addressees)).toEqual([
      ['Ardle Borough Council'],
      ['Ardle Borough Council'],
    ]);
    expect(found.map(({ due }) => due.latest)).toEqual(['2025-06-01', null]);
  });
});

describe('how lists are read', () => {
  it('keeps lettered parts together unless one has an addressee or a date of its own', () => {
    const together = explain(
      report('1. The Trust should:\n(a) train its staff; and\n(b) publish the results.'),
    ).found;
    expect(together.map(({ number }) => number)).toEqual(['1']);
    const apart = explain(
      report(
        '1. The Trust should:\n(a) train its staff by 1 May 2025; and\n(b) publish the results by 1 June 2025.',
      ),
    ).found;
    expect(apart.map(({ number, spans }) => [number, spans.length])).toEqual([
      ['1(a)', 2],
      ['1(b)', 2],
    ]);
  });

  it('gives each recommendation once, in its numbered wording', () => {
    const summary = 'Summary\n\nI recommend that the Trust replaces its alarms by the end of 2025.\n\n';
    const { found } = explain(
      `Report of the Fenwick Review\nby Dame Olwen Sayer\n\n${summary}Recommendations\n\n1. Fenwick Trust should replace all of its alarms by the end of 2025.\n`,
    );
    expect(found.map(({ number, madeBy }) => [number, madeBy])).toEqual([['1', 'Dame Olwen Sayer']]);
  });
});

describe('a coroner’s report', () => {
  const sent = (action: string, reply: string): string =>
    `REGULATION 28 REPORT TO PREVENT FUTURE DEATHS\n\nTHIS REPORT IS BEING SENT TO:\n1. Ardle Prison\n2. Minister for Prisons\n\n1 CORONER\nI am Una Kerr, senior coroner for Ardle.\n\n5 CORONER'S CONCERNS\nThe cell bell should be checked daily.\n\n6 ACTION SHOULD BE TAKEN\n${action}\n\n7 YOUR RESPONSE\nYou are under a duty to respond to this report within 56 days of the date of this report${reply}\n`;
  const formula =
    'In my opinion action should be taken to prevent future deaths and I believe you have the power to take such action.';

  it('asks one thing of all its recipients, due on the date stated', () => {
    const { found } = explain(sent(formula, ', namely by 25 April 2025.'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      addressees: ['Ardle Prison', 'Minister for Prisons'],
      madeBy: 'Una Kerr',
      due: { latest: '2025-04-25' },
    });
  });

  it('is due 56 days on where no date is stated', () => {
    expect(explain(sent(formula, '.')).found[0]?.due.latest).toBe('2025-04-28');
  });
});

describe('what is no recommendation, and by which rule', () => {
  it.each([
    ['The nurse should have called a doctor.', 'narrative-should-have'],
    ['The union told me that the chief executive must resign.', 'demanded-by-another'],
    ['I considered whether to recommend that the ward be closed.', 'declined-or-unmade'],
  ])('%s', (sentence, rule) => {
    const { found, rejected } = explain(
      `Report of the Fenwick Review\nby Dame Olwen Sayer\n\nWhat I found\n\n${sentence}\n`,
    );
    expect(found).toEqual([]);
    expect(rejected.map((one) => one.rule)).toContain(rule);
  });

  it('is what a union, a family or a politician demands in the news', () => {
    const { found } = explain(
      'A union leader said the council should sack its director.\n\nThe opposition said ministers must apologise.\n',
    );
    expect(found).toEqual([]);
  });

  it('but is what an inquiry is reported to ask', () => {
    const { found } = explain(
      'The inquiry into the fire has recommended that Ardle Council fit alarms by 1 May 2025, officials said.\n',
    );
    expect(found.map(({ addressees, due }) => [addressees, due.latest])).toEqual([
      [['Ardle Council'], '2025-05-01'],
    ]);
  });
});
