import type { Basis, Clock } from '../definition/clock.ts';
import type { Definition } from '../definition/definition.ts';
import type { Words } from '../definition/words.ts';
import { clockInWords } from '../diagram/outline.ts';
import { wordings } from '../diagram/wording.ts';
import type { Described } from './change.ts';
import { mapValues } from './describe-states.ts';
import { called, calledAll, joined, periodOf, plain, written } from './in-words.ts';

export function describeClocks(definition: Definition): Readonly<Record<string, Described>> {
  return mapValues(definition.clocks, (clock) => ({
    title: clock.title,
    aspects: {
      title: clock.title,
      length: lengthOf(clock, definition),
      'counts-from': startOf(clock, definition),
      breach: breachOf(definition, clock),
      basis: basisOf(clock.basis),
      ...(clock.pausesIn !== undefined && { pauses: calledAll(definition.states, clock.pausesIn) }),
      ...(clock.extend !== undefined && { extension: extensionOf(clock.extend, definition) }),
      ...(clock.repeats === true && { repeats: yes }),
    },
  }));
}

const yes: Words = { en: 'yes', cy: 'ydy' };

/** Every row with its condition as it is written, and its own basis: a longer time for another case is a change. */
function lengthOf({ runs }: Clock, definition: Definition): Words {
  if (runs === 'until-field') return { en: wordings.en.untilField, cy: wordings.cy.untilField };
  if (!Array.isArray(runs)) return periodOf(runs, definition);
  const rows = runs.map(({ when, basis, ...period }) => {
    const long = periodOf(period, definition);
    const case_ = when === undefined ? { en: 'otherwise', cy: 'fel arall' } : written(when);
    const why = basis === undefined ? plain('') : joined([plain(', '), basisOf(basis)], '');
    return { en: `${case_.en}: ${long.en}${why.en}`, cy: `${case_.cy}: ${long.cy}${why.cy}` };
  });
  return joined(rows, '; ');
}

function startOf({ from }: Clock, { moves, clocks }: Definition): Words {
  if (from === 'entry') return { en: 'coming into the state', cy: 'dod i’r cyflwr' };
  if ('breach' in from) {
    const { en, cy } = called(clocks, from.breach);
    return { en: `“${en}” running out`, cy: `“${cy}” yn dod i ben` };
  }
  const move = called(moves, from.move);
  const field = from.field === undefined ? undefined : moves[from.move]?.fields?.[from.field]?.title;
  return field === undefined ? move : { en: `${move.en}: ${field.en}`, cy: `${move.cy}: ${field.cy}` };
}

function breachOf(definition: Definition, clock: Clock): Words {
  const late = (language: 'en' | 'cy') => clockInWords(definition, clock, language).late;
  const { says } = clock.breach;
  return { en: `${late('en')}. ${says.en}`, cy: `${late('cy')}. ${says.cy}` };
}

function extensionOf(extend: NonNullable<Clock['extend']>, definition: Definition): Words {
  const by = calledAll(definition.roles, extend.by);
  const most = periodOf(extend.atMost, definition);
  return {
    en: `by ${by.en}, ${extend.times} ${extend.times === 1 ? 'time' : 'times'}, by ${most.en} at most`,
    cy: `gan ${by.cy}, ${extend.times} gwaith, o ${most.cy} ar y mwyaf`,
  };
}

function basisOf({ kind, says, url, read }: Basis): Words {
  const where = [url, read].filter((part) => part !== undefined).join(', ');
  const end = where === '' ? '' : ` (${where})`;
  return { en: `${kinds[kind].en}: ${says.en}${end}`, cy: `${kinds[kind].cy}: ${says.cy}${end}` };
}

const kinds: Readonly<Record<Basis['kind'], Words>> = {
  statute: { en: 'statute', cy: 'statud' },
  guidance: { en: 'guidance', cy: 'canllawiau' },
  practice: { en: 'practice', cy: 'arfer' },
  'local-policy': { en: 'local policy', cy: 'polisi lleol' },
  promise: { en: 'promise', cy: 'addewid' },
};
