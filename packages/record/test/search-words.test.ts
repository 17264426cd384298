import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rootOf } from '../src/search/words/english.ts';
import { isWelsh } from '../src/search/words/is-welsh.ts';
import { foldWord, listWords } from '../src/search/words/list-words.ts';
import { welshStem, welshStems } from '../src/search/words/welsh.ts';

test.each([
  ['close', 'closes closed closing closure closures'],
  ['refer', 'refers referred referring referral referrals'],
  ['ratify', 'ratified ratifying ratification'],
  ['organise', 'organize organised organization organisations'],
  ['comply', 'complies complied compliance compliant'],
  ['inquiry', 'inquiries enquiry enquiries'],
  ['deliver', 'delivered delivery deliveries'],
  ['decide', 'decided deciding decision decisions'],
  ['respond', 'responded response responses'],
  ['die', 'died dying death deaths'],
  ['labour', 'labor labours'],
  ['child', 'children'],
  ['tell', 'told telling'],
])('the family of “%s” has %s', (word, family) => {
  for (const one of family.split(' ')) expect(`${one}: ${rootOf(one)}`).toBe(`${one}: ${rootOf(word)}`);
});

test.each([
  ['department', 'depart'],
  ['commission', 'commit'],
  ['committee', 'commit'],
  ['publication', 'public'],
  ['responsible', 'respond'],
  ['reference', 'refer'],
  ['organ', 'organisation'],
  ['policy', 'police'],
  ['pressure', 'press'],
  ['international', 'internal'],
])('“%s” is not of the family of “%s”', (one, other) => {
  expect(rootOf(one)).not.toBe(rootOf(other));
});

test('a word written with any accent or apostrophe is the plain word', () => {
  const words = 'Siân’s Łukasz O’Neill Ffion œuvre STRASSE straße Tŷ naïve ﬁnding Ⅳ i’r İzmir'.split(' ');
  expect(words.map(foldWord).join(' ')).toBe(
    'sian lukasz oneill ffion oeuvre strasse strasse ty naive finding iv i izmir',
  );
});

test('the places of words are places in the text, whatever stands between', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      for (const { word, start, end } of listWords(text)) expect(foldWord(text.slice(start, end))).toBe(word);
    }),
  );
});

test('a word holds nothing that could be syntax to the database', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      for (const { word } of listWords(text)) expect(word).not.toMatch(/['"\\:&|!()<>*\s\0]/);
    }),
  );
});

test('a Welsh word has a stem in common with its plural and with what mutation makes of it', () => {
  for (const [one, ...others] of [
    ['pwyllgor', 'bwyllgor', 'mhwyllgor', 'phwyllgor', 'pwyllgorau'],
    ['argymhelliad', 'argymhellion'],
    ['addewid', 'addewidion'],
    ['corff', 'gorff', 'chorff', 'cyrff', 'gyrff', 'nghyrff'],
    ['goruchwylio', 'oruchwylio'],
    ['teulu', 'deulu', 'theulu', 'teuluoedd', 'deuluoedd'],
    ['llythyr', 'lythyr', 'llythyrau'],
    ['marwolaeth', 'farwolaeth', 'marwolaethau'],
  ] as const) {
    for (const other of others) {
      expect(welshStems(one), `${one} finds ${other}`).toContain(welshStem(other));
      expect(welshStems(other), `${other} finds ${one}`).toContain(welshStem(one));
    }
  }
});

test('a text is Welsh by its small words', () => {
  const words = (text: string) => [...listWords(text)].map(({ word }) => word);
  expect(isWelsh(words('Mae’r pwyllgor yn gofyn i’r bwrdd ymateb erbyn yr hydref.'))).toBe(true);
  expect(isWelsh(words('The committee asks the board to respond by the autumn, and I am told so.'))).toBe(
    false,
  );
  expect(isWelsh(words('Bwrdd Iechyd'))).toBe(false);
});

test('words of any length are cut and their roots found, which quadratic patterns would not live to see', () => {
  for (const letters of ['y', 'a', 'ing', 'ed', 'sses', 'yaou', 'ation', 'É', 'ŵ']) {
    const long = letters.repeat(200_000 / letters.length);
    const found = [...listWords(long), ...listWords(`${letters}'`.repeat(20_000))];
    for (const { word } of found)
      expect([rootOf(word), ...welshStems(word)].join().length).toBeLessThan(1500);
  }
});
