import { describe, expect, it } from 'vitest';
import { listWords } from '../scripts/words/list-words.ts';
import { exceptions, notChecked } from './welsh/exceptions.ts';
import { hasEnglish, hasWelsh, readTerms } from './welsh/terms.ts';

const said = listWords().map((words) => ({ ...words, plain: withoutPlaces(words.en) }));
const terms = readTerms();

/** A sentence without what is put into it, nor how that is chosen: `{owner}`, `${period.en}`, `{count, plural, one {`. */
function withoutPlaces(sentence: string): string {
  return sentence
    .replaceAll(/\$?\{[\w.]+\}/g, ' ')
    .replaceAll(/\{\w+, (?:plural|select),|(?:=\d+|zero|one|two|few|many|other|none) \{/g, ' ');
}

/** The name of what is put in; not the words of a case, as in `=0 {Nothing}`. */
const place = /(?<=(?<!(?:=\d+|zero|one|two|few|many|other|none) )\{)\w+(?=[,}])/g;

function hasSamePlaces(one: string, other: string): boolean {
  const [places, others] = [new Set(one.match(place)), new Set(other.match(place))];
  return places.size === others.size && [...places].every((name) => others.has(name));
}

const isException = (word: string, sentence: string) =>
  exceptions.some((one) => one.word === word && one.in.test(sentence));

function breaksOf(word: string, welsh: readonly string[]) {
  return said.filter(({ plain, cy }) => hasEnglish(plain, word) && !welsh.some((one) => hasWelsh(cy, one)));
}

describe('the Welsh of the pages', () => {
  it('stands beside its English everywhere, and is not the English again', () => {
    expect(said.length).toBeGreaterThan(3500);
    const same = said.filter(({ en, cy }) => en === cy && /\p{L}{3}/u.test(withoutPlaces(en)));
    expect(same.map(({ en }) => en).toSorted()).toEqual(['Partner', 'Person']);
  });

  it('has a place for everything that the English has a place for', () => {
    const lost = said.filter(
      ({ file, en, cy }) => /^packages\/web|refuse\.ts$/.test(file) && !hasSamePlaces(en, cy),
    );
    expect(lost.map(({ file, line }) => `${file}:${line}`)).toEqual([]);
  });

  it.each(terms.flatMap(({ english, welsh }) => english.map((word) => ({ word, welsh }))))(
    'says one thing for $word',
    ({ word, welsh }) => {
      if (notChecked.includes(word)) return;
      const others = breaksOf(word, welsh).filter(({ en }) => !isException(word, en));
      expect(others.map(({ file, line, en, cy }) => `${file}:${line}: ${en} | ${cy}`)).toEqual([]);
    },
  );

  it('needs each of the exceptions that are made', () => {
    const idle = exceptions.filter(({ word, in: pattern }) => {
      const welsh = terms.filter(({ english }) => english.includes(word)).flatMap((term) => term.welsh);
      return !breaksOf(word, welsh).some(({ en }) => pattern.test(en));
    });
    expect(idle.map(({ word, because }) => `${word}: ${because}`)).toEqual([]);
    const known = terms.flatMap(({ english }) => english);
    expect(notChecked.filter((word) => !known.includes(word))).toEqual([]);
  });
});
