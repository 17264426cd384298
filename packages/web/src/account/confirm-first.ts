import { seeOther } from '../http/answer-page.ts';
import type { PageContext } from '../http/pages.ts';
import type { WebParts } from '../parts.ts';
import { paths } from '../view/paths.ts';
import { viewOf } from '../view/view.ts';

/**
 * Sends whoever has not lately confirmed who they are to do so, and back here: before a form, not after it, so that
 * nothing they filled in is lost. Undefined where they may go on.
 */
export function confirmFirst({ account }: WebParts, c: PageContext): Response | undefined {
  if (account.isConfirmed(c)) return undefined;
  const { pathname, search } = new URL(c.req.url);
  return seeOther(c, `${viewOf(c).to(paths.confirm)}?to=${encodeURIComponent(`${pathname}${search}`)}`);
}
