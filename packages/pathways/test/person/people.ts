import type { PlainDate } from '@candour/calendar';
import fc from 'fast-check';
import type { Person } from '../../src/person/person.ts';

const given =
  'Oliver George Harry Jack Muhammad Leo Arthur Noah Theodore Freddie Amelia Olivia Isla Ava Lily Mia Freya Florence Sophie Grace Callum Rhys Dafydd Siân Angharad Owain Carys Gethin Niamh Aoife Ibrahim Yusuf Fatima Aisha Zainab Khadija Harpreet Gurpreet Priya Deepak Anjali Katarzyna Piotr Agnieszka Wojciech Chidi Ngozi Adaeze Kwame Abena Daniel Samuel Rebecca Hannah Thomas William Elizabeth Margaret Susan David Michael Stephen Christopher Andrew Bethan Megan Lowri Gwen'.split(
    ' ',
  );
const family =
  'Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans Walker White Roberts Green Hall Thomas Clarke Jackson Wood Khan Harris Lewis Martin Begum Hussain Ahmed Singh Kaur Hughes Griffiths Llewellyn Pritchard Okafor Adeyemi Mensah Boateng Kowalski Nowak Choudhury Rahman Akhtar Chaudhry O’Brien MacDonald Campbell Fraser Sinclair Wentworth Hargreaves Entwistle Postlethwaite Ramsbottom'.split(
    ' ',
  );

export const person: fc.Arbitrary<Person> = fc
  .record({
    given: fc.constantFrom(...given),
    family: fc.constantFrom(...family),
    year: fc.integer({ min: 1960, max: 2015 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ given: first, family: last, year, month, day }) => ({
    ref: 'earlier',
    names: [`${first} ${last}`],
    born: [year, two(month), two(day)].join('-') as PlainDate,
  }));

type Distortion = (person: Person, at: number) => Person;

/** Everything that a hand does to one description, one slip at a time. `at` says where; any number will do. */
export const distortions: Readonly<Record<string, Distortion>> = {
  'a letter left out': inName((name, at) => name.slice(0, at) + name.slice(at + 1)),
  'a letter doubled': inName((name, at) => name.slice(0, at + 1) + name.slice(at)),
  'a letter changed': inName((name, at) => `${name.slice(0, at)}e${name.slice(at + 1)}`),
  'two letters changed about': inName(
    (name, at) => name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2),
  ),
  'family name first': rename((name) => `${name.split(' ')[1]}, ${name.split(' ')[0]}`),
  'in capitals without marks': rename((name) => name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()),
  'given name as an initial': rename((name) => `${name[0]} ${name.split(' ')[1]}`),
  'a second family name': rename((name) => `${name}-Ravenscroft`),
  'birth date unknown': (one) => ({ ...one, born: undefined }),
  'day and month the other way round': rebear(([year, month, day]) => [year, day, month]),
  'one digit of the day': rebear(([year, month, day]) => [year, month, day.slice(0, 1) + turn(day.slice(1))]),
  'one digit of the year': rebear(([year, month, day]) => [
    year.slice(0, 3) + turn(year.slice(3)),
    month,
    day,
  ]),
  'the year before': rebear(([year, month, day]) => [String(Number(year) - 1), month, day]),
};

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function turn(digit: string): string {
  return String((Number(digit) + 3) % 10);
}

function rename(change: (name: string) => string): Distortion {
  return (one) => ({ ...one, names: one.names.map(change) });
}

/** Inside the longer of the two names, never its first letter: that slip is rare, and is measured in the bench. */
function inName(change: (name: string, at: number) => string): Distortion {
  return (one, at) =>
    rename((name) => {
      const [first = '', last = ''] = name.split(' ');
      const changed = (text: string) => change(text, 1 + (at % Math.max(1, text.length - 2)));
      return first.length > last.length ? `${changed(first)} ${last}` : `${first} ${changed(last)}`;
    })(one, at);
}

function rebear(change: (parts: [string, string, string]) => readonly [string, string, string]): Distortion {
  return (one) => {
    const parts = (one.born ?? '').split('-') as [string, string, string];
    return { ...one, born: change(parts).join('-') as PlainDate };
  };
}
