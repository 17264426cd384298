import { Button, ButtonLink } from '../design/govuk/button.tsx';
import { Table } from '../design/govuk/table.tsx';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import type { ShownToken } from './own-account.ts';
import { scopeWords, accountWords as words } from './words.ts';

interface TokensProps {
  readonly view: View;
  readonly tokens: readonly ShownToken[];
}

export function Tokens({ view, tokens }: TokensProps) {
  const head = [words.tokenName, words.tokenScopes, words.used, words.tokenEnds, words.actions].map(
    (text) => ({ text: view.say(text) }),
  );
  const rows = tokens.map((token) => [
    token.name,
    token.scopes.map((scope) => view.say(scopeWords[scope])).join('; '),
    token.usedAt === null ? view.say(words.never) : view.day(token.usedAt),
    <span class="date">{view.day(token.expiresAt)}</span>,
    <Revoke view={view} token={token} />,
  ]);
  return (
    <>
      <h2>{view.say(words.tokens)}</h2>
      <p>{view.say(words.tokensWhat)}</p>
      {rows.length === 0 ? <p>{view.say(words.noTokens)}</p> : <Table head={head} rows={rows} heads />}
      <ButtonLink kind="secondary" href={view.to(paths.tokens)}>
        {view.say(words.tokenMake)}
      </ButtonLink>
    </>
  );
}

function Revoke({ view, token }: { readonly view: View; readonly token: ShownToken }) {
  return (
    <form method="post" action={view.to(paths.revokeToken)}>
      <Button kind="secondary" name="id" value={token.id}>
        {view.say(words.revoke)} <span class="govuk-visually-hidden">{token.name}</span>
      </Button>
    </form>
  );
}
