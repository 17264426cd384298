import type { Words } from '@candour/record';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, Words>> = {
  string: { en: 'a text', cy: 'destun' },
  number: { en: 'a number', cy: 'rhif' },
  int: { en: 'a whole number', cy: 'rhif cyfan' },
  boolean: { en: 'true or false', cy: 'true neu false' },
  array: { en: 'a list', cy: 'rhestr' },
  object: { en: 'an object', cy: 'wrthrych' },
};
const fitting: Words = { en: 'of the right kind', cy: 'o’r math cywir' };

/** One sentence for what is wrong at a place. It never repeats the value: problems are logged and shown around. */
export function explainIssue(issue: Issue): Words {
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue);
    case 'unrecognized_keys':
      return {
        en: `Not known here: ${issue.keys.join(', ')}. Leave it out.`,
        cy: `Anhysbys yma: ${issue.keys.join(', ')}. Gadewch ef allan.`,
      };
    case 'invalid_value':
      return {
        en: `Write one of: ${issue.values.join(', ')}.`,
        cy: `Ysgrifennwch un o’r rhain: ${issue.values.join(', ')}.`,
      };
    case 'too_small':
      return explainBound(issue, { en: 'at least', cy: 'o leiaf' }, Number(issue.minimum));
    case 'too_big':
      return explainBound(issue, { en: 'at most', cy: 'ar y mwyaf' }, Number(issue.maximum));
    case 'custom':
      return { en: issue.message, cy: issue.message };
    default:
      return {
        en: 'This is not in the form that is asked for here.',
        cy: 'Nid yw hwn ar y ffurf y gofynnir amdani yma.',
      };
  }
}

function explainType(issue: Extract<Issue, { code: 'invalid_type' }>): Words {
  if (issue.input === undefined && /received undefined/.test(issue.message)) {
    return { en: 'This is missing.', cy: 'Mae hwn ar goll.' };
  }
  const kind = kinds[issue.expected] ?? fitting;
  return { en: `This should be ${kind.en}.`, cy: `Dylai hwn fod yn ${kind.cy}.` };
}

const counted: Readonly<Record<string, { readonly en: readonly [string, string]; readonly cy: string }>> = {
  string: { en: [' character', ' characters'], cy: ' nod' },
  array: { en: [' item', ' items'], cy: ' eitem' },
};

/** Welsh keeps the singular after a number. */
function explainBound({ origin }: { readonly origin: string }, limit: Words, number: number): Words {
  const unit = counted[origin];
  const en = unit?.en[number === 1 ? 0 : 1] ?? '';
  return {
    en: `This should be ${limit.en} ${number}${en}.`,
    cy: `Dylai hwn fod ${limit.cy} ${number}${unit?.cy ?? ''}.`,
  };
}
