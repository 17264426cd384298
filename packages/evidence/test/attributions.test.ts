import { describe, expect, it } from 'vitest';
import { findAttributions } from '../src/quotes/find-attributions.ts';
import type { Span } from '../src/span.ts';

function read(text: string): readonly string[] {
  const words = (span: Span | null): string => (span ? text.slice(span.start, span.end) : '–');
  return findAttributions(text, [{ start: 0, end: text.length }]).map(
    ({ kind, speaker, cue, content }) =>
      `${kind}: ${words(speaker)} / ${words(cue)} / ${content.map(words).join(' | ')}`,
  );
}

describe('who says what', () => {
  it.each([
    ['after a colon', 'Mr Hale said: “We failed.”', 'direct: Mr Hale / said / We failed.'],
    ['before the cue', '“We failed,” Mr Hale said.', 'direct: Mr Hale / said / We failed'],
    [
      'before an inverted cue',
      '“We failed”, said its director, Cosmo Varley.',
      'direct: Cosmo Varley / said / We failed',
    ],
    ['round the cue', '“We failed,” he said, “and we knew.”', 'direct: he / said / We failed | and we knew.'],
    ['after a question', '“Who knew?” Mrs Roe asked.', 'direct: Mrs Roe / asked / Who knew?'],
    [
      'as words in a clause',
      'Ms Roe said it was “a mess” from the start.',
      'mixed: Ms Roe / said / it was “a mess” from the start',
    ],
    [
      'as a lone fragment',
      'Dame Ivy Stone warned of “a culture of denial”.',
      'mixed: Dame Ivy Stone / warned / a culture of denial',
    ],
    [
      'as object and phrase',
      'She accused the board of “hiding”.',
      'mixed: She / accused / the board of “hiding”',
    ],
    [
      'as a clause',
      'The minister told the BBC that funding had doubled.',
      'indirect: The minister / told / funding had doubled',
    ],
    [
      'round a cue after an infinitive',
      'The decision to close the ward, Ms Roe said, was wrong.',
      'indirect: Ms Roe / said / The decision to close the ward | was wrong',
    ],
    [
      'without a frame of mere pronoun and auxiliary',
      'He has, he adds, “no regrets”.',
      'mixed: he / adds / no regrets',
    ],
    [
      'described from the object on',
      'Ms Roe described the plan as “a mess”.',
      'mixed: Ms Roe / described / the plan as “a mess”',
    ],
    [
      'after hearer and day',
      'Ms Roe said to us on Monday that it was shut.',
      'indirect: Ms Roe / said / it was shut',
    ],
    [
      'after a reminder',
      'Ms Roe reminded the board on Monday that it had “promised to listen”.',
      'mixed: Ms Roe / reminded / it had “promised to listen”',
    ],
    [
      'round an apposition',
      'Dr Amy Lin, a GP in Hull, insisted she had rung twice.',
      'indirect: Dr Amy Lin / insisted / she had rung twice',
    ],
    [
      'for a body',
      'A spokesman for the trust said: “We accept this.”',
      'direct: A spokesman for the trust / said / We accept this.',
    ],
    [
      'by the agent of a passive',
      'He was described by police as “a danger”.',
      'mixed: police / described / a danger',
    ],
    [
      'by signature',
      '“A calamity from start to finish.” — Orla Quill',
      'direct: Orla Quill / – / A calamity from start to finish.',
    ],
  ])('reads words %s', (_name, text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('carries a statement into paragraphs that re-open its quotation', () => {
    expect(read('She said: “One.\n\n“Two.\n\n“Three.”')).toEqual([
      'direct: She / said / One. | Two. | Three.',
    ]);
  });

  it('starts another statement at a new cue', () => {
    expect(read('She said: “One.”\n\nShe added: “Two.”')).toHaveLength(2);
  });

  it('gives a joined-on cue the speaker of the one before', () => {
    expect(read('She said the road was shut, adding buses would run.')).toEqual([
      'indirect: She / said / the road was shut',
      'indirect: She / adding / buses would run',
    ]);
  });

  it('gives a cue at a paragraph’s end the quotation that follows', () => {
    expect(read('Mr Orr told the panel:\n\n“Nobody rang.”')).toEqual([
      'direct: Mr Orr / told / Nobody rang.',
    ]);
  });

  it.each([
    'The so-called “golden hour” scheme began in May.',
    'A pump nicknamed “Old Bess” failed.',
    'I confirm that every receipt was kept.',
    'I was told that the van had broken down.',
    'It is said that he knew.',
  ])('reads no statement in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('keeps a caption between two stretches from parting a quotation', () => {
    const text = 'She said: “One.\nPicture: the quay\n“Two.”';
    const caption = text.indexOf('Picture');
    const after = text.indexOf('“Two');
    const [only, ...rest] = findAttributions(text, [
      { start: 0, end: caption },
      { start: after, end: text.length },
    ]);
    expect(rest).toEqual([]);
    expect(only?.content.map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.']);
  });

  it('reads the turns of a transcript', () => {
    const text = [
      'Q. Did you ring?',
      'A. I did.',
      'Q. When?',
      'A. At noon.',
      '(Pause)',
      'Q. And then?',
      'A. Nobody came.',
    ];
    expect(read(text.join('\n'))).toEqual([
      'direct: Q / – / Did you ring?',
      'direct: A / – / I did.',
      'direct: Q / – / When?',
      'direct: A / – / At noon.',
      'direct: Q / – / And then?',
      'direct: A / – / Nobody came.',
    ]);
  });

  it('takes no form or table of recommendations and responses for a transcript', () => {
    const text = 'Recommendation: Pumps should be tested.\nResponse: Accepted.\n'.repeat(5);
    expect(read(text)).toEqual([]);
  });
});

describe('words that are not quoted', () => {
  function manners(text: string): readonly string[] {
    return findAttributions(text, [{ start: 0, end: text.length }])
      .filter(({ manner }) => manner === 'said')
      .map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' | '));
  }

  it.each([
    ['speech that is still to come', 'He will report to me that the work is done.'],
    ['a duty to speak', 'You must explain why no action is proposed.'],
    ['a purpose', 'I mention it only to explain why this page is numbered.'],
    ['a question left open', 'Nobody present could tell me why it was not done.'],
    ['an embedded question', 'The council told us how many flats there are.'],
    ['a hearer or a manner', 'We replied to Dr Stannard on Friday, within the time she had set.'],
    ['a thing accepted', 'The council accepted every recommendation addressed to it.'],
    ['what people do', 'Calls from tenants reporting signs of fire are logged as repairs.'],
    ['what evidence shows', 'The evidence revealed matters giving rise to concern.'],
    ['a participle without its auxiliary', 'There is no letter, however well written, that puts that right.'],
    ['a heading', 'You said swimmers were not warned'],
  ])('are no statement: %s', (_, text) => {
    expect(manners(text)).toEqual([]);
  });

  it.each([
    ['The council said the lift would be mended.', 'the lift would be mended'],
    [
      'Mr Hale said that, if the pumps failed, the board would pay.',
      'if the pumps failed, the board would pay',
    ],
    ['She told me, and I accept, that the file was lost.', 'the file was lost'],
    ['The clerk replied that payments would be made by May. (Paragraph 27)', 'payments would be made by May'],
  ])('are a statement where a clause is reported: %s', (text, words) => {
    expect(manners(text)).toEqual([words]);
  });
});

