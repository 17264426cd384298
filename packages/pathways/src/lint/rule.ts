import type { Definition } from '../definition/definition.ts';
import type { Problem } from '../definition/problem.ts';
import type { Words } from '../definition/words.ts';
import type { Explorer } from './explore/decide.ts';

/** A problem, told in both languages. */
export interface Finding extends Pick<Problem, 'rule' | 'at'> {
  readonly message: Words;
}

/** One thing that every definition must keep. Says nothing when it is kept. */
export type Rule = (definition: Definition, explorer: Explorer) => readonly Finding[];
