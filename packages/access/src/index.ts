export { type Access, createAccess, type Decision, type PolicyTexts } from './create-access.ts';
export {
  anyone,
  type CallerFacts,
  type FieldClass,
  fieldClasses,
  type MatterFacts,
  noMatter,
  type Relation,
  relations,
} from './facts.ts';
export { checkPolicies } from './policy-set.ts';
export type { Question } from './question.ts';
