import type { PlainDate } from '@candour/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexPersons } from '../../src/person/person-index.ts';
import { proposeSamePerson } from '../../src/person/propose-same-person.ts';
import { distortions, person } from './people.ts';

const runs = Number(process.env['CANDOUR_RUNS'] ?? 400);

function written(name: string, born?: string, more: object = {}) {
  return { ref: name, names: [name], ...(born !== undefined && { born: born as PlainDate }), ...more };
}

function gradeOf(one: ReturnType<typeof written>, other: ReturnType<typeof written>) {
  return proposeSamePerson(one, [other])[0]?.grade;
}

describe('one slip in a description', () => {
  test.each(Object.entries(distortions))('%s: the earlier description is proposed', (_, distort) => {
    const people = fc.sample(fc.tuple(person, fc.nat(50)), { numRuns: runs, seed: 20261122 });
    const found = people.filter(
      ([earlier, at]) => proposeSamePerson({ ...distort(earlier, at), ref: 'new' }, [earlier]).length === 1,
    );
    expect(found.length / people.length).toBeGreaterThanOrEqual(0.98);
  });

  test('is never merged and never changes what was written', () => {
    fc.assert(
      fc.property(person, person, (one, other) => {
        const before = JSON.stringify([one, other]);
        proposeSamePerson(one, [other]);
        expect(JSON.stringify([one, other])).toBe(before);
      }),
      { numRuns: 100 },
    );
  });

  test('is proposed whichever of the two came first', () => {
    fc.assert(
      fc.property(person, person, (one, other) => {
        expect(proposeSamePerson(one, [other])[0]?.grade).toBe(proposeSamePerson(other, [one])[0]?.grade);
      }),
      { numRuns: runs },
    );
  });
});

describe('names in several traditions', () => {
  test.each([
    ['Mohammed Okafor', 'Muhamad Okafor'],
    ['Siân Hughes', 'Shan Hewes'],
    ['Gruffydd ap Rhys', 'Griffith Reece'],
    ['Abdul Rahman Choudhury', 'Abdur-Rahman Chowdhury'],
    ['Khadija bint Yusuf', 'Khadeeja Yousef'],
    ['Llywelyn Price', 'Llewellyn Prys'],
    ['Niamh O’Brien', 'Neve Obrien'],
    ['Oleksandr Kowalska', 'Alexander Kowalski'],
    ['Bill Fraser', 'William Fraser'],
    ['Amy Hall-Sinclair', 'Amy Sinclair'],
    ['Mac Donald, Jean', 'Jean McDonald'],
  ])('“%s” and “%s” are proposed without a date of birth', (one, other) => {
    expect(gradeOf(written(one), written(other))).toBe('partial');
  });
});

describe('what is weak evidence alone', () => {
  test('two people of one birthday and other names are not proposed', () => {
    expect(
      gradeOf(written('John Smith', '1999-12-31'), written('Priya Patel', '1999-12-31')),
    ).toBeUndefined();
  });

  test('the same name with another date of birth is proposed only where a place agrees', () => {
    const one = written('John Smith', '1999-12-31', { school: 'St. Asaph Primary School' });
    const other = written('John Smith', '1981-04-02', { school: 'Ysgol Saint Asaph' });
    expect(gradeOf(one, { ...other, school: 'Elsewhere' } as typeof other)).toBeUndefined();
    expect(gradeOf(one, other)).toBe('partial');
  });

  test('a school and a postcode propose nobody', () => {
    const place = { school: 'Kestrel Bank', postcode: 'LL57 1AA' };
    expect(
      gradeOf(written('Jo Hall', '2001-02-03', place), written('Bo Lund', '1988-05-06', place)),
    ).toBeUndefined();
  });

  test('a name that cannot be read proposes nobody and refuses nothing', () => {
    expect(gradeOf(written('???'), written('John Smith'))).toBeUndefined();
  });
});

describe('what a person is told', () => {
  test('is which fields agree and how they differ, in both languages, and no number', () => {
    const [proposal] = proposeSamePerson(written('Siân Hughes', '2001-03-04'), [
      written('Shan Hughes', '2001-04-03'),
    ]);
    expect(proposal?.reasons.map(({ says }) => says.en)).toEqual([
      '“sian” and “shan”: the Welsh and the English spelling of one name',
      '“hughes” stands on both sides',
      'birth dates have day and month the other way round',
    ]);
    for (const { says } of proposal?.reasons ?? []) expect(says.cy).not.toBe(says.en);
    expect(JSON.stringify(proposal)).not.toMatch(/score|probab|:\d/);
  });

  test('comes with those that agree most first, and all of them', () => {
    const many = Array.from({ length: 50 }, (_, at) => ({ ...written('John Smith'), ref: `unknown-${at}` }));
    const exact = { ...written('John Smith', '1999-12-31'), ref: 'exact' };
    const proposals = proposeSamePerson(written('John Smith', '1999-12-31'), indexPersons([...many, exact]));
    expect(proposals[0]?.earlier).toBe('exact');
    expect(proposals).toHaveLength(51);
  });
});
