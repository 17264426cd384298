import type { Refusal, ShownMatter } from '@candour/record';

const codes: ReadonlySet<string> = new Set([
  'sign-in-needed',
  'no-such-matter',
  'token-too-narrow',
  'not-allowed',
  'own-break-glass',
]);

interface Sent {
  readonly seen: string;
  readonly matter: Pick<ShownMatter, 'head'>;
}

/**
 * Which entry a form that is shown again has seen: the one it was sent with, unless its reader is told with it what came
 * since.
 */
export function seenAfter(refusals: readonly Refusal[], { seen, matter }: Sent): string {
  return refusals.some(({ code }) => code === 'matter-moved-on') ? String(matter.head) : seen;
}

/** Whether what was refused is about who asks, and not about what they filled in: it has a page of its own. */
export function isForPage(refusals: readonly Refusal[]): boolean {
  return refusals.some(({ code }) => codes.has(code));
}
