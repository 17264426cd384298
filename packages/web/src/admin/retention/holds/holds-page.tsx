import { DataFoot } from '../../../design/data-foot.tsx';
import { Table } from '../../../design/govuk/table.tsx';
import { StateTag } from '../../../design/state-tag.tsx';
import { paths } from '../../../view/paths.ts';
import { AdminPage } from '../../frame/admin-page.tsx';
import { HoldForm } from './hold-form.tsx';
import type { HoldsPageProps } from './page-props.ts';
import { WhatIsHeld } from './what-is-held.tsx';
import { holdsWords as words } from './words.ts';

/** What must not be erased, since when and why, and a form to hold more. */
export function HoldsPage(props: HoldsPageProps) {
  const { view, holds, state } = props;
  return (
    <AdminPage
      view={view}
      title={view.say(words.title, { count: holds.filter(({ released }) => released === null).length })}
      lede={view.say(words.lede)}
      acts
      dones={{ placed: words.placed, released: words.wasReleased }}
      errors={state.errors}
    >
      {holds.length > 0 && <Holds {...props} />}
      <DataFoot
        view={view}
        forms={['JSON', 'CSV'].map((name) => ({ name, href: `${paths.holds}.${name.toLowerCase()}` }))}
      />
      <h2>{view.say(words.place)}</h2>
      <HoldForm {...props} />
    </AdminPage>
  );
}

function Holds({ view, holds, directory: { nameOf }, titleOf }: HoldsPageProps) {
  const heads = [words.what, words.because, words.since, words.standing];
  return (
    <Table
      heads
      head={heads.map((text) => ({ text: view.say(text) }))}
      rows={holds.map((hold) => [
        <WhatIsHeld {...{ view, hold, titleOf, nameOf }} />,
        <span class="said">{hold.because}</span>,
        <>
          <time datetime={hold.placedAt}>{view.day(hold.placedAt)}</time>{' '}
          {view.say(words.by, { name: nameOf(hold.placedBy) })}
        </>,
        <>
          <StateTag is={hold.released === null ? 'running' : 'kept'}>
            {hold.released === null
              ? view.say(words.holds)
              : view.say(words.released, { day: view.day(hold.released.at) })}
          </StateTag>{' '}
          <a href={view.to(paths.hold(hold.hold))}>{view.say(words.look)}</a>
        </>,
      ])}
    />
  );
}
