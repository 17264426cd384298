import type { Outcome } from '@candour/record';
import { answerPage, seeOther } from '../http/answer-page.ts';
import {
  asksToConfirm,
  errorsOf,
  type Filled,
  type FormError,
  readForm,
  readQuery,
  statusOf,
} from '../http/form.ts';
import { createPages, type PageContext, type Pages } from '../http/pages.ts';
import type { WebParts } from '../parts.ts';
import { isFromElsewhere } from '../sign-in/where-to.ts';
import { paths } from '../view/paths.ts';
import { viewOf } from '../view/view.ts';
import { backToAccount } from './account-routes.tsx';
import { confirmFirst } from './confirm-first.ts';
import type { WayIn } from './own-account.ts';
import { AddPasskey, RemoveWayIn, RenamePasskey } from './ways-in-pages.tsx';
import { accountWords as words } from './words.ts';

/** Ways to sign in: added, named, removed. */
export function waysInPages(parts: WebParts): Pages {
  return createPages()
    .get(paths.newPasskey, (c) => confirmFirst(parts, c) ?? answerPage(c, <AddPasskey view={viewOf(c)} />))
    .get(paths.addElsewhere(':provider'), (c) => addElsewhere(parts, c))
    .get(paths.renamePasskey, (c) => showRename(parts, c))
    .post(paths.renamePasskey, (c) => rename(parts, c))
    .get(paths.removeWayIn, (c) => showRemoval(parts, c, { way: wayIn(readQuery(c)), errors: [] }))
    .post(paths.removeWayIn, async (c) => {
      const way = wayIn(await readForm(c));
      const removed = await parts.account.removeWayIn(c, way);
      if (removed.ok) return backToAccount(c, 'removed');
      return asksToConfirm(removed.refusals)
        ? showRemoval(parts, c, { way, errors: errorsOf(removed.refusals) })
        : parts.refuse(c, removed.refusals);
    });
}

async function addElsewhere(parts: WebParts, c: PageContext): Promise<Response> {
  const to = `${viewOf(c).to(paths.account)}?done=added`;
  if (isFromElsewhere(c)) return seeOther(c, viewOf(c).to(paths.account));
  const first = confirmFirst(parts, c);
  if (first !== undefined) return first;
  const provider = c.req.param('provider') ?? '';
  const gone = await parts.door.goElsewhere(c, { provider, purpose: 'register', to });
  return gone.ok ? seeOther(c, gone.value) : parts.refuse(c, gone.refusals);
}

async function showRename(parts: WebParts, c: PageContext): Promise<Response> {
  const id = c.req.query('id') ?? '';
  const name = await nameOf(parts, c, { kind: 'credential', id });
  if (!name.ok) return parts.refuse(c, name.refusals);
  if (name.value === undefined) return c.notFound();
  return answerPage(c, <RenamePasskey view={viewOf(c)} id={id} name={name.value} errors={[]} />);
}

async function rename(parts: WebParts, c: PageContext): Promise<Response> {
  const form = await readForm(c);
  const [id, name] = [form.get('id'), form.get('name')];
  if (name === '' || name.length > 100) {
    const errors = [{ at: 'name', message: words.nameWrong }];
    return answerPage(c, <RenamePasskey view={viewOf(c)} id={id} name={name} errors={errors} />, 422);
  }
  const renamed = await parts.account.renamePasskey(c, { id, name });
  return renamed.ok ? backToAccount(c, 'renamed') : parts.refuse(c, renamed.refusals);
}

function wayIn(asked: Filled): WayIn {
  return { kind: asked.get('kind') === 'identity' ? 'identity' : 'credential', id: asked.get('id') };
}

interface Removal {
  readonly way: WayIn;
  readonly errors: readonly FormError[];
}

async function showRemoval(parts: WebParts, c: PageContext, { way, errors }: Removal): Promise<Response> {
  const name = await nameOf(parts, c, way);
  if (!name.ok) return parts.refuse(c, name.refusals);
  if (name.value === undefined) return c.notFound();
  const page = <RemoveWayIn view={viewOf(c)} {...way} name={name.value} errors={errors} />;
  const first = errors.length === 0 ? confirmFirst(parts, c) : undefined;
  return first ?? answerPage(c, page, statusOf(errors));
}

async function nameOf(
  { account, door }: WebParts,
  c: PageContext,
  { kind, id }: WayIn,
): Promise<Outcome<string | undefined>> {
  const shown = await account.show(c);
  if (!shown.ok) return shown;
  const { passkeys, identities } = shown.value;
  if (kind === 'credential') return { ok: true, value: passkeys.find((one) => one.id === id)?.name };
  const identity = identities.find((one) => one.id === id);
  const provider = door.providers.find((one) => one.id === identity?.provider);
  return { ok: true, value: identity && (provider?.name ?? identity.provider) };
}
