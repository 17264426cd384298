import { showAttention } from '@candour/record';
import { answerPage } from '../../http/answer-page.ts';
import { createPages, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { FirstSteps, isBegun } from '../first-run/first-steps.tsx';
import { AdminPage } from '../frame/admin-page.tsx';
import { asAdministrator } from '../frame/as-administrator.ts';
import { AttentionList, countUrgent } from './attention-list.tsx';
import { ExamplePanel } from './example-panel.tsx';
import { HealthSummary, readHealth } from './health.tsx';
import { overviewWords as words } from './words.ts';

/** The administrator’s front: what needs attention, and how the record stands. */
export function overviewPages(parts: WebParts): Pages {
  return createPages().get(
    '/admin',
    asAdministrator(parts, async (c, view) => {
      const counted = await showAttention(parts.record, view.caller);
      if (!counted.ok) return parts.refuse(c, counted.refusals);
      const attention = counted.value;
      return answerPage(
        c,
        <AdminPage view={view} title={view.say(words.title, { count: countUrgent(attention) })}>
          {!isBegun(attention) && <FirstSteps view={view} attention={attention} />}
          <AttentionList view={view} attention={attention} />
          <HealthSummary view={view} attention={attention} health={await readHealth(parts, view.caller)} />
          {parts.door.cast !== null && <ExamplePanel view={view} />}
        </AdminPage>,
      );
    }),
  );
}
