import {
  type ListRetained,
  listRetained,
  type RetainedMatter,
  type Retention,
  retentions,
} from '@candour/record';
import { answerCsv } from '../../http/answer-list.ts';
import { answerPage } from '../../http/answer-page.ts';
import { createPages, type PageContext, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { paths } from '../../view/paths.ts';
import { type AdminView, asAdministrator } from '../frame/as-administrator.ts';
import { readDirectory } from '../frame/directory.ts';
import { findTitles } from '../frame/find-titles.ts';
import { RetentionPage } from './retention-page.tsx';

/** What has ended, and until when it is kept. */
export function retentionPages(parts: WebParts): Pages {
  return createPages()
    .get(
      '/admin/retention',
      asAdministrator(parts, (c, view) => show(parts, c, view)),
    )
    .get(
      '/admin/retention.json',
      asAdministrator(parts, async (c, view) =>
        c.json(await list(parts, view, { standing: standingOf(c), limit: mostListed })),
      ),
    )
    .get(
      '/admin/retention.csv',
      asAdministrator(parts, (c, view) => answerSheet(parts, c, view)),
    );
}

const pageful = 50;
const mostListed = 10_000;

function standingOf(c: PageContext): Retention {
  return retentions.find((standing) => standing === c.req.query('standing')) ?? 'due';
}

async function list({ record }: WebParts, { caller }: AdminView, asked: ListRetained) {
  const found = await listRetained(record, caller, asked);
  if (!found.ok) throw new Error('An administrator may not read what is kept for how long.');
  return found.value;
}

async function show(parts: WebParts, c: PageContext, view: AdminView) {
  const standing = standingOf(c);
  const [due, endedAt, id] = ['due', 'ended', 'after'].map((name) => c.req.query(name));
  const listed = await list(parts, view, {
    standing,
    limit: pageful + 1,
    ...(endedAt !== undefined && id !== undefined && { after: { dueOn: due || null, endedAt, id } }),
  });
  const matters = listed.matters.slice(0, pageful);
  const last = listed.matters.length > pageful ? matters.at(-1) : undefined;
  const { nameOf } = await readDirectory(parts, view);
  const titleOf = await findTitles(parts, view);
  const next = last && view.to(addressAfter(standing, last));
  return answerPage(c, <RetentionPage {...{ ...listed, view, standing, matters, next, nameOf, titleOf }} />);
}

function addressAfter(standing: Retention, { dueOn, endedAt, id }: RetainedMatter): string {
  const query = new URLSearchParams({ standing, due: dueOn ?? '', ended: endedAt, after: id });
  return `${paths.retention}?${query}`;
}

async function answerSheet(parts: WebParts, c: PageContext, view: AdminView) {
  const { matters } = await list(parts, view, { standing: standingOf(c), limit: mostListed });
  const columns = [
    ...['matter', 'pathway', 'body', 'title', 'classification', 'standing', 'ended_on'],
    ...['kept', 'basis', 'says', 'due_on', 'held'],
  ];
  return answerCsv(c, {
    name: 'retention',
    columns,
    rows: matters.map(({ rule, holds, ...one }) => [
      ...[one.id, one.pathway, one.body, one.title, one.classification, one.standing, one.endedOn],
      ...[rule && writeKeeps(rule.keeps), rule?.basis.kind ?? null, rule?.basis.says ?? null],
      ...[one.dueOn, holds.map(({ because }) => because).join('; ')],
    ]),
  });
}

function writeKeeps(keeps: NonNullable<RetainedMatter['rule']>['keeps']): string {
  return typeof keeps === 'string' ? keeps : `${keeps.amount} ${keeps.unit}`;
}
