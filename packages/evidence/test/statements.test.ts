import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fidelityOf } from '../src/copies/fidelity.ts';
import { findStories } from '../src/copies/story.ts';
import type { SegmentKind } from '../src/document.ts';
import { findStatements } from '../src/statements/find.ts';

function document(path: string, text: string, kind: SegmentKind = 'story') {
  return { path, text, segments: [{ kind, start: 0, end: text.length }] };
}

const lead =
  'Harrowby Quay was “an accident in waiting”, the family of drowned docker Tobias Renn have been told.\n' +
  'Marged Llwyd said the family of Tobias Renn had waited four years for the words of Ports Secretary Ines Calder.';
const body = [
  'She also said the family had been given “an hour’s notice” of the report on the quay where he drowned.',
  'Ms Calder told the Commons: “My department is sorry for what happened at Harrowby Quay.',
  '“Mr Renn should have come home to his family that night in November, and he did not.”',
  'The rails along the eastern side had been reported broken on eleven occasions in the two years before.',
  'Ms Llwyd told the Harrowby Post the statement was “a form with a signature and nothing else besides”.',
].join('\n');
const fullest = document('a.txt', `${lead}\n${body}`);
const copy = document('b.txt', body.replaceAll(/[“”]/g, "'").replace('a form with', 'just a form with'));
const other = document(
  'c.txt',
  'Vale Water was fined on Friday.\n“We accept the judgment,” Cressida Boyle said outside the court in Orme, where she had waited since the early morning for the verdict of the bench.',
);

function read(...documents: (typeof fullest)[]) {
  return findStatements(findStories(documents), documents);
}

describe('statements across the copies of a story', () => {
  it('gives each statement once, with every copy’s own words as evidence', () => {
    const statements = read(fullest, copy);
    const notice = statements.filter(({ text }) => text.includes('hour’s notice'));
    expect(notice).toHaveLength(1);
    expect(notice[0]?.speaker?.name).toBe('Marged Llwyd');
    expect(notice[0]?.evidence.map(({ path, fidelity }) => [path, fidelity])).toEqual([
      ['a.txt', 'exact'],
      ['b.txt', 'exact'],
    ]);
  });

  it('says where a copy changed the words', () => {
    const form = read(fullest, copy).find(({ text }) => text.includes('form with a signature'));
    expect(form?.evidence.map(({ path, fidelity }) => [path, fidelity])).toEqual([
      ['a.txt', 'exact'],
      ['b.txt', 'altered'],
    ]);
  });

  it('names nobody from a copy alone that has lost the first mention', () => {
    const [first] = read(copy);
    expect(first?.text).toContain('hour’s notice');
    expect(first?.speaker?.name).not.toBe('Marged Llwyd');
  });

  it('keeps the words of one paragraph and the next together, joined by an ellipsis', () => {
    const calder = read(fullest).find(({ text }) => text.startsWith('My department'));
    expect(calder?.kind).toBe('direct');
    expect(calder?.text).toContain('Harrowby Quay. … Mr Renn');
    expect(calder?.speaker).toEqual({ name: 'Ines Calder', office: 'Ports Secretary' });
  });

  it('reads nothing from another story shown beside this one', () => {
    const related = {
      ...fullest,
      segments: [{ kind: 'related' as const, start: 0, end: fullest.text.length }],
    };
    expect(read(related)).toEqual([]);
  });

  it('names the letter’s writer for “I”, its reader for “you”', () => {
    const letter = document(
      'letter.txt',
      'Dear Ms Calder,\n\nI told the panel that the gate was broken. You told us that the trust would mend it.\n\nYours sincerely\n\nMarged Llwyd\nSolicitor\n',
    );
    expect(read(letter).map(({ speaker }) => speaker?.name)).toEqual(['Marged Llwyd', 'Ms Calder']);
  });

  it('takes like words that nobody spoke in a copy for another sentence, not an altered one', () => {
    const unspoken = document(
      'd.txt',
      `${body.slice(0, body.lastIndexOf('\n'))}\nThe statement ran to a form with a date and nothing else besides.`,
    );
    const form = read(fullest, unspoken).find(({ text }) => text.includes('form with a signature'));
    expect(form?.evidence.map(({ path }) => path)).toEqual(['a.txt']);
  });

  it('is the same whatever order the documents come in, but for numbers', () => {
    const bare = (documents: (typeof fullest)[]) =>
      read(...documents)
        .map(({ id: _, story: __, ...rest }) => JSON.stringify(rest))
        .toSorted();
    const expected = bare([fullest, copy, other]);
    fc.assert(
      fc.property(fc.shuffledSubarray([fullest, copy, other], { minLength: 3 }), (documents) => {
        expect(bare(documents)).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });

  it('calls words exact only where the document has them', () => {
    const documents = [fullest, copy, other];
    for (const { text, evidence } of read(...documents)) {
      for (const { path, start, end, fidelity } of evidence) {
        const there = documents.find((it) => it.path === path)?.text.slice(start, end) ?? '';
        if (fidelity === 'exact') expect(fidelityOf(text, there).fidelity, text).toBe('exact');
      }
    }
  });

  it('numbers statements in order', () => {
    expect(read(fullest, copy, other).map(({ id }) => id)).toEqual(
      read(fullest, copy, other).map((_, at) => `q${at + 1}`),
    );
  });
});

describe('a quotation whose source is among the documents', () => {
  const letter = document(
    'letter.txt',
    'Dear Mrs Renn\n\nI am sorry for the loss of your husband. A full response to the report will follow in the spring, and I will send it to you before it is published.\n\nYours sincerely\n\nInes Calder\nPorts Secretary',
  );
  const news = (words: string) =>
    document(
      'news.txt',
      `Ports Secretary Ines Calder has written to a widow about the quay that took her husband four years ago.\nHer letter said: “${words}”`,
    );
  const fidelityIn = (words: string) =>
    read(news(words), letter)
      .find(({ text }) => text === words)
      ?.evidence.map(({ path, fidelity }) => [path, fidelity]);

  it('is scored against the letter', () => {
    expect(fidelityIn('A full response to the report will follow in the spring.')).toEqual([
      ['news.txt', 'exact'],
      ['letter.txt', 'exact'],
    ]);
    expect(fidelityIn('A final response to the report will follow in the spring.')?.[0]).toEqual([
      'news.txt',
      'altered',
    ]);
    expect(fidelityIn('Nobody at my department has anything whatever to regret here.')).toEqual([
      ['news.txt', 'not-found'],
    ]);
  });
});

describe('what is no statement', () => {
  it.each([
    ['what a meeting noted', 'The committee noted that the fund was low and that the lift had failed.'],
    ['why something is so', 'The report explains why the pump failed.'],
  ])('%s', (_, text) => {
    expect(read(document('minutes.txt', text))).toEqual([]);
  });
});
