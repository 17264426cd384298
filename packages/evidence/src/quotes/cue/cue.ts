import type { Manner } from '../attribution.ts';
import type { Unit } from '../frame.ts';
import { isBe, isNominal } from '../phrase/unit.ts';
import type { VerbPhrase } from '../phrase/verb-phrase.ts';
import { readVerbPhrase } from '../phrase/verb-phrase.ts';
import type { VerbGroup } from './lexicon.ts';
import { findCueVerb } from './verb.ts';

/** A reporting verb where it stands in a sentence. */
export interface Cue {
  readonly base: string;
  readonly manner: Manner;
  readonly takes: VerbGroup['takes'];
  readonly phrase: VerbPhrase;
  /** The units of the verb with its particle: "said", "pointed out". */
  readonly from: number;
  readonly to: number;
}

interface Particle {
  readonly verb: RegExp;
  readonly particle: RegExp;
  readonly manner: Manner;
  readonly takes: VerbGroup['takes'];
}

// Verbs that report only together with the words after them.
const withParticle: readonly Particle[] = [
  { verb: /^point(?:s|ed|ing)?$/, particle: /^out$/, manner: 'said', takes: 'clause' },
  { verb: /^(?:makes?|made|making)$/, particle: /^clear$/, manner: 'said', takes: 'clause' },
  {
    verb: /^(?:spell|sets?|lay|laid|setting)(?:s|ed|ing)?$/,
    particle: /^out$/,
    manner: 'said',
    takes: 'clause',
  },
  {
    verb: /^(?:hits?|hitting|lash(?:es|ed|ing)?)$/,
    particle: /^(?:out|back)$/,
    manner: 'judged',
    takes: 'any',
  },
  { verb: /^(?:go|goes|went|going)$/, particle: /^on$/, manner: 'said', takes: 'quoted' },
  { verb: /^call(?:s|ed|ing)?$/, particle: /^(?:for|on)$/, manner: 'asked', takes: 'any' },
  { verb: /^(?:speaks?|spoke|speaking)$/, particle: /^(?:of|about)$/, manner: 'judged', takes: 'any' },
  {
    verb: /^(?:gave|gives?|giving)$/,
    particle: /^(?:evidence|assurances?)$/,
    manner: 'said',
    takes: 'quoted',
  },
];

const pronounSubject = /^(?:i|he|she|they|we|who)$/;
const verbTag = /^(?:VERB|AUX)$/;
// The tagger takes these for nouns or adjectives often enough that what follows must decide.
const oftenNoun =
  /^(?:report|claim|note|comment|tweet|post|state|read|pledge|vow|plan|demand|request|appeal|quote|text|message|call|brand|label|say|tell|add|warn|deny|call|rule|joke|mock|slam|praise|blame)s?$/;

// "no letter, however handsomely written, …": forms that are never a past tense
const bareParticiple = /^(?:written|spoken|seen|shown|known|undertaken|begun|sworn|sung|forgotten|given)$/;

/** The cue whose verb is the unit at `index`, or undefined. */
export function findCue(units: readonly Unit[], index: number): Cue | undefined {
  const unit = units[index];
  if (!unit || unit.quotation) return undefined;
  const joined = findParticle(units, index);
  const verb = joined ? undefined : findCueVerb(unit.word);
  const found = joined ?? verb;
  if (!found || !mayBeVerb(units, index)) return undefined;
  const to = joined ? joined.to : index + 1;
  const phrase = readVerbPhrase(units, index);
  if (bareParticiple.test(unit.word) && !phrase.hasAuxiliary) return undefined;
  const base = verb?.base ?? unit.word;
  return { base, manner: found.manner, takes: found.takes, phrase, from: index, to };
}

function findParticle(units: readonly Unit[], index: number): (Particle & { to: number }) | undefined {
  const word = units[index]?.word ?? '';
  const entry = withParticle.find(({ verb }) => verb.test(word));
  if (!entry) return undefined;
  for (let at = index + 1; at <= index + 3; at += 1) {
    if (entry.particle.test(units[at]?.word ?? '')) return { ...entry, to: at + 1 };
    if (!/^(?:it|very|quite|absolutely|abundantly)$/.test(units[at]?.word ?? '')) break;
  }
  return undefined;
}

// "her written statement", "the measures announced by the board": a participle beside a noun.
function isAttributive(units: readonly Unit[], index: number): boolean {
  const before = units[index - 1];
  const after = units[index + 1];
  const isParticiple = /(?:ed|en|ing|told|said|found|held|made)$/.test(units[index]?.word ?? '');
  if (!isParticiple) return false;
  const ownsNext = /^(?:his|her|its|their|our|my|your|'s)$/.test(before?.word ?? '') && before?.tag !== 'AUX';
  if (ownsNext && isNominal(after) && !after?.quotation) return true;
  return after?.word === 'by' && !units.slice(Math.max(0, index - 4), index).some(isBe);
}

const pluralPronoun =
  /^(?:i|we|you|they|who|which|that|to|police|people|family|and|some|many|others|both|all|most|few)$/;

// "a lunch counter", "the plan project": a base form agrees with no singular noun straight before it.
function lacksAgreement(units: readonly Unit[], index: number): boolean {
  const before = units[index - 1];
  if (findCueVerb(units[index]?.word ?? '')?.form !== 'base' || !before) return false;
  return (
    (before.tag === 'NOUN' || before.tag === 'ADJ') &&
    !/s$/.test(before.word) &&
    !pluralPronoun.test(before.word)
  );
}

function mayBeVerb(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  const before = units[index - 1];
  if (!unit || before?.tag === 'DET' || (before?.word === 'so' && unit.word === 'called')) return false;
  if (isAttributive(units, index) || lacksAgreement(units, index)) return false;
  if (before?.word === '-' || units[index + 1]?.word === '-') return false;
  if (unit.word === 'writing' && before?.word === 'in') return false;
  if (verbTag.test(unit.tag) || pronounSubject.test(before?.word ?? '')) return true;
  if (!oftenNoun.test(unit.word) && unit.tag !== 'ADJ' && unit.tag !== 'SCONJ') return false;
  const after = units[index + 1];
  const isIntroducing =
    after?.word === 'that' ||
    after?.word === ':' ||
    (after?.quotation !== null && after?.quotation !== undefined);
  return isIntroducing && !/^(?:ADP|ADJ|PART)$/.test(before?.tag ?? '');
}
