import type { Definition } from '../../definition/definition.ts';
import type { Context } from '../context.ts';
import type { MatterDraft } from '../entry.ts';
import type { Matter } from '../matter.ts';
import type { Refusal } from '../refusal.ts';

/** What a command is decided on: the matter with everything that time did to it until now. */
export interface Situation {
  readonly definition: Definition;
  readonly matter: Matter;
  readonly context: Context;
}

/** A command's own entry, or every reason why not. */
export type Outcome = MatterDraft | readonly Refusal[];
