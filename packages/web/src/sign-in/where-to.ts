import type { PageContext } from '../http/pages.ts';
import { isOwnPath } from '../view/own-path.ts';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';

/** Where somebody wants to go once they are let in: a path of ours, as asked for, or else their desk. */
export function whereTo(view: View, asked: string | undefined): string {
  return asked !== undefined && isOwnPath(asked) ? asked : view.to(paths.desk);
}

/**
 * Whether another site sent the browser here, as the browser says. A link from elsewhere to what begins something is
 * answered with our own page first, on which the person goes on by themselves.
 */
export function isFromElsewhere(c: PageContext): boolean {
  const site = c.req.header('sec-fetch-site');
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}
