import { describe, expect, it } from 'vitest';
import type { ReadDocument } from '../src/document.ts';
import { findCommitments } from '../src/extract/commitments.ts';
import { findRecommendations } from '../src/extract/recommendations.ts';
import { propose } from '../src/propose.ts';

function documentOf(text: string, path = 'a.txt'): ReadDocument {
  const segments = [{ kind: 'story' as const, start: 0, end: text.length }];
  return {
    path,
    sha256: '',
    mediaType: 'text/plain',
    title: null,
    publishedAt: '2025-03-03',
    text,
    segments,
  };
}

const news = (body: string): ReadDocument =>
  documentOf(`Ramps to be mended\n\nBy Olive Marsh, 3 March 2025\n\n${body}\n`);
const letter = (body: string): ReadDocument =>
  documentOf(
    `Northgate Hospital Trust\n3 March 2025\n\nDear Mrs Alder,\n\n${body}\n\nYours sincerely,\n\nDr Ivy Stone\nChief Executive, Northgate Hospital Trust\n`,
  );
const minutes = (body: string): ReadDocument =>
  documentOf(
    `Harbour Board\nMinutes of the meeting held on 3 March 2025\n\nPresent: Councillor T Pell (TP), Mrs A Rudd (AR)\n\n${body}\n`,
  );
const report = (body: string): ReadDocument =>
  documentOf(
    `Report of the Fenwick Review\nby Dame Olwen Sayer\n3 March 2025\n\nRecommendations\n\n${body}\n`,
  );

const promised = (document: ReadDocument): readonly string[] =>
  findCommitments(document).map(({ text }) => text);
const asked = (document: ReadDocument): readonly string[] =>
  findRecommendations(document).map(({ text }) => text);

describe('what is promised', () => {
  it.each([
    ['RESOLVED: to publish the survey by 30 April 2025.', 'publish the survey by 30 April 2025'],
    ['It was resolved to appoint a contractor by 1 June 2025.', 'appoint a contractor by 1 June 2025'],
    [
      'AGREED that the clerk will write to the owners by 1 April.',
      'the clerk will write to the owners by 1 April',
    ],
    [
      'AR (Lowmoor Parish Council) to circulate the plan.',
      'AR (Lowmoor Parish Council) to circulate the plan',
    ],
  ])('in minutes: %s', (line, text) => {
    expect(promised(minutes(line))).toEqual([text]);
  });

  it('under “is going to:”, one for each item with a date of its own', () => {
    expect(
      promised(letter('The Trust is going to:\n(a) install handrails by May\n(b) train all staff by June')),
    ).toEqual(['install handrails by May', 'train all staff by June']);
  });

  it('in an aside about a doer, and not in words that say which one is meant', () => {
    expect(
      promised(news('Penmarl Ferries, which will replace both boats by June, declined to comment.')),
    ).toEqual(['which will replace both boats by June']);
    expect(promised(news('The boat which will replace the Marigold is late.'))).toEqual([]);
  });

  it('in rows whose columns are set with spaces', () => {
    const plan = documentOf(
      'Lowmoor Council\nAction plan, 3 March 2025\n\nAction    Owner    By when\nReplace the gate    Head of Roads    30 April 2025\n',
    );
    expect(findCommitments(plan).map(({ text, due }) => [text, due.latest])).toEqual([
      ['Replace the gate', '2025-04-30'],
    ]);
  });

  it.each([
    ['a figure of speech', news('“We will move mountains,” said the leader, Pat Moor.')],
    ['how a letter goes on to reply', letter('I shall answer each of your points in turn.')],
    [
      'a promise made before what is told',
      news('The council had told residents that it would mend the fence.'),
    ],
    [
      'a promise for a day already past',
      news('The council told residents that it would mend the fence by 2020.'),
    ],
  ])('is not %s', (_, document) => {
    expect(promised(document)).toEqual([]);
  });

  it.each([
    [
      'The council told the families and councillors that it would pay by May.',
      'the families and councillors',
    ],
    ['The board will publish a guide for residents by August.', 'residents'],
    ['The board will write to the parents of every child.', 'the parents of every child'],
  ])('is to whoever hears it or has the good of it: %s', (line, to) => {
    expect(findCommitments(news(line)).map((one) => one.to)).toEqual([to]);
  });
});

