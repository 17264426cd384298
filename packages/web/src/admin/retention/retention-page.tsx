import type { AskedErasure, EndedMatter } from '@candour/record';
import { DataFoot } from '../../design/data-foot.tsx';
import { Button } from '../../design/govuk/button.tsx';
import { Input } from '../../design/govuk/input.tsx';
import { Pagination } from '../../design/govuk/pagination.tsx';
import { Table } from '../../design/govuk/table.tsx';
import { paths } from '../../view/paths.ts';
import type { FormState } from '../frame/act.ts';
import { AdminPage } from '../frame/admin-page.tsx';
import type { AdminView } from '../frame/as-administrator.ts';
import { frameWords } from '../frame/frame-words.ts';
import { ErasureForm } from './erasure-form.tsx';
import { ErasureTable } from './erasure-table.tsx';
import { retentionWords as words } from './words.ts';

export interface RetentionPageProps {
  readonly view: AdminView;
  readonly years: number;
  readonly total: number;
  readonly matters: readonly EndedMatter[];
  readonly next: string | undefined;
  readonly erasures: readonly AskedErasure[];
  readonly titleOf: (pathway: string) => string;
  readonly nameOf: (id: string) => string;
  readonly state: FormState;
}

/** What ended, by how long ago, and what was asked to be erased. */
export function RetentionPage(props: RetentionPageProps) {
  const { view, years, total, matters, next, erasures, nameOf, state } = props;
  const title =
    years === 0 ? view.say(words.titleAll, { count: total }) : view.say(words.title, { count: total, years });
  return (
    <AdminPage
      view={view}
      title={title}
      lede={view.say(words.lede)}
      acts
      dones={{ asked: words.asked, erased: words.erased }}
      errors={state.errors}
    >
      <form method="get" action={view.to(paths.retention)} class="in-line">
        <Input
          view={view}
          name="years"
          label={view.say(words.years)}
          hint={view.say(words.yearsHint)}
          value={String(years)}
          width={3}
          inputmode="numeric"
        />
        <Button kind="secondary">{view.say(words.ask)}</Button>
      </form>
      {matters.length > 0 && <Ended {...props} />}
      <Pagination view={view} next={next} />
      <DataFoot
        view={view}
        forms={[
          { name: 'JSON', href: `${paths.retention}.json?years=${years}` },
          { name: 'CSV', href: `${paths.retention}.csv?years=${years}` },
        ]}
      />
      <h2>{view.say(words.erasures)}</h2>
      <ErasureTable view={view} erasures={erasures} nameOf={nameOf} />
      <h2>{view.say(words.what)}</h2>
      <p>{view.say(words.whatHow)}</p>
      <p>{view.say(words.operator)}</p>
      <ErasureForm view={view} state={state} />
    </AdminPage>
  );
}

function Ended({ view, matters, titleOf, nameOf }: RetentionPageProps) {
  const heads = [frameWords.matter, frameWords.body, words.ended, words.who, words.askErase];
  return (
    <Table
      heads
      head={heads.map((text) => ({ text: view.say(text) }))}
      rows={matters.map(({ id, pathway, body, title, endedAt, classification }) => [
        <>
          <a href={view.to(paths.matter(id))}>{title ?? titleOf(pathway)}</a>
          <small class="under">{title === null ? id : titleOf(pathway)}</small>
        </>,
        nameOf(body),
        <time datetime={endedAt}>{view.day(endedAt)}</time>,
        view.say(words[classification]),
        <a href={`${view.to(paths.retention)}?subject=${encodeURIComponent(id)}#subject`}>
          {view.say(words.askErase)}
          <span class="govuk-visually-hidden"> {view.say(words.askEraseOf, { id })}</span>
        </a>,
      ])}
    />
  );
}
