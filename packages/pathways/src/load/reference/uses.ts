import type { Clock } from '../../definition/clock.ts';
import { type Definition, isTerminal } from '../../definition/definition.ts';
import type { Field, Move } from '../../definition/move.ts';
import type { Problem } from '../../definition/problem.ts';
import { own } from './in-claim.ts';

/** Parts that exist but cannot serve for what they are named for, and keys that need each other. */
export function checkUses(definition: Definition): readonly Problem[] {
  return [
    ...Object.entries(definition.clocks).flatMap(([name, clock]) => inClock(definition, name, clock)),
    ...Object.entries(definition.moves).flatMap(([name, move]) => inMove(definition, name, move)),
  ];
}

const problem = (at: string, message: string): Problem => ({ rule: 'reference', at, message });

function inClock(definition: Definition, name: string, { from, runs }: Clock): readonly Problem[] {
  const at = `clocks.${name}`;
  const field =
    from !== 'entry' && 'field' in from
      ? own(own(definition.moves, from.move)?.fields, from.field ?? '')
      : undefined;
  const problems: Problem[] = [];
  if (field && field.type !== 'date' && field.type !== 'due') {
    const message = `The clock ${name} counts from a field of type ${field.type}: it can count from a date or a due field.`;
    problems.push(problem(`${at}.from.field`, message));
  }
  if (runs === 'until-field' && (from === 'entry' || !('field' in from) || from.field === undefined)) {
    const message = `The clock ${name} runs until-field, but counts from no field: write from: { move, field }.`;
    problems.push(problem(`${at}.runs`, message));
  }
  if (Array.isArray(runs)) problems.push(...inRows(name, runs));
  return problems;
}

function inRows(name: string, rows: readonly { readonly when?: unknown }[]): readonly Problem[] {
  return rows.flatMap((row, index) => {
    const last = index === rows.length - 1;
    const at = `clocks.${name}.runs[${index}]`;
    if (last && row.when !== undefined) {
      return [
        problem(
          at,
          `The last row of the clock ${name} has a condition: end with otherwise, so that every case has a length.`,
        ),
      ];
    }
    return last || row.when !== undefined
      ? []
      : [
          problem(
            at,
            `Row ${index + 1} of the clock ${name} holds always, so the rows after it are never reached: put it last.`,
          ),
        ];
  });
}

function inMove(definition: Definition, name: string, move: Move): readonly Problem[] {
  const ended = move.from.flatMap((state, at) => {
    const found = own(definition.states, state);
    return found && isTerminal(found)
      ? [
          problem(
            `moves.${name}.from[${at}]`,
            `The move ${name} starts from ${state}, where the matter has ended: nothing follows an end.`,
          ),
        ]
      : [];
  });
  return [
    ...ended,
    ...inTable(name, move),
    ...Object.entries(move.fields ?? {}).flatMap(([field, is]) =>
      inField(`moves.${name}.fields.${field}`, field, is),
    ),
    ...inSpawns(name, move),
    ...inSets(name, move),
  ];
}

function inTable(name: string, { to }: Move): readonly Problem[] {
  if (to === undefined || typeof to === 'string') return [];
  return to.flatMap((row, index) => {
    const last = index === to.length - 1;
    if (last === 'otherwise' in row) return [];
    const message = last
      ? `The table of the move ${name} does not end with otherwise: without it a case could lead nowhere.`
      : `In the table of the move ${name}, otherwise is not the last row: the rows after it are never reached.`;
    return [problem(`moves.${name}.to[${index}]`, message)];
  });
}

/** `choice` and `choices`, `act` and `of`, come together or not at all. */
function inField(at: string, name: string, { type, choices, of }: Field): readonly Problem[] {
  if (type === 'choice' && !choices)
    return [problem(at, `The field ${name} is a choice, but has no choices: list at least two.`)];
  if (type !== 'choice' && choices)
    return [problem(at, `The field ${name} has choices, but is of type ${type}: make it a choice.`)];
  if (type === 'act' && !of)
    return [problem(at, `The field ${name} names an earlier act, but not of which move: add of.`)];
  if (type !== 'act' && of)
    return [problem(at, `The field ${name} has of, but is of type ${type}: only an act is of a move.`)];
  const twice = choices?.find(
    ({ value }, index) => choices.findIndex((other) => other.value === value) !== index,
  );
  return twice
    ? [problem(at, `The field ${name} has the choice ${twice.value} twice: keep one of them.`)]
    : [];
}

function inSpawns(name: string, move: Move): readonly Problem[] {
  return (move.spawns ?? []).flatMap(({ each }, at) => {
    const field = each === undefined ? undefined : own(move.fields, each);
    if (!field || field.many) return [];
    const message = `The move ${name} spawns a matter for each ${each}, but that field holds one value: add many: true.`;
    return [problem(`moves.${name}.spawns[${at}].each`, message)];
  });
}

function inSets(name: string, move: Move): readonly Problem[] {
  return Object.entries(move.sets ?? {}).flatMap(([axis, to]) => {
    const field = typeof to === 'string' ? undefined : own(move.fields, to.field);
    if (!field || (field.type === 'choice' && !field.many && !field.optional)) return [];
    const message = `The axis ${axis} takes its value from the move ${name}, whose field is not a single required choice: make it one.`;
    return [problem(`moves.${name}.sets.${axis}.field`, message)];
  });
}
