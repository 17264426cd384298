import type { PlainDate } from '@candour/calendar';
import { type KnownName, readKnownName } from './known-name.ts';
import type { Person } from './person.ts';
import { readName } from './written-name.ts';

/** A description of a person, read once for many comparisons. */
export interface ReadPerson {
  readonly ref: string;
  readonly names: readonly (readonly KnownName[])[];
  readonly born?: PlainDate | undefined;
  readonly postcode?: string | undefined;
  readonly school?: string | undefined;
}

const kindsOfSchool =
  /\b(?:school|academy|college|primary|secondary|high|comprehensive|ysgol|gyfun|gynradd|the)\b/g;

/** Refuses nothing: what cannot be read is unknown. `known` keeps one reading for each name. */
export function readPerson(person: Person, known: Map<string, KnownName> = new Map()): ReadPerson {
  const readKnown = (text: string): KnownName => {
    const found = known.get(text) ?? readKnownName(text);
    known.set(text, found);
    return found;
  };
  return {
    ref: person.ref,
    names: person.names.flatMap(readName).map((names) => names.map(readKnown)),
    born: person.born,
    postcode: readPostcode(person.postcode),
    school: readSchool(person.school),
  };
}

function readPostcode(written: string | undefined): string | undefined {
  const plain = written?.toUpperCase().replace(/[^A-Z0-9]/g, '') ?? '';
  return /^[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}$/.test(plain) ? plain : undefined;
}

function readSchool(written: string | undefined): string | undefined {
  const plain = (written ?? '')
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(kindsOfSchool, ' ')
    .replace(/\bst\b/g, 'saint')
    .replace(/ +/g, ' ')
    .trim();
  return plain === '' ? undefined : plain;
}
