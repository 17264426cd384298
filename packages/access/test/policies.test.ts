import { expect, test } from 'vitest';
import { checkPolicies, createAccess } from '../src/index.ts';
import { readPolicies } from '../src/policies/read-policies.ts';

const texts = readPolicies();
const now = '2025-03-04T12:00:00.000Z';
const caller = { signedIn: true, administrator: true, confirmedAt: now, scopes: null };
const withPolicy = (policy: string) => ({ ...texts, policies: [...texts.policies, policy] });

test('the policies keep to their schema, strictly and without a warning', () => {
  expect(checkPolicies(texts)).toEqual([]);
  expect(texts.policies.length).toBeGreaterThan(3);
});

test.each([
  [
    'speaks of a fact that there is not',
    'permit (principal, action, resource) when { context.matter.secret };',
    /secret/,
  ],
  [
    'names an action that there is not',
    'permit (principal, action == Action::"see-mater", resource);',
    /see-mater/,
  ],
  ['names a person', 'permit (principal == Person::"person_1", action, resource);', /person_1/],
])('a policy that %s is found', (_, policy, named) => {
  const [found] = checkPolicies(withPolicy(`@id("odd") ${policy}`));
  expect(found).toMatch(/^odd: /);
  expect(found).toMatch(named);
});

test('a policy without a name is refused: nothing could be explained by it', () => {
  expect(() => createAccess(withPolicy('permit (principal, action, resource);'))).toThrow(
    /begin with its @id/,
  );
});

test('two policies of one name are refused', () => {
  const twice = withPolicy('@id("holder-reads") forbid (principal, action, resource);');
  expect(() => createAccess(twice)).toThrow(/holder-reads/);
});

test('a policy that does not parse is refused', () => {
  expect(() => createAccess(withPolicy('permit (principal, action'))).toThrow(/couldn't use a policy file/);
});

test('a policy that fails on the facts stops the decision: it might have forbidden', () => {
  const failing = '@id("odd") forbid (principal, action, resource) when { context.matter.secret == "x" };';
  const access = createAccess(withPolicy(failing));
  expect(() => access.decide({ action: 'act-for-oneself', caller, now })).toThrow(
    /couldn't decide act-for-oneself/,
  );
});

test('without any policy nothing is allowed', () => {
  const access = createAccess({ ...texts, policies: [] });
  const caller = {
    signedIn: true,
    administrator: true,
    confirmedAt: '2025-03-04T12:00:00.000Z',
    scopes: null,
  };
  expect(access.decide({ action: 'administer', caller, now })).toEqual({
    allowed: false,
    because: [],
  });
});
