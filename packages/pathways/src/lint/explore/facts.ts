import type { Component } from './step.ts';
import { other } from './step.ts';

/** How often a move was made since another, counted no further than anyone asks. */
export function did(
  key: string,
  [move, since, atLeast]: readonly [string, string | null, number],
): Component {
  return {
    key,
    initial: 0,
    next: (value, step) => {
      if (step.move === undefined) return [value];
      if (step.move === since) return [0];
      return [step.move === move ? Math.min(atLeast, value + 1) : value];
    },
  };
}

/**
 * How many acts of a move are unanswered: none, one, or more than one. An answer to one of several leaves one
 * or still several; which of them, the number forgets, and both are followed.
 */
export function every(
  key: string,
  [move, has, many]: readonly [string, readonly string[], boolean],
): Component {
  return {
    key,
    initial: 0,
    next: (value, step) => {
      if (step.move === move) return [Math.min(2, value + 1)];
      if (step.move === undefined || !has.includes(step.move) || value === 0) return [value];
      // The answer may also name an act that was answered before.
      if (value === 1) return [0, 1];
      return many ? [0, 1, 2] : [1, 2];
    },
  };
}

/**
 * Whether the last act of one move is newer than the last of another: 2 while there is none of the other. One that
 * is recorded later may have been done earlier, and is then not newer: both are followed.
 */
export function newer(key: string, [move, than]: readonly [string, string]): Component {
  return {
    key,
    initial: 2,
    next: (value, step) => {
      if (step.move === than) return [0];
      return step.move === move && value !== 2 ? [1, 0] : [value];
    },
  };
}

/** The value of a field in the last act of a move: 0 for no act, 1 for left empty, 2 for a value nobody names. */
export function last(
  key: string,
  [move, field, values]: readonly [string, string, readonly (string | number | boolean)[]],
): Component {
  return {
    key,
    initial: 0,
    next: (value, step) => {
      if (step.move !== move) return [value];
      const now = step.fields[field];
      if (now === null || now === undefined) return [1];
      return [now === other ? 2 : 3 + values.indexOf(now)];
    },
    reads: (of) => (of === move ? [field] : []),
  };
}
