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
