import type { Outcome, Refusal } from '@candour/record';
import { seeOther } from '../../http/answer-page.ts';
import { errorsOf, Filled, type FormError, nothingFilled } from '../../http/form.ts';
import type { PageContext } from '../../http/pages.ts';
import type { View } from '../../view/view.ts';

/** What stands in the forms of a page, and what is wrong with it. */
export interface FormState {
  readonly filled: Filled;
  readonly errors: readonly FormError[];
}

export const blank: FormState = { filled: nothingFilled, errors: [] };

/** A form that opens with what is on the record. */
export function filledWith(values: Readonly<Record<string, string>>): FormState {
  return {
    filled: new Filled(new Map(Object.entries(values).map(([name, value]) => [name, [value]]))),
    errors: [],
  };
}

/** Of a page with several forms: what is on the record, and over it what one of them sent. */
export function filledOver({ filled: onRecord }: FormState, sent: FormState): FormState {
  const names = new Set([...onRecord.names(), ...sent.filled.names()]);
  const values = (name: string) => (sent.filled.has(name) ? sent.filled : onRecord).all(name);
  return { ...sent, filled: new Filled(new Map([...names].map((name) => [name, values(name)]))) };
}

interface Act {
  readonly view: View;
  readonly filled: Filled;
  readonly outcome: Outcome<unknown>;
  /** The page that shows what was done, and the name it has there. */
  readonly to: string;
  readonly done: string;
  /** Which field of the form the place of a refusal is; its name, unless said otherwise. */
  readonly nameOf?: (at: string) => string | null;
  /** The page again, with what was filled in. */
  readonly again: (state: FormState, status: 422 | 403) => Promise<Response>;
}

/** After an act: the page that shows it, or the form again with each sentence at its field. */
export function answerAct(
  c: PageContext,
  { view, filled, outcome, to, done, nameOf, again }: Act,
): Response | Promise<Response> {
  if (outcome.ok) return seeOther(c, view.to(`${to}${to.includes('?') ? '&' : '?'}done=${done}`));
  return again({ filled, errors: errorsOf(outcome.refusals, nameOf) }, statusOf(outcome.refusals));
}

function statusOf(refusals: readonly Refusal[]): 422 | 403 {
  return refusals.some(({ code }) => code === 'confirmation-needed' || code === 'not-allowed') ? 403 : 422;
}
