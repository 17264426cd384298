import type { Filled } from '../http/form.ts';

/** What was written to find somebody by, for the field of that name. */
export function readSought(filled: Filled, name: string): string {
  return filled.get(`find-${name}`);
}

/** Whether the form asks to find somebody for that field: what was found before is of another name, or is asked anew. */
export function isFindingFor(filled: Filled, name: string): boolean {
  return filled.get('finding') === name || readSought(filled, name) !== filled.get(`sought-${name}`);
}

/** Whether a form was sent to find somebody, with or without its button: then nothing else is done with it. */
export function isFinding(filled: Filled): boolean {
  return (
    filled.has('finding') ||
    filled.names().some((name) => name.startsWith('find-') && isFindingFor(filled, name.slice(5)))
  );
}