describe('what is asked', () => {
  it('of two bodies in one numbered sentence is one for each', () => {
    const found = findRecommendations(
      report('1. The Trust should publish its logs by May and the Council should inspect the ward by June.'),
    );
    expect(found.map(({ addressees, due, number }) => [number, addressees, due.latest])).toEqual([
      ['1', ['Trust'], '2025-05-31'],
      ['1', ['Council'], '2025-06-30'],
    ]);
  });

  it('by “we call on” and “we look to” is asked too', () => {
    expect(
      asked(
        report(
          'We call on Lowmoor Council to close the pier. We look to the Department to rewrite the code.',
        ),
      ),
    ).toEqual(['Lowmoor Council to close the pier', 'the Department to rewrite the code']);
  });

  it('by a coroner under bracketed capitals is one for each, due with the reply unless dated', () => {
    const found = findRecommendations(
      documentOf(
        'REGULATION 28 REPORT TO PREVENT FUTURE DEATHS\n\nDate: 3 March 2025\n\nTHIS REPORT IS BEING SENT TO:\n1. Northgate Hospital Trust\n2. Lowmoor Council\n\n1. CORONER\nI am Hugh Pell, assistant coroner for Lowmoor.\n\n6. ACTION SHOULD BE TAKEN\nIn particular, (A) Northgate Hospital Trust should review its alarms; and (B) by 1 June 2025 Lowmoor Council should repair the lift.\n\n7. YOUR RESPONSE\nYou are under a duty to respond to this report within 56 days of the date of this report, namely by 28 April 2025.\n',
      ),
    );
    expect(found.map(({ number, addressees, due }) => [number, addressees, due.latest])).toEqual([
      ['A', ['Northgate Hospital Trust'], '2025-04-28'],
      ['B', ['Lowmoor Council'], '2025-06-01'],
    ]);
  });

  it('in one sentence of a story does not run the first body’s object into the second body', () => {
    const found = findRecommendations(
      news(
        'Dame Ruth Olway, who led the inquiry, said the company must publish its logs and the council should inspect them.',
      ),
    );
    expect(found.map(({ addressees, text }) => [addressees, text])).toEqual([
      [['company'], 'the company must publish its logs'],
      [['council'], 'the council should inspect them'],
    ]);
  });

  it.each([
    ['the author’s hope for readers', 'Those who accept a recommendation should say so.'],
    ['what the author only considered', 'We considered whether the Trust should close the ward.'],
  ])('is not %s', (_, body) => {
    expect(asked(report(body))).toEqual([]);
  });

  it('in a paper that answers a review counts from the review, and an earlier review is history', () => {
    const paper = documentOf(
      'Ostler Housing\nBoard paper: response to the Fenwick Review\n3 March 2025\n\n1. In June 2020 the Tarn review recommended that we inspect all doors.\n2. The Fenwick Review recommended that Ostler appoint a guardian within three months.\n',
    );
    expect(findRecommendations(paper).map(({ text, due }) => [text, due.status])).toEqual([
      ['Ostler appoint a guardian within three months', 'needs-anchor'],
    ]);
  });

  it('and restated elsewhere keeps the review’s number, date and fullest maker', () => {
    const words = 'Ostler Housing should appoint a guardian for every one of its tenants within three months';
    const paper = documentOf(
      `Ostler Housing\nBoard paper: response to the Fenwick Review\n3 March 2025\n\nThe Fenwick Review, led by Olwen Sayer, said that ${words}.\n`,
      'b.txt',
    );
    const { recommendations } = propose([paper, report(`4. ${words}.`)], { published: null });
    expect(recommendations.map(({ number, madeBy, due }) => [number, madeBy, due.latest])).toEqual([
      ['4', 'Dame Olwen Sayer', '2025-06-03'],
    ]);
  });
});
