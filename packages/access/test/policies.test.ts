import { expect, test } from 'vitest';
import { createAccess } from '../src/index.ts';
import { readPolicies } from '../src/policies/read-policies.ts';

const texts = readPolicies();
const withPolicy = (policy: string) => () =>
  createAccess({ ...texts, policies: [...texts.policies, policy] });

test('the policies keep to their schema, strictly and without a warning', () => {
  expect(() => createAccess(texts)).not.toThrow();
  expect(texts.policies.length).toBeGreaterThan(3);
});

test('a policy that speaks of a fact that there is not is refused', () => {
  expect(withPolicy('@id("x") permit (principal, action, resource) when { context.matter.secret };')).toThrow(
    /couldn't use the policy x: .*secret/,
  );
});

test('a policy that names an action that there is not is refused', () => {
  expect(withPolicy('@id("x") permit (principal, action == Action::"see-mater", resource);')).toThrow(
    /couldn't use the policy x: .*see-mater/,
  );
});

test('a policy that names a person is refused: they are decided by facts alone', () => {
  expect(withPolicy('@id("x") permit (principal == Person::"person_1", action, resource);')).toThrow(
    /couldn't use the policy x/,
  );
});

test('a policy without a name is refused: nothing could be explained by it', () => {
  expect(withPolicy('permit (principal, action, resource);')).toThrow(/has no @id/);
});

test('two policies of one name are refused', () => {
  expect(withPolicy('@id("holder-reads") forbid (principal, action, resource);')).toThrow(/holder-reads/);
});

test('a policy that does not parse is refused', () => {
  expect(withPolicy('permit (principal, action')).toThrow(/couldn't use a policy file/);
});

test('without any policy nothing is allowed', () => {
  const access = createAccess({ ...texts, policies: [] });
  const caller = {
    signedIn: true,
    administrator: true,
    confirmedAt: '2025-03-04T12:00:00.000Z',
    scopes: null,
  };
  expect(access.decide({ action: 'administer', caller, now: '2025-03-04T12:00:00.000Z' })).toEqual({
    allowed: false,
    because: [],
  });
});
