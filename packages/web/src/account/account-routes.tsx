import { findNames } from '@candour/record';
import { answerPage, seeOther } from '../http/answer-page.ts';
import { readForm } from '../http/form.ts';
import { createPages, type PageContext, type Pages } from '../http/pages.ts';
import type { WebParts } from '../parts.ts';
import { paths } from '../view/paths.ts';
import { viewOf } from '../view/view.ts';
import { AccountPage } from './account-page.tsx';
import { doneWords } from './words.ts';

/** One’s own account, and what ends something of it at once. */
export function accountPages(parts: WebParts): Pages {
  const { account } = parts;
  return createPages()
    .get(paths.account, (c) => showAccount(parts, c))
    .post(paths.endSession, async (c) => {
      const form = await readForm(c);
      const others = form.has('others');
      const ended = others ? await account.endOtherSessions(c) : await account.endSession(c, form.get('id'));
      return ended.ok ? backToAccount(c, others ? 'ended-others' : 'ended') : parts.refuse(c, ended.refusals);
    })
    .post(paths.revokeToken, async (c) => {
      const revoked = await account.revokeToken(c, (await readForm(c)).get('id'));
      return revoked.ok ? backToAccount(c, 'revoked') : parts.refuse(c, revoked.refusals);
    });
}

/** Back to the account, which says what was done. */
export function backToAccount(c: PageContext, done: keyof typeof doneWords): Response {
  return seeOther(c, `${viewOf(c).to(paths.account)}?done=${done}`);
}

async function showAccount({ record, door, account, refuse }: WebParts, c: PageContext): Promise<Response> {
  const view = viewOf(c);
  const shown = await account.show(c);
  if (!shown.ok) return refuse(c, shown.refusals);
  const { passkeys, identities } = shown.value;
  const inviters = [...passkeys, ...identities].flatMap(({ invitedBy }) => invitedBy ?? []);
  const names = await findNames(record, view.caller, inviters);
  const done = c.req.query('done') ?? '';
  return answerPage(
    c,
    <AccountPage
      view={view}
      account={shown.value}
      providers={door.providers}
      nameOf={(person) => names.find(person)}
      done={Object.hasOwn(doneWords, done) ? doneWords[done as keyof typeof doneWords] : undefined}
    />,
  );
}
