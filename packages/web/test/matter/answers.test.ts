import type { Field, FieldValue } from '@candour/pathways';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Filled } from '../../src/http/form.ts';
import { prefill } from '../../src/matter/correct/prefill.ts';
import { controlOf, readAnswer } from '../../src/matter/move/answers.ts';

const title = { en: 'A field', cy: 'Maes' };
const text = fc.stringMatching(/^[a-z]([a-z ]{0,20}[a-z])?$/);
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybeDay = fc.option(day);

/** What may stand in a field of each type. */
const values: Readonly<Record<Field['type'], fc.Arbitrary<FieldValue>>> = {
  text,
  'long-text': text,
  'yes-no': fc.boolean(),
  number: fc.integer({ min: -1e6, max: 1e6 }),
  choice: fc.constantFrom('one', 'two'),
  date: day,
  due: fc.record({ words: text, earliest: maybeDay, latest: maybeDay }),
  person: text.map((id) => `person_${id.replaceAll(' ', '')}`),
  office: text,
  body: text.map((id) => `body_${id.replaceAll(' ', '')}`),
  document: text.map((id) => `document_${id.replaceAll(' ', '')}`),
  act: fc.nat(),
  matter: text.map((id) => `matter_${id.replaceAll(' ', '')}`),
};

describe('the answers of a form', () => {
  it.each(Object.keys(values) as Field['type'][])('of type %s come back as they were filled in', (type) => {
    const single: Field = { title, type };
    const many: Field = { title, type, many: true };
    fc.assert(
      fc.property(values[type], (value) => {
        const filled = prefill(
          { title, from: ['a'], by: ['b'], fields: { field: single } },
          { field: value },
        );
        expect(readAnswer(filled, 'field', single)).toEqual({ value, errors: [] });
      }),
    );
    if (type === 'yes-no') return;
    fc.assert(
      fc.property(fc.array(values[type], { minLength: 1, maxLength: 5 }), (list) => {
        const value = list as unknown as FieldValue;
        const filled = prefill({ title, from: ['a'], by: ['b'], fields: { field: many } }, { field: value });
        expect(readAnswer(filled, 'field', many)).toEqual({ value, errors: [] });
      }),
    );
  });

  it('say at which field something is no day or no number', () => {
    const date: Field = { title, type: 'date' };
    const wrong = new Filled(
      new Map([
        ['d-when-day', ['31']],
        ['d-when-month', ['2']],
        ['d-when-year', ['2026']],
        ['f-count', ['many']],
      ]),
    );
    expect(readAnswer(wrong, 'when', date).errors).toMatchObject([{ at: 'd-when-day' }]);
    const number: Field = { title, type: 'number' };
    expect(readAnswer(wrong, 'count', number).errors).toMatchObject([{ at: controlOf('count', number) }]);
  });

  it('left empty are no answer', () => {
    const empty = new Filled(new Map([['f-field', ['  ']]]));
    for (const type of Object.keys(values) as Field['type'][])
      expect(readAnswer(empty, 'field', { title, type })).toEqual({ errors: [] });
  });
});