describe('what stands round a quotation', () => {
  it.each([
    [
      'an aside before the cue',
      'A teacher, speaking of the report from a parent, said: “It was ignored.”',
      ['direct: A teacher / said / It was ignored.'],
    ],
    [
      'a second cue before another quotation',
      'Her note says that he “understands the danger”, and ends: “Please do not write.”',
      [
        'mixed: Her note / says / he “understands the danger”',
        'direct: Her note / ends / Please do not write.',
      ],
    ],
    [
      'a description of the speaker',
      '“I have seen it,” says Hugh Pellow, a retired engineer who chairs the group, “and I will print it.”',
      ['direct: Hugh Pellow / says / I have seen it | and I will print it.'],
    ],
    [
      'a paragraph that runs on into the next',
      '“He read it on a bus,” she said. “No letter puts that right. It cannot be.\n\n“They want to know why.”',
      [
        'direct: she / said / He read it on a bus | No letter puts that right. It cannot be. | They want to know why.',
      ],
    ],
    [
      'a source that was heard from',
      'We heard from Mr Pryce that he had been asked for “a receipt for a carpet”.',
      ['mixed: Mr Pryce / heard / he had been asked for “a receipt for a carpet”'],
    ],
    [
      'the ages of two people',
      'The families of Owen Tarrant, 34, and Una Moss, 71, said that they were “told last”.',
      ['mixed: The families of Owen Tarrant, 34, and Una Moss, 71 / said / they were “told last”'],
    ],
  ])('is no part of it: %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
