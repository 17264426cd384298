import type { Refusal } from '@candour/record';

const codes: ReadonlySet<string> = new Set([
  'sign-in-needed',
  'confirmation-needed',
  'no-such-matter',
  'token-too-narrow',
  'not-allowed',
  'own-break-glass',
]);

/** Whether what was refused is about who asks, and not about what they filled in: it has a page of its own. */
export function isForPage(refusals: readonly Refusal[]): boolean {
  return refusals.some(({ code }) => codes.has(code));
}
