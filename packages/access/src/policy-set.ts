import {
  policySetTextToParts,
  policyToJson,
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

/** Parses and checks the policies, and answers the name under which the engine keeps them. Throws when any is wrong. */
export function preparePolicies(texts: PolicyTexts): string {
  const key = JSON.stringify([texts.schema, texts.policies]);
  const known = parsed.get(key);
  if (known !== undefined) return known;
  const policies = { staticPolicies: nameOnce(texts.policies.flatMap(splitPolicies)) };
  const name = `candour-${parsed.size}`;
  const checked = validate({ schema: texts.schema, policies, validationSettings: { mode: 'strict' } });
  if (checked.type === 'failure') throw faultOf('the schema or the policies', checked.errors);
  const [wrong] = [...checked.validationErrors, ...checked.validationWarnings];
  if (wrong) throw faultOf(`the policy ${wrong.policyId}`, [wrong.error]);
  for (const answer of [preparseSchema(name, texts.schema), preparsePolicySet(name, policies)]) {
    if (answer.type === 'failure') throw faultOf('the policies', answer.errors);
  }
  parsed.set(key, name);
  return name;
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
    const json = policyToJson(policy);
    const id = json.type === 'success' ? json.json.annotations?.['id'] : undefined;
    if (id === undefined)
      throw new Error(`a policy has no @id, by which its decisions are explained: ${policy}`);
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
