import type { ExplainedProblem } from '@candour/web';
import { findSentence } from '../../sign-in/refusals.ts';
import { findKernelSentence } from './kernel-refusals.ts';
import { statusOf, titleOf } from './statuses.ts';

/** What is known of a problem’s code without the request that it answered; undefined where it cannot be a code. */
export function explainProblem(code: string): ExplainedProblem | undefined {
  if (!/^[a-z][a-z-]{1,60}$/.test(code)) return undefined;
  const status = statusOf(code);
  const sentence = findKernelSentence(code) ?? findSentence(code);
  return { code, status, title: titleOf(status), ...(sentence !== undefined && { sentence }) };
}
