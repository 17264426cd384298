import type { Definition } from '../../definition/definition.ts';
import { clockKey } from '../explore/keys.ts';

/** Everything about clocks and owners, and nothing else. */
export function clocksKept(definition: Definition): readonly string[] {
  return ['owner', 'visible', ...Object.keys(definition.clocks).map(clockKey)];
}
