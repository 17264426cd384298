import { listBuiltins } from '@candour/pathways/builtin';
import { expect, test } from 'vitest';
import { listPathwayRoles } from '../src/need-to-know/facts/pathway-roles.ts';

test('of the roles outside a body, those oversee that their pathway lets answer for a matter', () => {
  const overseeing = listBuiltins().map(({ name, definition }) => [
    name,
    listPathwayRoles(definition)
      .filter(({ oversees }) => oversees)
      .map(({ role }) => role),
  ]);
  expect(Object.fromEntries(overseeing)).toEqual({
    'safeguarding-case': ['oversight-lead'],
    review: ['independent-chair', 'secretary', 'oversight-lead'],
    recommendation: ['monitor', 'issuer', 'verifier', 'oversight-lead'],
    commitment: ['record-clerk', 'second-clerk', 'oversight-lead'],
    disclosure: ['oversight-lead'],
  });
});

test('people concerned, referrers, providers and roles within the body oversee nothing', () => {
  for (const { definition } of listBuiltins()) {
    for (const { role, outside, oversees } of listPathwayRoles(definition)) {
      expect(outside).toBe(definition.roles[role]?.body === 'outside');
      if (!outside || ['affected-person', 'promised-person', 'referrer', 'provider'].includes(role))
        expect(oversees).toBe(false);
    }
  }
});
