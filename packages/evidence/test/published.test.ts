import { describe, expect, test } from 'vitest';
import { segmentText } from '../src/segment/segment-text.ts';

const story = Array.from(
  { length: 14 },
  (_, at) => `The gate was tested ${at + 2} times that winter, and it failed each time.`,
).join('\n\n');

/** The date of a document with some lines above its text and others below. */
function dateOf(above: string, below = ''): string | null {
  return segmentText(`${above}\n\n${story}\n\n${below}`).publishedAt;
}

describe('a document has the date it gives as its own', () => {
  test.each([
    ['a byline', 'Gate failed nine times\nBy Ines Calder | Sunday 2 February 2031', '2031-02-02'],
    [
      'the day of a meeting',
      'Quay Board\nMinutes of the meeting held on Tuesday 7 January 2031',
      '2031-01-07',
    ],
    [
      'a long heading of minutes',
      'Quay Board\nMinutes of the Safety and Quality Committee held on Tuesday 7 January 2031 at 9.30am in the Harbour Room and by telephone',
      '2031-01-07',
    ],
    ['a transcript', 'Gate Inquiry\nTranscript of the hearing on 14 May 2031', '2031-05-14'],
    [
      'a report that says when it was published',
      'Inspected: 3 May 2031\nReport published: 30 June 2031',
      '2031-06-30',
    ],
    [
      'the last change where there is nothing else',
      'What we will do\nLast updated: 6 October 2031',
      '2031-10-06',
    ],
  ])('%s', (_, above, date) => {
    expect(dateOf(above)).toBe(date);
  });

  test.each([
    ['a numbered day with the name', '9 14 February 2031    A. CALDER'],
    ['a numbered day alone', '9  14 February 2031\n\nAva Calder\nCoroner'],
  ])('signed at the end: %s', (_, below) => {
    expect(dateOf('REPORT TO PREVENT FUTURE DEATHS', below)).toBe('2031-02-14');
  });
});

describe('a date that is not the document’s own is not taken', () => {
  test.each([
    ['a month alone', 'Report of the review\nAugust 2031'],
    ['the day of what happened', 'Collision at Wenlow Junction, 9 March 2031\nAugust 2031'],
    ['the next meeting', 'Quay Board\nNext meeting to be held on 4 March 2031'],
  ])('%s', (_, above) => {
    expect(dateOf(above)).toBeNull();
  });
});
