import { Document } from '../design/document.tsx';
import { BackLink } from '../design/govuk/back-link.tsx';
import { Button } from '../design/govuk/button.tsx';
import { WarningText } from '../design/govuk/warning-text.tsx';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import { feedWords as words } from './notices-words.ts';

interface FeedProps {
  readonly view: View;
  /** Just made, and shown this once. */
  readonly address: string | null;
}

export function FeedPage({ view, address }: FeedProps) {
  return (
    <Document
      view={view}
      title={view.say(words.title)}
      before={<BackLink view={view} href={view.to(paths.account)} />}
    >
      <h1>{view.say(words.title)}</h1>
      <p class="lede">{view.say(words.lede)}</p>
      {address !== null && (
        <>
          <WarningText view={view}>{view.say(words.once)}</WarningText>
          <p>
            <code class="secret">{address}</code>
          </p>
        </>
      )}
      <p>{view.say(words.warning)}</p>
      <form method="post" action={view.to(paths.calendarFeed)}>
        <Button name="do" value="make">
          {view.say(words.make)}
        </Button>{' '}
        <Button name="do" value="revoke" kind="secondary">
          {view.say(words.revoke)}
        </Button>
      </form>
    </Document>
  );
}
