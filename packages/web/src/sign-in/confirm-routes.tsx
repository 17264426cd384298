import { answerPage, seeOther } from '../http/answer-page.ts';
import { createPages, type PageContext, type Pages } from '../http/pages.ts';
import type { WebParts } from '../parts.ts';
import { paths } from '../view/paths.ts';
import { viewOf } from '../view/view.ts';
import { ConfirmPage } from './confirm-page.tsx';
import { ConfirmedPage } from './confirmed-page.tsx';
import { isFromElsewhere, whereTo } from './where-to.ts';

/** Where what asks for a fresh confirmation sends people, and from where they go back to it. */
export function confirmPages(parts: WebParts): Pages {
  return createPages()
    .get(paths.confirm, (c) => showConfirm(parts, c))
    .get(paths.confirmed, (c) => showConfirmed(parts, c))
    .get(paths.confirmElsewhere(':provider'), async (c) => {
      if (isFromElsewhere(c)) return showConfirm(parts, c);
      const to = whereTo(viewOf(c), c.req.query('to'));
      const provider = c.req.param('provider') ?? '';
      const gone = await parts.door.goElsewhere(c, { provider, purpose: 'confirm', to });
      return gone.ok ? seeOther(c, gone.value) : parts.refuse(c, gone.refusals);
    });
}

async function showConfirm({ door }: WebParts, c: PageContext): Promise<Response> {
  const view = viewOf(c);
  const to = whereTo(view, c.req.query('to'));
  if (view.caller === 'anyone') return seeOther(c, signInFirst(c, to));
  const because = door.explain(c.req.query('because') ?? '');
  return answerPage(
    c,
    <ConfirmPage
      view={view}
      to={to}
      providers={door.providers}
      because={because && view.say(because)}
      isExample={door.cast !== null}
    />,
  );
}

/** Where those come who confirmed in another tab. */
function showConfirmed({ account }: WebParts, c: PageContext): Response | Promise<Response> {
  const view = viewOf(c);
  if (account.isConfirmed(c)) return answerPage(c, <ConfirmedPage view={view} />);
  return seeOther(c, `${view.to(paths.confirm)}?to=${encodeURIComponent(view.to(paths.confirmed))}`);
}

function signInFirst(c: PageContext, to: string): string {
  return `${viewOf(c).to(paths.signIn)}?to=${encodeURIComponent(to)}`;
}
