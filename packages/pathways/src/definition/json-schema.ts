import { z } from 'zod';
import { definition } from './definition.ts';

/** The format as JSON Schema (draft 7, which YAML editors read), with what each key is for as hover text. */
export function pathwaySchema(): object {
  return z.toJSONSchema(definition, { io: 'input', target: 'draft-7' });
}
