import type { Unit } from '../frame.ts';

/** A run of units by index, `[from, to)`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const beForms = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "'s",
  "'re",
  "'m",
  'am',
  'got',
  'gets',
]);
const weekdayOrMonth =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const timeNoun =
  /^(?:today|yesterday|tonight|tomorrow|morning|afternoon|evening|night|week|month|year|weekend|noon|midnight|later|earlier|recently|now|then|again|also|previously|once|repeatedly)$/;

export function isComma(unit: Unit | undefined): boolean {
  return unit?.word === ',';
}

/** A mark that parts clauses more strongly than a comma does. */
export function isBreak(unit: Unit | undefined): boolean {
  return unit !== undefined && /^(?:[;:—–―]|--+|…|\.\.\.|[.!?]+)$/.test(unit.word);
}

export function isNominal(unit: Unit | undefined): boolean {
  return unit !== undefined && /^(?:NOUN|PROPN|PRON|NUM|SYM|QUOTE)$/.test(unit.tag);
}

/** A word that can stand inside a noun phrase before its head. */
export function isModifier(unit: Unit | undefined): boolean {
  return unit !== undefined && (/^(?:ADJ|DET|NUM|SYM)$/.test(unit.tag) || isPossessiveMark(unit));
}

export function isPossessiveMark(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    (unit.word === "'s" || unit.word === "'") &&
    unit.tag !== 'AUX' &&
    unit.tag !== 'VERB'
  );
}

export function isVerb(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.tag === 'VERB' || unit.tag === 'AUX');
}

export function isBe(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.tag !== 'PART' && beForms.has(unit.word);
}

export function isTime(unit: Unit | undefined): boolean {
  return unit !== undefined && (weekdayOrMonth.test(unit.word) || timeNoun.test(unit.word));
}

export function isNegative(unit: Unit | undefined): boolean {
  return unit !== undefined && /^(?:not|n't|never|neither|nor|no)$/.test(unit.word);
}

/** A verb form that cannot be a clause's only verb. */
export function isParticiple(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.tag === 'VERB' && unit.word.endsWith('ing');
}
