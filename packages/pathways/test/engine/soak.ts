import { listBuiltins } from '../../src/builtin/list-builtins.ts';
import type { Definition } from '../../src/index.ts';
import { answering } from './answering.ts';
import { type Seen, type Step, walk } from './walk.ts';

/**
 * Walks every built-in pathway, and the tests' own, at random for a million steps in all (or CANDOUR_STEPS), from a
 * seed (CANDOUR_SEED). Prints what it saw of each; stops at the first thing that must never be, with its seed.
 */
const wanted = Number(process.env['CANDOUR_STEPS'] ?? 1_000_000);
const seed = Number(process.env['CANDOUR_SEED'] ?? 1);
const length = 80;

const definitions: readonly Definition[] = [
  answering,
  ...listBuiltins().map((builtin) => builtin.definition),
];
for (const definition of definitions) {
  const walks = Math.ceil(wanted / definitions.length / length);
  const total = { steps: 0, done: 0, refused: 0, breaches: 0, replaced: 0, recomputed: 0 };
  const states = new Set<string>();
  for (let at = 0; at < walks; at += 1) {
    const seen = walkFrom(definition, seed * 1_000_003 + at);
    for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += seen[key];
    for (const state of seen.states) states.add(state);
  }
  const of = Object.keys(definition.states).length;
  process.stdout.write(
    `${JSON.stringify({ pathway: definition.pathway, seed, walks, ...total, states: `${states.size}/${of}` })}\n`,
  );
}

function walkFrom(definition: Definition, from: number): Seen {
  const next = randomFrom(from);
  const steps = Array.from({ length }, (): Step => [next(), next(), next(), next()]);
  try {
    return walk(definition, steps);
  } catch (cause) {
    throw new Error(`The walk of ${definition.pathway} from ${from} went wrong.`, { cause });
  }
}

/** Mulberry32: sixteen bits at a time, the same on every machine. */
function randomFrom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) & 0xffff;
  };
}
