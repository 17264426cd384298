import type { Definition } from '../../definition/definition.ts';
import { did, every, last, newer } from './facts.ts';
import { clockRun } from './run.ts';
import { axis, children, owner, spawned, visible } from './standing.ts';
import type { Component } from './step.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The component that a key names. Keys are made by `keyOf` and `clockKey`. */
export function componentOf(definition: Definition, words: Vocabulary, key: string): Component {
  if (key === 'owner') return owner(definition);
  if (key === 'visible') return visible(definition);
  if (key === 'children') return children(definition, words.relations);
  const [kind, ...rest] = JSON.parse(key) as [string, ...unknown[]];
  switch (kind) {
    case 'did':
      return did(key, rest as [string, string | null, number]);
    case 'every':
      return every(key, rest as [string, readonly string[]]);
    case 'newer':
      return newer(key, rest as [string, string]);
    case 'last': {
      const [move, field] = rest as [string, string];
      return last(key, [move, field, words.valuesOf(move, field)]);
    }
    case 'axis':
      return axis(definition, key, String(rest[0]));
    case 'clock':
      return clockRun(definition, String(rest[0]));
    case 'spawned':
      return spawned(definition, key, String(rest[0]));
    default:
      throw new Error(`No component of the model is called ${key}.`);
  }
}
