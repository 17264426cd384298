import type { AskedErasure } from '@candour/record';
import { Table } from '../../../design/govuk/table.tsx';
import { StateTag } from '../../../design/state-tag.tsx';
import { paths } from '../../../view/paths.ts';
import type { AdminView } from '../../frame/as-administrator.ts';
import { frameWords } from '../../frame/frame-words.ts';
import { erasuresWords as words } from './words.ts';

interface ErasureTableProps {
  readonly view: AdminView;
  readonly erasures: readonly AskedErasure[];
  readonly nameOf: (person: string) => string;
}

/** What was asked to be erased, why, by whom, and how far it has come. */
export function ErasureTable({ view, erasures, nameOf }: ErasureTableProps) {
  if (erasures.length === 0) return <p class="quiet">{view.say(words.noErasures)}</p>;
  return (
    <Table
      head={[words.subject, words.basis, words.askedBy, frameWords.since, words.standing].map((text) => ({
        text: view.say(text),
      }))}
      rows={erasures.map((erasure) => [
        erasure.subject ?? <span class="quiet">{view.say(words.gone)}</span>,
        <span class="said">{erasure.basis}</span>,
        nameOf(erasure.askedBy),
        <time datetime={erasure.askedAt}>{view.day(erasure.askedAt)}</time>,
        <Standing view={view} erasure={erasure} />,
      ])}
    />
  );
}

function Standing({ view, erasure }: { readonly view: AdminView; readonly erasure: AskedErasure }) {
  const { id, approvedBy, finishedAt } = erasure;
  if (finishedAt !== null)
    return (
      <>
        <StateTag is="kept">{view.say(words.carriedOut)}</StateTag> {view.day(finishedAt)}
      </>
    );
  return (
    <>
      <StateTag is="running">{view.say(approvedBy === null ? words.waiting : words.underWay)}</StateTag>{' '}
      <a href={view.to(paths.erasure(id))}>{view.say(words.look)}</a>
    </>
  );
}
