import { showAttention, showWitnesses } from '@candour/record';
import { SummaryList } from '../../design/govuk/summary-list.tsx';
import { answerPage } from '../../http/answer-page.ts';
import { createPages, type PageContext, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { AdminPage } from '../frame/admin-page.tsx';
import { type AdminView, asAdministrator } from '../frame/as-administrator.ts';
import { Witnesses } from './witnesses.tsx';
import { logWords as words } from './words.ts';

/** The log as outsiders see it, and how they check it. */
export function logPages(parts: WebParts): Pages {
  return createPages().get(
    '/admin/log',
    asAdministrator(parts, (c, view) => show(parts, c, view)),
  );
}

async function show(parts: WebParts, c: PageContext, view: AdminView) {
  const { record, origin, verifierKey, keeping } = parts;
  const shown = await showWitnesses(record, view.caller);
  if (!shown.ok) return parts.refuse(c, shown.refusals);
  const { published } = shown.value;
  const { size, recordedAt } = await record.ledger.head();
  const counted = await showAttention(record, view.caller);
  const [name = '', , root = ''] = published.note.split('\n');
  const exported = counted.ok ? counted.value.lastExport : null;
  const swept = keeping.lastRun('sweep');
  const command = `candour verify ${origin}/log/ --key ${verifierKey}`;
  const when = (instant: string | null, other: string) => (instant === null ? other : view.moment(instant));
  return answerPage(
    c,
    <AdminPage view={view} title={view.say(words.title, { size })} lede={view.say(words.lede)}>
      <SummaryList
        rows={[
          { key: view.say(words.origin), value: name },
          { key: view.say(words.last), value: when(recordedAt, view.say(words.never)) },
          { key: view.say(words.swept), value: when(swept?.toISOString() ?? null, view.say(words.notSwept)) },
          { key: view.say(words.exported), value: when(exported, view.say(words.never)) },
          { key: view.say(words.root), value: <code>{root}</code> },
          {
            key: view.say(words.key),
            value: (
              <>
                <code>{verifierKey}</code>
                <small class="under">{view.say(words.keyHint)}</small>
              </>
            ),
          },
        ]}
      />
      <h2>{view.say(words.checkpoint)}</h2>
      <pre class="written" tabindex={0}>
        {published.note}
      </pre>
      {published.size < size && (
        <p>{view.say(words.covers, { covered: published.size, rest: size - published.size })}</p>
      )}
      <p>
        <a href="/log/checkpoint">{view.say(words.files)}</a>
      </p>
      <h2>{view.say(words.witnesses)}</h2>
      <Witnesses view={view} witnessing={shown.value} size={size} />
      <h2>{view.say(words.outside)}</h2>
      <p>{view.say(words.outsideHow)}</p>
      <pre class="written" tabindex={0}>
        {command}
      </pre>
      <p>{view.say(words.noTrace)}</p>
    </AdminPage>,
  );
}
