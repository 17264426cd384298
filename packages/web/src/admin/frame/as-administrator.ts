import { checkAdministrator } from '@candour/record';
import type { PageContext } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { type View, viewOf } from '../../view/view.ts';

/** A view of somebody who administers. */
export interface AdminView extends View {
  /** Whether they have lately confirmed who they are: without it nothing here can be changed. */
  readonly confirmed: boolean;
  /** What was just done, by a name of the page’s own. */
  readonly done: string | undefined;
  /** Of every form of this page: what one of them does is done once, however often it is sent. */
  readonly key: string;
}

type Handle = (c: PageContext, view: AdminView) => Promise<Response>;

/** A page for administrators; all others are told that it is not for them. */
export function asAdministrator(parts: WebParts, handle: Handle): (c: PageContext) => Promise<Response> {
  return async (c) => {
    const administrator = await checkAdministrator(parts.record, c.get('caller'));
    if (!administrator.ok) return parts.refuse(c, administrator.refusals);
    const { confirmed } = administrator.value;
    return handle(c, { ...viewOf(c), confirmed, done: c.req.query('done'), key: parts.record.ids('form') });
  };
}
