export { type Caller, type Scope, type SignedIn, scopes } from './caller.ts';
export type { Outcome, Refusal, Words } from './outcome.ts';
export type { Parts } from './parts.ts';
