import { Button } from '../design/govuk/button.tsx';
import { Table } from '../design/govuk/table.tsx';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import type { ShownSession } from './own-account.ts';
import { accountWords as words } from './words.ts';

interface SessionsProps {
  readonly view: View;
  readonly sessions: readonly ShownSession[];
}

/** Where one is signed in, and how to end it there. */
export function Sessions({ view, sessions }: SessionsProps) {
  const head = [words.device, words.since, words.seen, words.actions].map((text) => ({
    text: view.say(text),
  }));
  const rows = sessions.map((session) => [
    deviceOf(view, session),
    <span class="date">{view.moment(session.createdAt)}</span>,
    <span class="date">{view.moment(session.seenAt)}</span>,
    session.isThis ? view.say(words.thisOne) : <End view={view} session={session} />,
  ]);
  return (
    <>
      <h2>{view.say(words.sessions)}</h2>
      <Table head={head} rows={rows} heads />
      {sessions.length > 1 && (
        <form method="post" action={view.to(paths.endSession)}>
          <Button kind="secondary" name="others" value="all">
            {view.say(words.endOthers)}
          </Button>
        </form>
      )}
    </>
  );
}

function deviceOf(view: View, { device, means }: ShownSession): string {
  return means === 'example' ? `${device} (${view.say(words.inExample)})` : device;
}

function End({ view, session }: { readonly view: View; readonly session: ShownSession }) {
  const { id, device, createdAt } = session;
  return (
    <form method="post" action={view.to(paths.endSession)}>
      <Button kind="secondary" name="id" value={id}>
        {view.say(words.end)}
        <span class="govuk-visually-hidden">
          {view.say(words.ofSession, { device, since: view.moment(createdAt) })}
        </span>
      </Button>
    </form>
  );
}
