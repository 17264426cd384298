import { statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import { type FieldClass, fieldClasses } from './facts.ts';
import { type PolicyTexts, preparePolicies } from './policy-set.ts';
import type { Question } from './question.ts';
import { keyOf, type Request, requestOf } from './request.ts';

export type { PolicyTexts } from './policy-set.ts';

export interface Decision {
  readonly allowed: boolean;
  /** The policies that decided: those that permit, or those that forbid; empty where none permits. */
  readonly because: readonly string[];
}

export interface Access {
  decide(question: Question): Decision;
  /** The classes that may be read by whoever asks, from the widest on. */
  readableClasses(
    question: Omit<Extract<Question, { action: 'read-class' }>, 'action' | 'class'>,
  ): readonly FieldClass[];
}

/** Far more than the facts of an instance come to; so that no stream of odd questions can fill the memory. */
const remembered = 100_000;

/**
 * Decides by the policies and nothing else: what none permits is denied, and what one forbids is denied whoever
 * permits it. Facts recur and the policies are fixed, so the engine is asked once about the same facts.
 * Throws when a policy cannot be used, or fails on the facts.
 */
export function createAccess(texts: PolicyTexts): Access {
  const policies = preparePolicies(texts);
  const known = new Map<string, Decision>();
  const decide = (question: Question): Decision => {
    const key = keyOf(question);
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= remembered) known.clear();
    const decision = ask(policies, requestOf(question));
    known.set(key, decision);
    return decision;
  };
  return {
    decide,
    readableClasses: (facts) =>
      fieldClasses.filter((of) => decide({ ...facts, action: 'read-class', class: of }).allowed),
  };
}

function ask(policies: string, { action, resource, context }: Request): Decision {
  const answer = statefulIsAuthorized({
    principal: { type: 'Person', id: 'caller' },
    action: { type: 'Action', id: action },
    resource: { type: resource, id: resource.toLowerCase() },
    context: context as never,
    preparsedSchemaName: policies,
    validateRequest: true,
    preparsedPolicySetId: policies,
    entities: [],
  });
  if (answer.type === 'failure') throw new Error(`couldn't decide ${action}: ${sentences(answer.errors)}`);
  const { decision, diagnostics } = answer.response;
  // A policy that fails counts for nothing in Cedar: one that should have forbidden would let through.
  if (diagnostics.errors.length > 0)
    throw new Error(`couldn't decide ${action}: ${sentences(diagnostics.errors.map(({ error }) => error))}`);
  return { allowed: decision === 'allow', because: diagnostics.reason.toSorted(byText) };
}

/** The engine gives reasons in no order. */
function byText(one: string, other: string): number {
  return one < other ? -1 : 1;
}

function sentences(errors: readonly { readonly message: string }[]): string {
  return errors.map(({ message }) => message).join('; ');
}
