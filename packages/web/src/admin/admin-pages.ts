import { createPages, type Pages } from '../http/pages.ts';
import type { WebParts } from '../parts.ts';
import { auditPages } from './audit/audit-routes.tsx';
import { bodiesPages } from './bodies/bodies-routes.tsx';
import { holidaysPages } from './holidays/holidays-routes.tsx';
import { logPages } from './log/log-routes.tsx';
import { cancelPages } from './outbox/cancel-routes.tsx';
import { outboxPages } from './outbox/outbox-routes.tsx';
import { overviewPages } from './overview/overview-routes.tsx';
import { pathwaysPages } from './pathways/pathways-routes.tsx';
import { previewPages } from './pathways/preview-routes.tsx';
import { peoplePages } from './people/people-routes.tsx';
import { erasuresPages } from './retention/erasures/erasures-routes.tsx';
import { holdsPages } from './retention/holds/holds-routes.tsx';
import { retentionPages } from './retention/retention-routes.tsx';
import { rulesPages } from './retention/rules/rules-routes.tsx';
import { absencesPages } from './terms/absences-routes.tsx';
import { appointmentsPages } from './terms/appointments-routes.tsx';
import { transferPages } from './transfer/transfer-routes.tsx';

/** Everything under /admin. */
export function adminPages(parts: WebParts): Pages {
  const all = createPages();
  for (const each of [
    overviewPages(parts),
    bodiesPages(parts),
    peoplePages(parts),
    appointmentsPages(parts),
    absencesPages(parts),
    pathwaysPages(parts),
    previewPages(parts),
    holidaysPages(parts),
    retentionPages(parts),
    rulesPages(parts),
    holdsPages(parts),
    erasuresPages(parts),
    auditPages(parts),
    logPages(parts),
    outboxPages(parts),
    cancelPages(parts),
    transferPages(parts),
  ])
    all.route('/', each);
  return all;
}
