import type { Captures } from './pattern.ts';

/** One row of the grammar: a pattern, and what a text that fits it means. Undefined rejects the fit. */
export interface Rule<Value> {
  readonly pattern: string;
  readonly build: (captures: Readonly<Record<string, unknown>>) => Value | undefined;
}

/**
 * Makes rows for one grammar. The captures given to `build` have the types that the pattern's parts mean, so a row
 * that names a part wrongly does not compile.
 */
export function rulesFor<Meanings>() {
  return function rule<const P extends string, Value>(
    pattern: P,
    build: (captures: Captures<P, Meanings>) => Value | undefined,
  ): Rule<Value> {
    // The engine fills exactly the labels the pattern names, each with its part's meaning.
    return { pattern, build: build as Rule<Value>['build'] };
  };
}
