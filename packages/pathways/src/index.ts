export type { Basis, Clock } from './definition/clock.ts';
export type { Condition, Guard } from './definition/condition.ts';
export type { Definition, OpenState, State, TerminalState } from './definition/definition.ts';
export { isTerminal } from './definition/definition.ts';
export type { Field, Move } from './definition/move.ts';
export type { Period } from './definition/period.ts';
export type { PlacedProblem, Problem } from './definition/problem.ts';
export type { Words } from './definition/words.ts';
