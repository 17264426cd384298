import {
  policySetTextToParts,
  preparsePolicySet,
  preparseSchema,
  validate,
} from '@cedar-policy/cedar-wasm/nodejs';

/** The schema and the policy files, as written in the Cedar language. */
export interface PolicyTexts {
  readonly schema: string;
  readonly policies: readonly string[];
}

// The engine keeps what it has parsed for as long as the process runs: the same texts are parsed once.
const parsed = new Map<string, string>();

/**
 * Parses the policies, and answers the name under which the engine keeps them. Throws when they cannot be parsed. That
 * they keep to their schema takes longer than a server should take to start: `checkPolicies` tells, in the tests.
 */
export function preparePolicies(texts: PolicyTexts): string {
  const key = JSON.stringify([texts.schema, texts.policies]);
  const known = parsed.get(key);
  if (known !== undefined) return known;
  const name = `candour-${parsed.size}`;
  const answers = [preparseSchema(name, texts.schema), preparsePolicySet(name, policySetOf(texts))];
  for (const answer of answers) {
    if (answer.type === 'failure') throw faultOf('the schema or the policies', answer.errors);
  }
  parsed.set(key, name);
  return name;
}

/** What is wrong with policies by their schema, strictly: facts and actions that there are not, people named. */
export function checkPolicies(texts: PolicyTexts): readonly string[] {
  const policies = policySetOf(texts);
  const checked = validate({ schema: texts.schema, policies, validationSettings: { mode: 'strict' } });
  if (checked.type === 'failure') throw faultOf('the schema or the policies', checked.errors);
  return [...checked.validationErrors, ...checked.validationWarnings].map(
    ({ policyId, error }) => `${policyId}: ${error.message}${error.help ? ` (${error.help})` : ''}`,
  );
}

function policySetOf({ policies }: PolicyTexts) {
  return { staticPolicies: nameOnce(policies.flatMap(splitPolicies)) };
}

/** Of two policies of one name, one would be lost. */
function nameOnce(policies: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  const named = new Map(policies);
  const [twice] = policies.find(([id, policy]) => named.get(id) !== policy) ?? [];
  if (twice !== undefined) throw new Error(`two policies are called ${twice}: give each a name of its own`);
  return Object.fromEntries(named);
}

/** Each policy under the name it gives itself: what is told as the reason for a decision. */
function splitPolicies(text: string): readonly (readonly [string, string])[] {
  const parts = policySetTextToParts(text);
  if (parts.type === 'failure') throw faultOf('a policy file', parts.errors);
  if (parts.policy_templates.length > 0) throw new Error('a policy file has a template: write it out');
  return parts.policies.map((policy) => {
    const id = /^@id\("([a-z-]+)"\)/.exec(policy)?.[1];
    if (id === undefined)
      throw new Error(
        `a policy does not begin with its @id, by which its decisions are explained: ${policy}`,
      );
    return [id, policy] as const;
  });
}

function faultOf(
  what: string,
  errors: readonly { readonly message: string; readonly help?: string | null }[],
) {
  const reasons = errors.map(({ message, help }) => (help ? `${message} (${help})` : message));
  return new Error(`couldn't use ${what}: ${reasons.join('; ')}`);
}
