import { type Scope, scopes } from '@candour/record';
import { longestTokenDays } from '@candour/record/account';
import { answerPage } from '../http/answer-page.ts';
import {
  asksToConfirm,
  errorsOf,
  type Filled,
  type FormError,
  nothingFilled,
  readForm,
  statusOf,
} from '../http/form.ts';
import { createPages, type PageContext, type Pages } from '../http/pages.ts';
import type { WebParts } from '../parts.ts';
import { paths } from '../view/paths.ts';
import { viewOf } from '../view/view.ts';
import { confirmFirst } from './confirm-first.ts';
import type { WantedToken } from './own-account.ts';
import { RecoveryCodes } from './shown-once.tsx';
import { MadeToken, MakeToken, tokenWords } from './token-page.tsx';

/** What is shown once and kept by nobody: recovery codes and tokens. A secret is the answer to its own form, and cached by none. */
export function secretsPages(parts: WebParts): Pages {
  return createPages()
    .get(paths.recoveryCodes, (c) => confirmFirst(parts, c) ?? showCodes(c, []))
    .post(paths.recoveryCodes, async (c) => {
      const codes = await parts.account.renewCodes(c);
      if (!codes.ok)
        return asksToConfirm(codes.refusals)
          ? showCodes(c, errorsOf(codes.refusals))
          : parts.refuse(c, codes.refusals);
      c.header('Cache-Control', 'no-store');
      return answerPage(c, <RecoveryCodes view={viewOf(c)} codes={codes.value} errors={[]} />);
    })
    .get(
      paths.tokens,
      (c) =>
        confirmFirst(parts, c) ??
        answerPage(c, <MakeToken view={viewOf(c)} filled={nothingFilled} errors={[]} />),
    )
    .post(paths.tokens, (c) => makeToken(parts, c));
}

function showCodes(c: PageContext, errors: readonly FormError[]): Promise<Response> {
  return answerPage(c, <RecoveryCodes view={viewOf(c)} codes={null} errors={errors} />, statusOf(errors));
}

async function makeToken(parts: WebParts, c: PageContext): Promise<Response> {
  const filled = await readForm(c);
  const wanted = readToken(filled);
  const errors = checkToken(wanted);
  if (errors.length > 0)
    return answerPage(c, <MakeToken view={viewOf(c)} filled={filled} errors={errors} />, 422);
  const made = await parts.account.makeToken(c, wanted);
  if (!made.ok) {
    if (!asksToConfirm(made.refusals)) return parts.refuse(c, made.refusals);
    const refused = errorsOf(made.refusals);
    return answerPage(c, <MakeToken view={viewOf(c)} filled={filled} errors={refused} />, statusOf(refused));
  }
  c.header('Cache-Control', 'no-store');
  return answerPage(c, <MadeToken view={viewOf(c)} token={made.value} />);
}

function readToken(filled: Filled): WantedToken {
  const isScope = (text: string): text is Scope => scopes.some((scope) => scope === text);
  const days = /^\d{1,3}$/.test(filled.get('days')) ? Number(filled.get('days')) : 0;
  return { name: filled.get('name'), scopes: filled.all('scopes').filter(isScope), days };
}

function checkToken({ name, scopes: chosen, days }: WantedToken): readonly FormError[] {
  const wrong = [
    [name === '' || name.length > 100, 'name', tokenWords.nameWrong],
    [chosen.length === 0, 'scopes', tokenWords.scopesWrong],
    [days < 1 || days > longestTokenDays, 'days', tokenWords.daysWrong],
  ] as const;
  return wrong.flatMap(([isWrong, at, message]) => (isWrong ? [{ at, message }] : []));
}
