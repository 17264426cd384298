import type { Outbox } from '@candour/record';
import { Pagination } from '../../design/govuk/pagination.tsx';
import { Table } from '../../design/govuk/table.tsx';
import { paths } from '../../view/paths.ts';
import type { AdminView } from '../frame/as-administrator.ts';
import { addressAfter } from './recipients.ts';
import { kindWords, outboxWords as words } from './words.ts';

interface WaitingTableProps {
  readonly view: AdminView;
  readonly outbox: Outbox;
  readonly nameOf: (recipient: string) => string;
}

/** What was not sent yet, the next to go first; each can be kept from going. */
export function WaitingTable({ view, outbox: { messages, next }, nameOf }: WaitingTableProps) {
  if (messages.length === 0) return null;
  return (
    <>
      <h2>{view.say(words.waits)}</h2>
      <Table
        head={[words.to, words.about, words.goesFrom, words.cancel].map((text) => ({
          text: view.say(text),
        }))}
        rows={messages.map(({ id, recipient, kind, notBefore, gathered }) => [
          nameOf(recipient),
          view.say(kindWords[kind]),
          gathered ? view.say(words.withDigest) : <time datetime={notBefore}>{view.moment(notBefore)}</time>,
          // That somebody let themselves in is always told.
          kind === 'break-glass' ? (
            <span class="quiet">{view.say(words.alwaysSent)}</span>
          ) : (
            <a href={view.to(paths.cancelMessage(id))}>
              {view.say(words.cancel)}
              <span class="govuk-visually-hidden">
                : {nameOf(recipient)}, {view.say(kindWords[kind])}
              </span>
            </a>
          ),
        ])}
      />
      <Pagination view={view} next={next === null ? undefined : view.to(addressAfter(next))} />
    </>
  );
}
