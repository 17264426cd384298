import { describe, expect, test } from 'vitest';
import { type BuiltinName, builtinNames, getBuiltin, listBuiltins } from '../src/builtin/list-builtins.ts';
import { findNtsbStatus, ntsbStatuses } from '../src/builtin/ntsb.ts';
import type { Basis } from '../src/definition/clock.ts';
import { isTerminal } from '../src/definition/definition.ts';

const axes = getBuiltin('recommendation').definition.axes ?? {};

/** Every basis of a built-in, of clocks and of their rows, with the clock's name. */
function listBases(name: BuiltinName): readonly (readonly [string, Basis])[] {
  return Object.entries(getBuiltin(name).definition.clocks).flatMap(([clock, { basis, runs }]) => [
    [clock, basis] as const,
    ...(Array.isArray(runs) ? runs : []).flatMap((row) => (row.basis ? [[clock, row.basis] as const] : [])),
  ]);
}

describe('the built-in pathways', () => {
  test('all five load, each under its own name', () => {
    expect(listBuiltins().map(({ definition }) => definition.pathway)).toEqual([...builtinNames]);
  });

  test.each(builtinNames)(
    '%s says of every clock that claims a source where and when it was read',
    (name) => {
      for (const [clock, basis] of listBases(name)) {
        if (['local-policy', 'promise'].includes(basis.kind)) continue;
        expect(basis.url, clock).toMatch(/^https?:/);
        expect(basis.read, clock).toBe('2026-11-22');
      }
    },
  );

  test.each(builtinNames)(
    '%s says openly of every local policy that it is one, in both languages',
    (name) => {
      for (const [clock, basis] of listBases(name)) {
        if (basis.kind !== 'local-policy') continue;
        expect(basis.says.en, clock).toMatch(/local policy/i);
        expect(basis.says.cy, clock).toMatch(/ph?olisi lleol/i);
      }
    },
  );

  test('where the length of a clock depends on the case, every row says where its own comes from', () => {
    for (const { name, definition } of listBuiltins())
      for (const [clock, { runs }] of Object.entries(definition.clocks))
        for (const [at, row] of (Array.isArray(runs) ? runs : []).entries())
          expect(row.basis, `${name} ${clock} row ${at + 1}`).toBeDefined();
  });

  test.each([
    ['coroner', 'statute'],
    ['select-committee', 'practice'],
    ['public-inquiry', 'practice'],
    ['safeguarding-adults-board', 'local-policy'],
    [undefined, 'local-policy'],
  ])('the time for an answer to a recommendation of %s rests on %s', (origin, kind) => {
    const runs = getBuiltin('recommendation').definition.clocks['answer-due']?.runs;
    const row = (Array.isArray(runs) ? runs : []).find(({ when }) =>
      origin === undefined ? when === undefined : when && 'is' in when && when.is === origin,
    );
    expect(row?.basis?.kind).toBe(kind);
  });

  test('no Welsh is English left standing', () => {
    const pairs: [string, string][] = [];
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('en' in value && 'cy' in value) pairs.push([String(value.en), String(value.cy)]);
      else for (const inner of Object.values(value)) walk(inner);
    };
    for (const { definition } of listBuiltins()) walk(definition);
    expect(pairs.length).toBeGreaterThan(1000);
    // “Panel”, “Partner”: the same word in both.
    expect([...new Set(pairs.filter(([en, cy]) => en === cy).map(([en]) => en))]).toEqual(['Partner']);
  });

  test('a refusal and a withdrawal of support are open states', () => {
    const { states } = getBuiltin('safeguarding-case').definition;
    for (const name of ['consent-refused', 'exited', 'onward-referral', 'twelve-month-awaited'])
      expect(isTerminal(states[name] as NonNullable<(typeof states)[string]>), name).toBe(false);
  });

  test('every matter that one built-in spawns is of another built-in', () => {
    for (const { definition } of listBuiltins())
      for (const move of Object.values(definition.moves))
        for (const { pathway } of move.spawns ?? []) expect(builtinNames).toContain(pathway);
  });
});

describe('the vocabulary of the National Transportation Safety Board', () => {
  test.each(ntsbStatuses)(
    '“$status” takes only values that the axes have',
    ({ response, position, verdict }) => {
      if (response) expect(axes['response']?.values).toHaveProperty(response);
      if (position) expect(axes['position']?.values).toHaveProperty(position);
      if (verdict) expect(axes['verdict']?.values).toHaveProperty(verdict);
    },
  );

  test('an acceptable response is not an acceptable deed', () => {
    expect(findNtsbStatus('OPEN — ACCEPTABLE RESPONSE')?.verdict).toBe('unverified');
    expect(findNtsbStatus('Closed--Acceptable Action')?.verdict).toBe('acceptable');
  });

  test('closed without an answer keeps that no answer came', () => {
    const status = findNtsbStatus('Closed - Unacceptable Action/No Response Received');
    expect(status).toMatchObject({ response: 'awaited', verdict: 'unacceptable' });
  });

  test('a status that is none of theirs is not guessed', () => {
    expect(findNtsbStatus('Pending')).toBeUndefined();
  });
});
