import type { AskedErasure } from '@candour/record';
import { paths } from '../../../view/paths.ts';
import type { FormState } from '../../frame/act.ts';
import { AdminPage } from '../../frame/admin-page.tsx';
import type { AdminView } from '../../frame/as-administrator.ts';
import { frameWords } from '../../frame/frame-words.ts';
import { ErasureForm } from './erasure-form.tsx';
import { ErasureTable } from './erasure-table.tsx';
import { erasuresWords as words } from './words.ts';

interface ErasuresPageProps {
  readonly view: AdminView;
  readonly erasures: readonly AskedErasure[];
  readonly nameOf: (id: string) => string;
  readonly state: FormState;
}

/** What was asked to be erased, what erasing does, and a form to ask for it. */
export function ErasuresPage({ view, erasures, nameOf, state }: ErasuresPageProps) {
  const waiting = erasures.filter(({ approvedBy, finishedAt }) => approvedBy === null && finishedAt === null);
  return (
    <AdminPage
      view={view}
      title={view.say(words.title, { count: waiting.length })}
      lede={view.say(words.two)}
      acts
      dones={{ asked: words.asked, erased: words.erased }}
      errors={state.errors}
    >
      <ErasureTable view={view} erasures={erasures} nameOf={nameOf} />
      <p>
        <a href={view.to(paths.retention)}>{view.say(frameWords.retention)}</a>
      </p>
      <h2>{view.say(words.what)}</h2>
      <p>{view.say(words.whatHow)}</p>
      <p>{view.say(words.operator)}</p>
      <ErasureForm view={view} state={state} />
    </AdminPage>
  );
}
