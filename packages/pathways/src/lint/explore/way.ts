import type { Edge } from './explore.ts';

/** A way through a pathway as words in a sentence: `opened, then assess, then gateway-late runs out`. */
export function inWords(way: readonly Edge[]): string {
  const steps = way
    .map(({ step }) => step)
    // A child’s end changes nothing that a reader needs to follow unless it is the last thing that happens.
    .map((step) => {
      if (step.move !== undefined) return `${step.move}${withFields(step.fields)}`;
      return step.breach === undefined ? `the ${step.childClosed} ends` : `${step.breach} runs out`;
    });
  return ['it is opened', ...steps].join(', then ');
}

function withFields(fields: Edge['step']['fields']): string {
  const named = Object.entries(fields).flatMap(([field, value]) => {
    if (value === null) return [`no ${field}`];
    return typeof value === 'string' && value.startsWith(' ') ? [] : [`${field}: ${value}`];
  });
  return named.length === 0 ? '' : ` (${named.join(', ')})`;
}
