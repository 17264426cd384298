import type { Definition } from '../definition/definition.ts';
import type { Aspect, Change, Described, Part } from './change.ts';
import { describeClocks } from './describe-clocks.ts';
import { describeFields, describeGuards, describeMoves } from './describe-moves.ts';
import { describeAxes, describePathway, describePromises, describeSeparations } from './describe-rules.ts';
import { describeRoles, describeStates } from './describe-states.ts';

type Parts = Readonly<Record<string, Described>>;

/** In the order in which a person would ask: where, who, by when, what may be done, under which conditions. */
const describers: readonly (readonly [Part, (definition: Definition) => Parts])[] = [
  ['pathway', describePathway],
  ['role', describeRoles],
  ['state', describeStates],
  ['clock', describeClocks],
  ['move', describeMoves],
  ['guard', describeGuards],
  ['field', describeFields],
  ['separation', describeSeparations],
  ['axis', describeAxes],
  ['promise', describePromises],
];

/**
 * What one definition has otherwise than another, in words for whoever decides on it. Nothing for two that say the same;
 * their versions are not compared, since a new one always has the next.
 */
export function compareDefinitions(before: Definition, after: Definition): readonly Change[] {
  return describers.flatMap(([part, describe]) => compareParts(part, describe(before), describe(after)));
}

function compareParts(part: Part, before: Parts, after: Parts): readonly Change[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const [was, is] = [before[name], after[name]];
    const described = is ?? was;
    if (described === undefined) return [];
    const how = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
    const aspects = compareAspects(was, is);
    if (how === 'changed' && aspects.length === 0) return [];
    const { title, within } = described;
    return [{ part, name, how, title, ...(within !== undefined && { within }), aspects }];
  });
}

function compareAspects(was: Described | undefined, is: Described | undefined): Change['aspects'] {
  const names = Object.keys({ ...was?.aspects, ...is?.aspects }) as Aspect[];
  return names.flatMap((aspect) => {
    const [before, after] = [was?.aspects[aspect] ?? null, is?.aspects[aspect] ?? null];
    return before?.en === after?.en && before?.cy === after?.cy ? [] : [{ aspect, before, after }];
  });
}
