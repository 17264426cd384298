import type { Random } from '@candour/ledger';
import type { Parts } from '@candour/record';
import { publishedDatabase } from '@candour/record/published';
import { createRouter, type Router } from '../http/router.ts';
import { absences } from './directory/absences.ts';
import { appointments } from './directory/appointments.ts';
import { bodies } from './directory/bodies.ts';
import { pathways } from './directory/pathways.ts';
import { people } from './directory/people.ts';
import { documentContent } from './document/content.ts';
import { documents } from './document/documents.ts';
import { documentUploads } from './document/upload.ts';
import { log } from './log/log.ts';
import { matterActs } from './matter/act-on-matter.ts';
import { matterDescriptions } from './matter/describe-matter.ts';
import { dueList } from './matter/due-list.ts';
import { matterGlass } from './matter/glass.ts';
import { matterList } from './matter/list-matters.ts';
import { matterOpening } from './matter/open-matter.ts';
import { readingLog } from './matter/readings.ts';
import { matterPage } from './matter/show-matter.ts';
import { matterTies } from './matter/ties.ts';
import { cancellations } from './outgoing/cancellations.ts';
import { notices } from './outgoing/notices.ts';
import { outbox } from './outgoing/outbox.ts';
import { webhooks } from './outgoing/webhooks.ts';
import { confirmations } from './proposal/confirm.ts';
import { confirmedItems } from './proposal/items.ts';
import { proposals } from './proposal/proposals.ts';
import { publicMatters } from './public/matters.ts';
import { publicSearch } from './public/search.ts';
import { holds } from './retention/holds.ts';
import { retained } from './retention/retained.ts';
import { retentionRules } from './retention/rules.ts';
import { searching } from './search/search.ts';
import { erasures } from './transfer/erasures.ts';
import { exports } from './transfer/exports.ts';
import { imports } from './transfer/imports.ts';

/** What the routes work with. */
export interface ApiParts {
  readonly record: Parts;
  /** What outsiders verify the log with. */
  readonly verifierKey: string;
  /** The address people use. */
  readonly origin: string;
  readonly random: Random;
  /** Hosts that documents may be fetched from, and those that webhooks may be at. */
  readonly fetchHosts: readonly string[];
  readonly webhookHosts: readonly string[];
  /** What the secrets of webhooks are made of. */
  readonly webhookKey: Uint8Array;
  /** Where exports are written. */
  readonly exportsFolder: string;
}

/** Every use case and read of the record, over HTTP: mount it at `/api/v1`. */
export function apiRoutes(parts: ApiParts): Router {
  const { record } = parts;
  const api = createRouter();
  const published = publishedDatabase(record.database);
  const resources = [
    ...[matterList(record), matterOpening(record), matterPage(record), matterActs(record)],
    ...[matterDescriptions(record), dueList(record), matterTies(record), matterGlass(record)],
    ...[readingLog(record), bodies(record), people(record), appointments(record), absences(record)],
    ...[pathways(record), log(record, parts.verifierKey), searching(record)],
    ...[documents(record), documentUploads(record, { hosts: parts.fetchHosts }), documentContent(record)],
    ...[proposals(record), confirmations(record), confirmedItems(record)],
    ...[imports(record), exports(record, parts.exportsFolder), erasures(record)],
    ...[retained(record), retentionRules(record), holds(record)],
    ...[webhooks({ record, key: parts.webhookKey, allowed: { hosts: parts.webhookHosts } })],
    ...[notices(record, parts), outbox(record), cancellations(record)],
    ...[publicMatters(published, record.clock), publicSearch(published)],
  ];
  for (const resource of resources) api.route('/', resource);
  return api;
}
