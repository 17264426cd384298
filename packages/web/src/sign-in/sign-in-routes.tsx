import { findNames } from '@candour/record';
import { answerPage, seeOther } from '../http/answer-page.ts';
import { readForm } from '../http/form.ts';
import { createPages, type PageContext, type Pages } from '../http/pages.ts';
import type { WebParts } from '../parts.ts';
import { paths } from '../view/paths.ts';
import { viewOf } from '../view/view.ts';
import type { Cast } from './door.ts';
import { SignInPage } from './sign-in-page.tsx';
import { isFromElsewhere, whereTo } from './where-to.ts';

/** The ways in, and the way out. */
export function signInPages(parts: WebParts): Pages {
  const { door } = parts;
  const pages = createPages()
    .get(paths.signIn, (c) => showSignIn(parts, c))
    .get(paths.elsewhere(':provider'), async (c) => {
      const to = whereTo(viewOf(c), c.req.query('to'));
      if (isFromElsewhere(c)) return showSignIn(parts, c);
      const provider = c.req.param('provider') ?? '';
      const gone = await door.goElsewhere(c, { provider, purpose: 'sign-in', to });
      return gone.ok ? seeOther(c, gone.value) : parts.refuse(c, gone.refusals);
    })
    .post(paths.signOut, async (c) => {
      await door.signOut(c);
      return seeOther(c, `${viewOf(c).to(paths.signIn)}?because=signed-out`);
    });
  return door.cast === null ? pages : pages.post(paths.enter, enterAs(parts, door.cast));
}

function enterAs(parts: WebParts, cast: Cast) {
  return async (c: PageContext): Promise<Response> => {
    const form = await readForm(c);
    const entered = await cast.enter(c, form.get('person'));
    if (!entered.ok) return parts.refuse(c, entered.refusals);
    return seeOther(c, whereTo(viewOf(c), form.find('to')));
  };
}

async function showSignIn({ record, door }: WebParts, c: PageContext): Promise<Response> {
  const view = viewOf(c);
  const { caller } = view;
  const names = caller === 'anyone' ? undefined : await findNames(record, caller, [caller.person]);
  const because = door.explain(c.req.query('because') ?? '');
  return answerPage(
    c,
    <SignInPage
      view={view}
      to={whereTo(view, c.req.query('to'))}
      providers={door.providers}
      cast={(await door.cast?.list(c)) ?? []}
      because={because && view.say(because)}
      name={caller === 'anyone' ? undefined : names?.find(caller.person)}
    />,
  );
}
