import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphs } from '../src/paragraph.ts';
import { sentences } from '../src/sentence.ts';

function paragraphsOf(text: string): readonly string[] {
  return paragraphs(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

function sentencesOf(text: string): readonly string[] {
  return sentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

const wrapped = [
  'The panel met on four occasions and heard from eleven officers who had',
  'worked on the case. It found that no record was made of the decision, and',
  'that nobody had been asked to write one.',
  '',
  'Dr. Orla Finch told the panel that she had raised the matter twice. She',
  'was told it was in hand.',
].join('\n');

describe('paragraphs', () => {
  test('of a text with one paragraph a line are its lines', () => {
    const text = 'He was moved in May.\nNobody told his sister.\nThe council has been asked to comment.';
    expect(paragraphsOf(text)).toEqual(text.split('\n'));
  });

  test('of a hard-wrapped text run over its line breaks', () => {
    expect(paragraphsOf(wrapped)).toEqual(wrapped.split('\n\n'));
  });

  test('of a hard-wrapped text end where a list item begins', () => {
    const text = `${wrapped}\n\n1. The trust should write down every decision to close a case, with its\nreason.\n2. The trust should tell the family.`;
    expect(paragraphsOf(text).slice(2)).toEqual([
      '1. The trust should write down every decision to close a case, with its\nreason.',
      '2. The trust should tell the family.',
    ]);
  });

  test('are found the same whatever ends the lines', () => {
    const windows = wrapped.replaceAll('\n', '\r\n');
    expect(paragraphsOf(windows)).toEqual(windows.split('\r\n\r\n'));
  });

  test('of an address stay one a line', () => {
    const address = '12 Mill Row\nAsterby\nAS3 4QQ';
    expect(paragraphsOf(`${address}\n\n${wrapped}`).slice(0, 3)).toEqual(address.split('\n'));
  });

  test('cover every character that is not white space, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'B', ' ', '\n', '\r', '\f', '.', '- ')), (pieces) => {
        const text = pieces.join('');
        expect(paragraphsOf(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('sentences', () => {
  test('run over the line breaks of a hard-wrapped paragraph', () => {
    expect(sentencesOf(wrapped)).toHaveLength(4);
    expect(sentencesOf(wrapped)[2]).toBe(
      'Dr. Orla Finch told the panel that she had raised the matter twice.',
    );
  });

  test('do not run over the end of a paragraph', () => {
    expect(sentencesOf('The findings\nno record was kept')).toEqual(['The findings', 'no record was kept']);
  });
});
