import type { Parts } from '@candour/record';
import { createRouter, type Router } from '../http/router.ts';
import { absences } from './directory/absences.ts';
import { appointments } from './directory/appointments.ts';
import { bodies } from './directory/bodies.ts';
import { pathways } from './directory/pathways.ts';
import { people } from './directory/people.ts';
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

/** What the routes work with. */
export interface ApiParts {
  readonly record: Parts;
  /** What outsiders verify the log with. */
  readonly verifierKey: string;
}

/** Every use case and read of the record, over HTTP: mount it at `/api/v1`. */
export function apiRoutes({ record, verifierKey }: ApiParts): Router {
  const api = createRouter();
  const resources = [
    ...[matterList(record), matterOpening(record), matterPage(record), matterActs(record)],
    ...[matterDescriptions(record), dueList(record), matterTies(record), matterGlass(record)],
    ...[readingLog(record), bodies(record), people(record), appointments(record), absences(record)],
    ...[pathways(record), log(record, verifierKey)],
  ];
  for (const resource of resources) api.route('/', resource);
  return api;
}
