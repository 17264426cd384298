import { describe, expect, it } from 'vitest';
import { explainCommitments } from '../src/extract/commit/explain.ts';
import { readingOf } from '../src/extract/reading.ts';

const published = '2025-03-03';

function explain(text: string) {
  const segments = [{ kind: 'story' as const, start: 0, end: text.length }];
  const document = {
    path: 'a.txt',
    sha256: '',
    mediaType: 'text/plain',
    title: null,
    publishedAt: published,
    text,
    segments,
  };
  return explainCommitments(readingOf(document));
}

const letter = (body: string): string =>
  `Oakmere Water Limited\n\n3 March 2025\n\nDear Mrs Tennick\n\n${body}\n\nYours sincerely\n\nIona Prewett\nChief Executive\n`;

describe('what is a commitment', () => {
  it.each([
    ['I will send you the test results by 14 March.', 'by 14 March'],
    ['We shall replace the main in April 2025.', 'in April 2025'],
    ['The contractor has agreed to repair your wall within three weeks.', 'within three weeks'],
    ["I'll write to you again before Easter.", 'before Easter'],
  ])('in a letter: %s', (body, words) => {
    const [found, ...others] = explain(letter(body)).found;
    expect(others).toEqual([]);
    expect(found?.to).toBe('Mrs Tennick');
    expect(found?.due.words).toBe(words);
  });

  it('splits where the deadlines differ, and keeps other acts together', () => {
    const { found } = explain(
      letter(
        'We will flush the pipes on 10 March and test the water by 20 March. We will tell you and publish the results.',
      ),
    );
    expect(found.map(({ due }) => due.latest)).toEqual(['2025-03-10', '2025-03-20', null]);
  });

  it('gives the condition apart when it comes first', () => {
    const [found] = explain(letter('If the pump fails, we will bring bottled water.')).found;
    expect(found).toMatchObject({
      condition: 'If the pump fails',
      by: { name: 'Iona Prewett', office: 'Chief Executive' },
    });
  });

  it('is the body’s when a spokesperson gives it', () => {
    const { found } = explain(
      'Oakmere Water has apologised.\n\nA spokeswoman for Oakmere Water said: “We will refund every household by May.”\n',
    );
    expect(found.map(({ by }) => by.name)).toEqual(['Oakmere Water']);
  });

  it('is the owner’s in a plan', () => {
    const { found } = explain(
      'Oakmere Parish Council\nAction plan\n\nAction | Owner | Deadline\nReplace the stile | Clerk | 30 April 2025\nPaint the hut | Warden | Completed\n',
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      by: { name: 'Oakmere Parish Council', office: 'Clerk' },
      due: { latest: '2025-04-30' },
    });
  });
});

describe('what is none, and by which rule', () => {
  it.each([
    ['I hope that we will finish by May.', 'expectation'],
    ['We would be happy to meet you.', 'unreal-would'],
    ['We will not pay compensation.', 'refusal'],
    ['We will not hesitate to act.', 'refusal'],
    ['We will keep the matter under review.', 'no-act'],
    ['The hearing will take place on 4 May.', 'event'],
    ['The code says that we will reply within ten days.', 'duty-recited'],
    ['Last year we said that we would dig up the road, but we never did.', 'past-promise'],
    ['In 2023 my predecessor promised to replace the main. That did not happen.', 'past-promise'],
    ['The work will be needed.', 'outcome'],
  ])('%s (%s)', (body, rule) => {
    const { found, rejected } = explain(letter(body));
    expect(found).toEqual([]);
    expect(rejected.map((one) => one.rule)).toContain(rule);
  });

  it('takes no campaigner’s word for what another will do', () => {
    const { found } = explain(
      'Ada Corrigan, of the residents’ campaign, said the company would close the works by June.\n',
    );
    expect(found).toEqual([]);
  });

  it('reads only the story', () => {
    const text = 'A fire closed the works.\n\nOakmere Council has promised to build a bridge by May.\n';
    const end = text.indexOf('\n\n');
    const segments = [
      { kind: 'story' as const, start: 0, end },
      { kind: 'related' as const, start: end, end: text.length },
    ];
    const document = {
      path: 'a',
      sha256: '',
      mediaType: 'text/plain',
      title: null,
      publishedAt: published,
      text,
      segments,
    };
    expect(explainCommitments(readingOf(document)).found).toEqual([]);
  });
});
