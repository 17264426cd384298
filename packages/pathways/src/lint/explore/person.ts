import type { Definition } from '../../definition/definition.ts';
import type { Component, Step } from './step.ts';

const personKey = 'person';

/**
 * Which moves one person has taken part in, and which duties, one bit each. One person is enough: nobody is told
 * from anybody else by a definition, so what one may do all may, and what this one can never do nobody can. Acting
 * under a delegation makes both people take part, so "takes part" covers the delegate and the delegator alike.
 */
export interface Person {
  readonly component: Component;
  /** The engine’s refusal: the person has performed a duty that this move’s duty is kept apart from. */
  readonly mayTakePart: (value: number, move: string) => boolean;
  readonly tookPart: (value: number, move: string) => boolean;
}

export function person(definition: Definition, moves: readonly string[]): Person {
  const duties = [...new Set((definition.separate ?? []).flatMap((one) => one.duties))];
  const dutyBit = (duty: string | undefined) =>
    duty !== undefined && duties.includes(duty) ? 1 << (moves.length + duties.indexOf(duty)) : 0;
  const moveBit = (move: string) => (moves.includes(move) ? 1 << moves.indexOf(move) : 0);
  const apartFrom = (duty: string | undefined) =>
    (definition.separate ?? []).reduce((bits, { duties: [one, two] }) => {
      if (duty === one) return bits | dutyBit(two);
      return duty === two ? bits | dutyBit(one) : bits;
    }, 0);
  return {
    component: {
      key: personKey,
      initial: 0,
      next: (value, step: Step) => {
        if (step.move === undefined || step.person !== true) return [value];
        return [value | moveBit(step.move) | dutyBit(definition.moves[step.move]?.duty)];
      },
    },
    mayTakePart: (value, move) => (value & apartFrom(definition.moves[move]?.duty)) === 0,
    tookPart: (value, move) => (value & moveBit(move)) !== 0,
  };
}
