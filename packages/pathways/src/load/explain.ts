import { z } from 'zod';
import type { Problem } from '../definition/problem.ts';
import { name } from '../definition/words.ts';
import type { Fault } from './diagnose.ts';
import { enumeration, findNear, suggestion } from './near.ts';
import { address, capital, inWords, type Path } from './place.ts';
import { bare, descriptionOf, forms, keysOf, type Schema } from './schema.ts';

/** The fault as a problem: where it is, and one sentence with the mend. */
export function explain(fault: Fault): Problem {
  return { rule: 'format', at: address(placeOf(fault)), message: capital(sentence(fault)) };
}

const placeOf = (fault: Fault): Path =>
  fault.fault === 'unknown-key' ? [...fault.path, fault.key] : fault.path;

function sentence(fault: Fault): string {
  switch (fault.fault) {
    case 'missing':
      return `${inWords(fault.path)} needs "${fault.key}": ${purpose(partOf(fault.within, fault.key))}`;
    case 'unknown-key':
      return unknownKey(fault);
    case 'bad-key':
      return notAName(fault.key);
    case 'no-form':
      return `${inWords(fault.path)} ${cannotBe(fault.value)}: ${purpose(fault.within)}`;
    case 'bad-value':
      return badValue(fault.path, fault.within, fault.value);
  }
}

function unknownKey({ path, key, within }: Fault & { fault: 'unknown-key' }): string {
  const keys = keysOf(within);
  // In { en: Yes, certainly, cy: … } the comma ends the text, and "certainly" is left as a key.
  if (keys.includes('en') && keys.includes('cy')) {
    return `"${key}" is no language of ${inWords(path)}: there are en and cy; text that holds a comma inside { } must be in quotation marks.`;
  }
  return `${inWords(path)} has no "${key}"${suggestion(key, keys)}`;
}

function badValue(path: Path, schema: Schema, value: unknown): string {
  const place = inWords(path);
  const type = bare(schema);
  if (type instanceof z.ZodEnum || type instanceof z.ZodLiteral) return notAmong(place, type, value);
  if (value === null || value === '') return `${place} is empty: ${purpose(schema)}`;
  if (type instanceof z.ZodObject || type instanceof z.ZodRecord) {
    return `${place} must be keys with values, each "key: value": ${purpose(schema)}`;
  }
  if (type instanceof z.ZodTuple)
    return `${place} must be a list of two, as [one, other]: ${purpose(schema)}`;
  if (type instanceof z.ZodArray) return badList(place, schema, value);
  if (type instanceof z.ZodBoolean) return `${place} must be true or false: ${purpose(schema)}`;
  if (type instanceof z.ZodNumber) return `${place} must be a whole number from 1: ${purpose(schema)}`;
  if (typeof value !== 'string')
    return `${place} must be text; ${shown(value)} is not: put it in quotation marks.`;
  return type === bare(name) ? notAName(value) : `${place} cannot be ${shown(value)}: ${purpose(schema)}`;
}

function badList(place: string, schema: Schema, value: unknown): string {
  if (!Array.isArray(value)) return `${place} must be a list, as [${shown(value, '')}]: ${purpose(schema)}`;
  const some = value.length === 0 ? 'is an empty list' : 'has too few';
  return `${place} ${some}: ${purpose(schema)}`;
}

function notAmong(place: string, type: z.ZodEnum | z.ZodLiteral, value: unknown): string {
  const choices = (type instanceof z.ZodEnum ? type.options : [...type.values]).map(String);
  const near = typeof value === 'string' ? findNear(value, choices) : undefined;
  if (near !== undefined) return `${place} cannot be ${shown(value)}; did you mean ${near}?`;
  return `${place} ${cannotBe(value)}: it is ${enumeration(choices, 'or')}.`;
}

function notAName(text: string): string {
  const mended = text
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  const mend = name.safeParse(mended).success ? `: write ${mended}` : '';
  return `${shown(text)} is not a name, which is lower-case words joined by hyphens${mend}.`;
}

const cannotBe = (value: unknown) =>
  value === null || value === '' ? 'is empty' : `cannot be ${shown(value)}`;

function shown(value: unknown, mark = '"'): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value);
    return keys.length === 0 ? '{}' : `{ ${keys.slice(0, 4).join(', ')} }`;
  }
  if (typeof value !== 'string') return String(value);
  return `${mark}${value.length > 40 ? `${value.slice(0, 40)}…` : value}${mark}`;
}

function partOf(within: Schema, key: string): Schema {
  const type = bare(within);
  if (type instanceof z.ZodObject) return type.shape[key] as Schema;
  return type;
}

/** The first sentence of what the part is for, to stand after a colon. */
function purpose(schema: Schema): string {
  const description =
    descriptionOf(schema) ||
    forms(schema)
      .map(descriptionOf)
      .find((text) => text !== '') ||
    '';
  const [first = ''] = description.split(/(?<=\.) /);
  return first.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
}
