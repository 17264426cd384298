import type { DueValue, FieldValue, FieldValues, Move } from '@candour/pathways';
import { Filled } from '../../http/form.ts';
import { controlOf, isTyped } from '../move/answers.ts';

/** What was recorded, as if somebody had just filled it in: so that a correction begins with what it corrects. */
export function prefill({ fields: asked = {} }: Move, recorded: FieldValues): Filled {
  const values = new Map<string, readonly string[]>();
  for (const [name, field] of Object.entries(asked)) {
    const value = recorded[name];
    if (value === undefined) continue;
    const control = controlOf(name, field);
    const all = (Array.isArray(value) ? value : [value]) as readonly FieldValue[];
    if (field.type !== 'date' && field.type !== 'due') {
      const texts = all.map(textOf);
      values.set(control, field.many && isTyped(field) ? [texts.join('\n')] : texts);
      continue;
    }
    for (const [at, one] of all.entries()) {
      const place = field.many ? `${control}-${at + 1}` : control;
      for (const [part, text] of field.type === 'date'
        ? partsOf(place, String(one))
        : dueParts(place, one as DueValue))
        values.set(part, [text]);
    }
  }
  return new Filled(values);
}

function textOf(value: FieldValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

type Part = readonly [name: string, text: string];

function partsOf(place: string, day: string): readonly Part[] {
  const [year = '', month = '', date = ''] = day.split('-');
  return [
    [`${place}-day`, String(Number(date))],
    [`${place}-month`, String(Number(month))],
    [`${place}-year`, year],
  ];
}

function dueParts(place: string, { words, earliest, latest }: DueValue): readonly Part[] {
  return [
    ...(words === null ? [] : [[`${place}-words`, words] as const]),
    ...(earliest === null ? [] : partsOf(`${place}-earliest`, earliest)),
    ...(latest === null ? [] : partsOf(`${place}-latest`, latest)),
  ];
}
