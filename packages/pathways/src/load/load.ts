import { type Definition, definition } from '../definition/definition.ts';
import type { PlacedProblem, Problem } from '../definition/problem.ts';
import { diagnose } from './diagnose.ts';
import { explain } from './explain.ts';
import { parseAddress } from './place.ts';
import { checkReferences } from './reference/check-references.ts';
import { parseYaml } from './yaml.ts';

/** A definition whose every name leads somewhere. Whether it can drop a matter is for the linter to say. */
export interface Loaded {
  readonly ok: true;
  readonly definition: Definition;
  /** The problem with the line and column of its place in this text. */
  readonly place: (problem: Problem) => PlacedProblem;
}

export type Loading = Loaded | { readonly ok: false; readonly problems: readonly PlacedProblem[] };

/**
 * Reads the text of a pathway. Problems are of the rule `format` (YAML, keys, values) or, once the format is right,
 * `reference` (names that lead nowhere), in the order of the text.
 */
export function loadPathway(text: string): Loading {
  const parsing = parseYaml(text);
  if (!parsing.ok) return { ok: false, problems: ordered(parsing.problems) };
  const place = (problem: Problem): PlacedProblem => ({
    ...problem,
    ...parsing.positionOf(parseAddress(problem.at)),
  });
  const parsed = definition.safeParse(parsing.value);
  if (!parsed.success) {
    return {
      ok: false,
      problems: ordered(diagnose(definition, parsing.value).map((fault) => place(explain(fault)))),
    };
  }
  const problems = checkReferences(parsed.data).map(place);
  return problems.length > 0
    ? { ok: false, problems: ordered(problems) }
    : { ok: true, definition: parsed.data, place };
}

function ordered(problems: readonly PlacedProblem[]): readonly PlacedProblem[] {
  return problems.toSorted((one, other) => one.line - other.line || one.column - other.column);
}
