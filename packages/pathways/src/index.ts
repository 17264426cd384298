export { type By, findDue } from './clock/due.ts';
export { type Explained, explainDue } from './clock/explain.ts';
export { type Standing, standingOf } from './clock/standing.ts';
export { periodInWords } from './clock/words.ts';
export type { Aspect, Change, Part } from './compare/change.ts';
export { compareDefinitions } from './compare/compare-definitions.ts';
export type { Basis, Clock } from './definition/clock.ts';
export type { Condition, Guard } from './definition/condition.ts';
export type { Definition, OpenState, State, TerminalState } from './definition/definition.ts';
export { isTerminal } from './definition/definition.ts';
export { pathwaySchema } from './definition/json-schema.ts';
export type { Field, Move } from './definition/move.ts';
export type { Claim, Obligation } from './definition/obligation.ts';
export type { Period } from './definition/period.ts';
export type { PlacedProblem, Problem } from './definition/problem.ts';
export {
  type DefinitionEntry,
  definitionHash,
  findDefinition,
  type Hash,
  type RecordedDefinition,
  recordDefinition,
} from './definition/record.ts';
export type { Words } from './definition/words.ts';
export { type DiagramOptions, diagram } from './diagram/diagram.ts';
export { type ClockInWords, type Outline, outline } from './diagram/outline.ts';
export type { Language } from './diagram/wording.ts';
export { checkSeparation } from './duties/separation.ts';
export { checkBeforehand } from './engine/check-beforehand.ts';
export type { Command } from './engine/command.ts';
export type { Absence, Appointment, Context, Roster } from './engine/context.ts';
export { decide } from './engine/decide.ts';
export type {
  ActCorrected,
  ActDone,
  Bodies,
  ClockBreached,
  ClockExtended,
  ClockRecomputed,
  DueValue,
  EntryKind,
  EntryOf,
  FieldValue,
  FieldValues,
  Holder,
  Instant,
  MatterDraft,
  MatterEntry,
  Opened,
  StatedDue,
  Visibility,
} from './engine/entry.ts';
export { dutyHolder } from './engine/entry.ts';
export { evolve, type Retraced, replay, retrace } from './engine/evolve.ts';
export { checkInvariant } from './engine/invariant.ts';
export type { Act, Arming, Child, Delegation, Matter } from './engine/matter.ts';
export type { Decision, Refusal } from './engine/refusal.ts';
export { lint } from './lint/lint.ts';
export { type Proof, prove } from './lint/prove.ts';
export { report } from './lint/report.ts';
export { type Loaded, type Loading, loadPathway } from './load/load.ts';
export type { Grade } from './person/agreement.ts';
export type { Reason } from './person/agreement-words.ts';
export type { Person } from './person/person.ts';
export { indexPersons, type PersonIndex } from './person/person-index.ts';
export { proposeSamePerson, type SamePersonProposal } from './person/propose-same-person.ts';
export { sweep } from './sweep/sweep.ts';
