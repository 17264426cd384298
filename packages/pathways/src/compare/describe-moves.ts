import type { Definition } from '../definition/definition.ts';
import type { Field, Move } from '../definition/move.ts';
import type { Words } from '../definition/words.ts';
import type { Described } from './change.ts';
import { mapValues } from './describe-states.ts';
import { called, calledAll, joined, plain, written } from './in-words.ts';

export function describeMoves(definition: Definition): Readonly<Record<string, Described>> {
  const { states, roles } = definition;
  return mapValues(definition.moves, (move) => ({
    title: move.title,
    aspects: {
      title: move.title,
      ...(move.help !== undefined && { help: move.help }),
      from: calledAll(states, move.from),
      ...(move.to !== undefined && { to: destinationOf(move.to, states) }),
      by: calledAll(roles, move.by),
      ...(move.duty !== undefined && { duty: plain(move.duty) }),
      ...(move.sets !== undefined && { sets: written(move.sets) }),
      ...(move.spawns !== undefined && { spawns: written(move.spawns) }),
    },
  }));
}

function destinationOf(to: NonNullable<Move['to']>, states: Definition['states']): Words {
  if (typeof to === 'string') return called(states, to);
  const rows = to.map((row) => {
    if ('otherwise' in row) {
      const { en, cy } = called(states, row.otherwise);
      return { en: `otherwise ${en}`, cy: `fel arall ${cy}` };
    }
    const [state, when] = [called(states, row.to), written(row.when)];
    return { en: `${state.en} where ${when.en}`, cy: `${state.cy} lle mae ${when.cy}` };
  });
  return joined(rows, '; ');
}

/** A guard by the sentence that the person whom it stops reads. */
export function describeGuards({ moves }: Definition): Readonly<Record<string, Described>> {
  return Object.fromEntries(
    Object.entries(moves).flatMap(([name, { title: within, guards = [] }]) =>
      guards.map(({ code, says, holds }) => [
        `${name}.${code}`,
        { title: says, within, aspects: { says, condition: written(holds) } },
      ]),
    ),
  );
}

export function describeFields({ moves }: Definition): Readonly<Record<string, Described>> {
  return Object.fromEntries(
    Object.entries(moves).flatMap(([name, { title: within, fields = {} }]) =>
      Object.entries(fields).map(([field, of]) => [
        `${name}.${field}`,
        { title: of.title, within, aspects: aspectsOf(of) },
      ]),
    ),
  );
}

function aspectsOf({ title, help, type, of, choices, many, optional, visible }: Field): Described['aspects'] {
  const kind = [type, of, many === true ? 'many' : undefined].filter((part) => part !== undefined).join(' ');
  return {
    title,
    ...(help !== undefined && { help }),
    type: plain(kind),
    filled: optional === true ? may : must,
    visible: plain(visible ?? 'restricted'),
    ...(choices !== undefined && {
      values: joined(
        choices.map((choice) => choice.title),
        ', ',
      ),
    }),
  };
}

const may: Words = { en: 'may be left empty', cy: 'gellir ei adael yn wag' };
const must: Words = { en: 'must be filled in', cy: 'rhaid ei lenwi' };
