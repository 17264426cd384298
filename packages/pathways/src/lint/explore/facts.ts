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
 * Whether an act of a move is unanswered. An answer may settle the last one open or one of several: both are
 * followed, for a move that can be made once can nearly always be made twice.
 */
export function every(key: string, [move, has]: readonly [string, readonly string[]]): Component {
  return {
    key,
    initial: 0,
    next: (value, step) => {
      if (step.move === move) return [1];
      if (step.move === undefined || !has.includes(step.move) || value === 0) return [value];
      return [0, 1];
    },
  };
}

/**
 * Whether the last act of one move is newer than the last of another, or there is none of the other. An act that is
 * recorded later may have been done earlier, and is then not newer: both are followed.
 */
export function newer(key: string, [move, than]: readonly [string, string]): Component {
  return {
    key,
    initial: 1,
    next: (value, step) => {
      if (step.move === than) return [0];
      return step.move === move ? [1, 0] : [value];
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
