import type { Caller } from '@candour/record';
import type { Filled } from '../../http/form.ts';

/** The key under which a form does its work once, however often the same person sends it. */
export function keyOf(caller: Caller, filled: Filled): string | undefined {
  const key = filled.find('key');
  return key === undefined || caller === 'anyone' ? undefined : `${caller.person}:${key}`;
}
