import type { Outbox } from '@candour/record';
import { Button } from '../../design/govuk/button.tsx';
import { Table } from '../../design/govuk/table.tsx';
import { Said } from '../../design/said.tsx';
import { paths } from '../../view/paths.ts';
import type { AdminView } from '../frame/as-administrator.ts';
import { kindWords, outboxWords as words } from './words.ts';

interface CancelledTableProps {
  readonly view: AdminView;
  readonly outbox: Outbox;
  readonly nameOf: (recipient: string) => string;
}

/** Who was not told of what because somebody said so, who that was and why. */
export function CancelledTable({ view, outbox: { cancelled }, nameOf }: CancelledTableProps) {
  return (
    <>
      <h2>{view.say(words.cancelled)}</h2>
      <Table
        head={[words.to, words.about, words.cancelledBy, words.why, words.sendIt].map((text) => ({
          text: view.say(text),
        }))}
        rows={cancelled.map(({ id, recipient, kind, cancelledBy, cancelledAt, because }) => [
          nameOf(recipient),
          view.say(kindWords[kind]),
          <>
            <time datetime={cancelledAt}>{view.moment(cancelledAt)}</time>{' '}
            {view.say(words.by, { name: nameOf(cancelledBy) })}
          </>,
          <Said text={because} />,
          <form method="post" action={view.to(paths.outbox)}>
            <input type="hidden" name="message" value={String(id)} />
            <Button kind="secondary" name="do" value="send">
              {view.say(words.sendIt)}
              <span class="govuk-visually-hidden">
                {' '}
                {view.say(words.againOf, { name: nameOf(recipient) })}
              </span>
            </Button>
          </form>,
        ])}
      />
    </>
  );
}
