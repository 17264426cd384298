import type { Person } from '@candour/pathways';

const given =
  'Oliver George Harry Jack Muhammad Leo Arthur Noah Theodore Freddie Amelia Olivia Isla Ava Lily Mia Freya Florence Sophie Grace Callum Rhys Dafydd Siân Angharad Owain Carys Niamh Aoife Ibrahim Yusuf Fatima Aisha Zainab Harpreet Gurpreet Priya Deepak Katarzyna Piotr Chidi Ngozi Kwame Daniel Samuel Rebecca Hannah Thomas William Elizabeth Margaret Susan David Michael Stephen Christopher Andrew Bethan Megan Joshua Jacob Ethan Emily Jessica Chloe Ella Poppy Ruby Evie Alfie Archie Henry Max Lucas Adam Ryan Luke Nathan Laura Emma Rachel Lauren Natalie Paul Mark Peter Simon Karen Tracey Julie Sharon Kevin Gary Ian Alan'.split(
    ' ',
  );
const family =
  'Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans Walker White Roberts Green Hall Thomas Clarke Jackson Wood Khan Harris Lewis Martin Begum Hussain Ahmed Singh Kaur Hughes Griffiths Llewellyn Pritchard Okafor Mensah Kowalski Nowak Choudhury Rahman Akhtar OBrien MacDonald Campbell Fraser Cooper King Turner Hill Ward Moore Clark Baker Harrison Morgan Allen Scott Young Mitchell Watson James Edwards Phillips Carter Collins Parker Bennett Cook Shaw Bell Murphy Miller Cox Richards Marshall Anderson Simpson Ellis Adams Foster Powell Chapman Webb Mills Palmer Stevens Knight Reid Barker Holmes Dixon Hunt Fisher Mason Ali Iqbal Malik Mahmood'.split(
    ' ',
  );

/** The same numbers on every machine (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Invented persons: common names are common, as in life (the nth name about 1/n as often as the first). */
export function inventPersons(count: number, random: () => number): readonly Person[] {
  const often = (names: readonly string[]) =>
    names[Math.floor(names.length ** random()) - 1] ?? names[names.length - 1] ?? '';
  return Array.from({ length: count }, (_, at) => ({
    ref: `person-${at}`,
    names: [`${often(given)} ${often(family)}`],
    born: `${1960 + Math.floor(random() * 55)}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}` as NonNullable<
      Person['born']
    >,
  }));
}

/** One slip, of the kinds that hands make: in a name, in the order, in the date; the first letter included. */
export function distort(person: Person, random: () => number): Person {
  const [first = '', last = ''] = (person.names[0] ?? '').split(' ');
  const at = Math.floor(random() * last.length);
  const letter = 'aeiourstn'[Math.floor(random() * 9)] ?? 'e';
  const [year = '', month = '', day = ''] = (person.born ?? '').split('-');
  const slips: readonly (() => Partial<{ names: string[]; born: string | undefined }>)[] = [
    () => ({ names: [`${first} ${last.slice(0, at)}${last.slice(at + 1)}`] }),
    () => ({ names: [`${first} ${last.slice(0, at)}${letter}${last.slice(at + 1)}`] }),
    () => ({ names: [`${first} ${last.slice(0, at)}${letter}${last.slice(at)}`] }),
    () => ({
      names: [`${first} ${last.slice(0, at)}${last[at + 1] ?? ''}${last[at] ?? ''}${last.slice(at + 2)}`],
    }),
    () => ({ names: [`${last.toUpperCase()}, ${first}`] }),
    () => ({ names: [`${first} ${last}-Ravenscroft`] }),
    () => ({ names: [`${first[0]} ${last}`] }),
    () => ({ born: undefined }),
    () => ({ born: `${year}-${day > '12' ? month : day}-${day > '12' ? day : month}` }),
    () => ({ born: `${Number(year) + 1}-${month}-${day}` }),
    () => ({ born: `${year}-${month}-${day[0]}${(Number(day[1]) + 1) % 10}` }),
  ];
  const slip = slips[Math.floor(random() * slips.length)];
  return { ...person, ...(slip?.() as Partial<Person>) };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
