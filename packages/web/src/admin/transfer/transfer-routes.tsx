import { showAttention } from '@candour/record';
import { answerPage } from '../../http/answer-page.ts';
import { createPages, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { AdminPage } from '../frame/admin-page.tsx';
import { asAdministrator } from '../frame/as-administrator.ts';
import { transferWords as words } from './words.ts';

const rehearse = 'candour import recommendations file.csv --dry-run';
const enter = 'candour import recommendations file.csv';
const out = 'candour export folder';

/** How records come in and how this one leaves: commands, since files of any size are looked at first. */
export function transferPages(parts: WebParts): Pages {
  return createPages().get(
    '/admin/import-and-export',
    asAdministrator(parts, async (c, view) => {
      const counted = await showAttention(parts.record, view.caller);
      const last = counted.ok ? counted.value.lastExport : null;
      return answerPage(
        c,
        <AdminPage view={view} title={view.say(words.title)} lede={view.say(words.lede)}>
          <h2>{view.say(words.in)}</h2>
          <p>{view.say(words.inHow)}</p>
          <h3>{view.say(words.rehearse)}</h3>
          <pre class="written">{rehearse}</pre>
          <h3>{view.say(words.enter)}</h3>
          <pre class="written">{enter}</pre>
          <h2>{view.say(words.out)}</h2>
          <p>
            {view.say(words.outHow)}{' '}
            {last === null ? view.say(words.neverOut) : view.say(words.lastOut, { day: view.day(last) })}
          </p>
          <pre class="written">{out}</pre>
        </AdminPage>,
      );
    }),
  );
}
