import { Document } from '../design/document.tsx';
import { Button, ButtonLink } from '../design/govuk/button.tsx';
import { NotificationBanner } from '../design/govuk/notification-banner.tsx';
import { paths } from '../view/paths.ts';
import type { AccountProps } from './account-props.ts';
import { Sessions } from './sessions.tsx';
import { Tokens } from './tokens.tsx';
import { WaysIn } from './ways-in.tsx';
import { accountWords as words } from './words.ts';

/** Everything about one’s own account on one page, since none of it is long. */
export function AccountPage(props: AccountProps) {
  const { view, account, done } = props;
  return (
    <Document view={view} title={view.say(words.title)}>
      {done !== undefined && (
        <NotificationBanner view={view} success>
          {view.say(done)}
        </NotificationBanner>
      )}
      <h1>{view.say(words.title)}</h1>
      <p class="lede">{[account.name, account.email].filter(Boolean).join(', ')}</p>
      <form method="post" action={view.to(paths.signOut)}>
        <Button kind="secondary">{view.say(words.signOut)}</Button>
      </form>
      <WaysIn {...props} />
      <Codes view={view} account={account} />
      <Sessions view={view} sessions={account.sessions} />
      <Told view={view} />
      <Tokens view={view} tokens={account.tokens} />
    </Document>
  );
}

type Section = Pick<AccountProps, 'view' | 'account'>;

function Codes({ view, account: { codes } }: Section) {
  const made = codes.createdAt === null ? '' : view.day(codes.createdAt);
  return (
    <>
      <h2>{view.say(words.codes)}</h2>
      <p>{view.say(words.codesLeft, { left: codes.left, made })}</p>
      <p class="quiet">{view.say(words.codesWhat)}</p>
      <ButtonLink kind="secondary" href={view.to(paths.recoveryCodes)}>
        {view.say(words.codesMake)}
      </ButtonLink>
    </>
  );
}

function Told({ view }: Pick<Section, 'view'>) {
  return (
    <>
      <h2>{view.say(words.told)}</h2>
      <p>{view.say(words.toldLede)}</p>
      <ul class="govuk-list">
        <li>
          <a href={view.to(paths.notices)}>{view.say(words.toldLink)}</a>
        </li>
        <li>
          <a href={view.to(paths.calendarFeed)}>{view.say(words.feedLink)}</a>
        </li>
      </ul>
    </>
  );
}
