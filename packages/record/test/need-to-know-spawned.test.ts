import type { FieldClass } from '@candour/access';
import { getBuiltin } from '@candour/pathways/builtin';
import { expect, test } from 'vitest';
import { publishEntry } from '../src/matter/publish-entry.ts';
import { showBody } from '../src/matter/show-entry.ts';
import { sealMatterDraft } from '../src/sealing/seal-matter-draft.ts';

const { definition } = getBuiltin('review');
const matter = { id: 'matter_1', classification: 'public' } as const;
const folded = { acts: [] } as unknown as Parameters<typeof showBody>[1]['matter'];

/** An act that brings a matter into being for each value of a field. */
function actOf(
  move: string,
  field: string,
  spawned: { readonly pathway: string; readonly relation: string },
) {
  const value = 'person_whoever-is-meant';
  return {
    kind: 'act-done',
    actor: 'person_chair',
    happenedAt: '2025-03-04T12:00:00.000Z',
    body: { move, role: 'independent-chair', fields: { [field]: [value] }, spawns: [{ ...spawned, value }] },
  } as const;
}

// Whom a draft report criticises is restricted; whom a recommendation is addressed to is public.
const criticism = actOf('open-right-of-reply', 'criticised', {
  pathway: 'disclosure',
  relation: 'right-of-reply',
});
const addressing = actOf('issue-recommendation', 'addressees', {
  pathway: 'recommendation',
  relation: 'recommendation',
});

test('the leaf of a public matter does not name whom a matter was spawned for, where the field is restricted', () => {
  const { body } = sealMatterDraft(criticism, matter, definition);
  expect(JSON.stringify(body)).not.toContain('whoever-is-meant');
  expect(JSON.stringify(sealMatterDraft(addressing, matter, definition).body)).toContain('whoever-is-meant');
});

test.each([
  ['public', false],
  ['affected', false],
  ['oversight', false],
  ['restricted', true],
] as const)('a reader of %s fields is shown the name: %s', (last, isShown) => {
  const all: readonly FieldClass[] = ['public', 'affected', 'oversight', 'restricted'];
  const readable = all.slice(0, all.indexOf(last) + 1);
  const { body, withheld } = showBody(criticism as never, { definition, matter: folded, readable });
  expect(JSON.stringify(body).includes('whoever-is-meant')).toBe(isShown);
  expect(withheld).toBe(isShown ? 0 : 2);
});

test('what is published of it does not name them either', () => {
  const published = publishEntry(criticism as never, { definition, matter: folded });
  expect(JSON.stringify(published)).not.toContain('whoever-is-meant');
});
