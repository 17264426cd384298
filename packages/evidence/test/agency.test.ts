import { describe, expect, test } from 'vitest';
import { findAgency } from '../src/copies/agency.ts';
import type { SegmentKind } from '../src/document.ts';

const agencyOf = (text: string, kind: SegmentKind = 'story') =>
  findAgency({ text, segments: [{ kind, start: 0, end: text.length }] });

describe('the agency a story names as its own', () => {
  test.each([
    ['Mrs Tarrant told PA the letter had made things worse.', 'PA'],
    ['In the letter, seen by the PA news agency, he said he was sorry.', 'PA'],
    ['She told the Press Association that nobody had called.', 'PA'],
    ['TALLINN (Reuters) - The ferry stayed in port on Monday.', 'Reuters'],
    ['The ferry stayed in port.\n– AFP', 'AFP'],
    ['By Nell Osei, PA Political Editor\nThe ferry stayed in port.', 'PA'],
    ['Reporting by Reuters in Tallinn', 'Reuters'],
    ['AFP has learned that the report is finished.', 'AFP'],
    ['He told the Calder Press Agency that he would resign.', 'Calder Press Agency'],
    ['© 2025 Harbour Wire. All rights reserved.', 'Harbour Wire'],
    ['Copyright 2025 The Associated Press. All rights reserved.', 'AP'],
  ])('%s', (text, agency) => {
    expect(agencyOf(text)).toBe(agency);
  });
});

describe('a name that is not the story’s origin', () => {
  test.each([
    ['a picture credit', 'The bridge on Monday (Nell Osei/PA)'],
    ['a picture credit without a name', 'The bridge on Monday (PA) was closed to lorries.'],
    ['a source that is cited', 'Reuters reported last year that the bridge was unsafe.'],
    ['the publisher', '© 2025 Harbour Times. All rights reserved.'],
    ['an ordinary listener', 'He told the Council that he would resign.'],
  ])('%s', (_, text) => {
    expect(agencyOf(text)).toBeNull();
  });

  test('one in another story shown beside it', () => {
    expect(agencyOf('She told PA that nobody had called.', 'related')).toBeNull();
  });
});
