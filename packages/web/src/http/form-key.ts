import { createHash } from 'node:crypto';
import type { Caller } from '@candour/record';
import type { Filled } from './form.ts';

/**
 * Under what a form does something once, however often it is sent. Whoever goes back and sends it with anything changed
 * asks for something else: that must neither pass for done nor be refused. Nothing for a form that carries no `key`.
 */
export function formKey(caller: Caller, filled: Filled): { readonly key?: string } {
  const key = filled.find('key');
  if (key === undefined || caller === 'anyone') return {};
  const sent = filled.names().map((name) => [name, filled.all(name)]);
  const print = createHash('sha256').update(JSON.stringify(sent)).digest('base64url').slice(0, 22);
  return { key: `${caller.person}:${key}:${print}` };
}
