import type { Definition } from '../definition/definition.ts';
import type { Problem } from '../definition/problem.ts';
import type { Explorer } from './explore/decide.ts';

/** One thing that every definition must keep. Says nothing when it is kept. */
export type Rule = (definition: Definition, explorer: Explorer) => readonly Problem[];
