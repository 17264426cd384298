import { diagram } from '@candour/pathways';
import { checkPathwaySoon, findPathwayText, getDefinition } from '@candour/record';
import { answerDrawing } from '../../http/answer-drawing.ts';
import { answerCsv } from '../../http/answer-list.ts';
import { answerPage } from '../../http/answer-page.ts';
import { createPages, type PageContext, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { type AdminView, asAdministrator } from '../frame/as-administrator.ts';
import { answerNotFound } from '../frame/not-found.ts';
import { PathwaysPage } from './list-page.tsx';
import { listVersions } from './listed-versions.ts';
import { PathwayPage } from './pathway-page.tsx';

/** Milliseconds that a page waits for a proof; it was proved before it was put in force, so the page is whole without. */
const patience = 3000;

/** The pathways, each with its proof. */
export function pathwaysPages(parts: WebParts): Pages {
  return createPages()
    .get(
      '/admin/pathways',
      asAdministrator(parts, async (c, view) =>
        answerPage(c, <PathwaysPage view={view} versions={await listVersions(parts, view)} />),
      ),
    )
    .get(
      '/admin/pathways.json',
      asAdministrator(parts, async (c, view) => c.json({ pathways: await listVersions(parts, view) })),
    )
    .get(
      '/admin/pathways.csv',
      asAdministrator(parts, (c, view) => answerSheet(parts, c, view)),
    )
    .get(
      '/admin/pathways/:pathway/:version',
      asAdministrator(parts, (c, view) => show(parts, c, view)),
    )
    .get(
      '/admin/pathways/:pathway/:version/pathway.yaml',
      asAdministrator(parts, (c, view) => answerText(parts, c, view)),
    )
    .get(
      '/admin/pathways/:pathway/:version/diagram.svg',
      asAdministrator(parts, (c, view) => draw(parts, c, view)),
    );
}

async function answerSheet(parts: WebParts, c: PageContext, view: AdminView) {
  return answerCsv(c, {
    name: 'pathways',
    columns: [
      'pathway',
      'version',
      'title',
      'recorded_at',
      'in_force',
      'open_matters',
      'ended_matters',
      'hash',
    ],
    rows: (await listVersions(parts, view)).map((one) => [
      ...[one.pathway, one.version, view.say(one.title), one.recordedAt],
      ...[one.inForce, one.open, one.ended, one.hash],
    ]),
  });
}

async function findVersion(parts: WebParts, c: PageContext, view: AdminView) {
  const pathway = c.req.param('pathway');
  const versions = (await listVersions(parts, view)).filter((one) => one.pathway === pathway);
  const version = versions.find((one) => String(one.version) === c.req.param('version'));
  return version && { version, others: versions.filter((one) => one !== version) };
}

async function show(parts: WebParts, c: PageContext, view: AdminView) {
  const found = await findVersion(parts, c, view);
  if (found === undefined) return answerNotFound(parts, c);
  const { database } = parts.record;
  const text = (await findPathwayText(database, found.version)) ?? '';
  const definition = await getDefinition(database, found.version);
  const checked = await checkPathwaySoon(text, patience);
  return answerPage(c, <PathwayPage {...{ view, definition, checked }} {...found} />);
}

async function answerText(parts: WebParts, c: PageContext, view: AdminView) {
  const found = await findVersion(parts, c, view);
  const text = found && (await findPathwayText(parts.record.database, found.version));
  if (found === undefined || text === undefined) return answerNotFound(parts, c);
  const { pathway, version } = found.version;
  c.header('Content-Disposition', `attachment; filename="${pathway}-${version}.yaml"`);
  return c.body(text, 200, { 'Content-Type': 'application/yaml; charset=utf-8' });
}

async function draw(parts: WebParts, c: PageContext, view: AdminView) {
  const found = await findVersion(parts, c, view);
  if (found === undefined) return answerNotFound(parts, c);
  const definition = await getDefinition(parts.record.database, found.version);
  return answerDrawing(c, diagram(definition, { language: view.language }));
}
