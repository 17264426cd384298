import { findLatestDefinition, listLatestDefinitions, openMatter, type SignedIn } from '@candour/record';
import { isFinding } from '../../choosing/is-finding.ts';
import { answerPage, seeOther } from '../../http/answer-page.ts';
import { errorsOf, type Filled, type FormError, readForm, readQuery, statusOf } from '../../http/form.ts';
import { createPages, type PageContext, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { paths } from '../../view/paths.ts';
import { viewOf } from '../../view/view.ts';
import { CheckPage } from './check-page.tsx';
import { findChoices } from './choices.ts';
import { FormPage } from './form-page.tsx';
import { KindPage } from './kind-page.tsx';
import { fieldOf, readOpening } from './read-opening.ts';

const signInNeeded = {
  code: 'sign-in-needed',
  message: { en: 'Sign in to open a matter.', cy: 'Mewngofnodwch i agor mater.' },
} as const;

export function newMatterPages(parts: WebParts): Pages {
  return createPages()
    .get('/matters/new', (c) => {
      const caller = c.get('caller');
      if (caller === 'anyone') return parts.refuse(c, [signInNeeded]);
      const query = readQuery(c);
      return query.find('pathway') === undefined
        ? askKind(parts, c, query.has('chosen'))
        : askForm(parts, c, { caller, filled: query, errors: [] });
    })
    .post('/matters/new', async (c) => {
      const caller = c.get('caller');
      if (caller === 'anyone') return parts.refuse(c, [signInNeeded]);
      return takeForm(parts, c, { caller, filled: await readForm(c), errors: [] });
    });
}

async function askKind(parts: WebParts, c: PageContext, isRefused: boolean): Promise<Response> {
  const definitions = await listLatestDefinitions(parts.record.database);
  const page = <KindPage view={viewOf(c)} definitions={definitions} isRefused={isRefused} />;
  return answerPage(c, page, isRefused ? 422 : 200);
}

interface Sent {
  readonly caller: SignedIn;
  readonly filled: Filled;
  readonly errors: readonly FormError[];
}

async function askForm(parts: WebParts, c: PageContext, { caller, filled, errors }: Sent): Promise<Response> {
  const { record } = parts;
  const definition = await findLatestDefinition(record.database, filled.get('pathway'));
  if (definition === undefined) return askKind(parts, c, true);
  const view = viewOf(c);
  const choices = await findChoices(record, { view, caller }, { definition, filled });
  const formKey = filled.find('key') ?? record.ids('form');
  const form = { view, choices, filled, errors, formKey };
  return answerPage(c, <FormPage {...form} />, statusOf(errors));
}

/** Checked, then opened: what is wrong is shown at its field, and nothing that was filled in is lost. */
async function takeForm(parts: WebParts, c: PageContext, sent: Sent): Promise<Response> {
  const { caller, filled } = sent;
  const { record } = parts;
  if (filled.get('step') === 'change' || isFinding(filled)) return askForm(parts, c, sent);
  const { opening, errors } = readOpening(filled, record.clock().toISOString());
  if (errors.length > 0) return askForm(parts, c, { ...sent, errors });
  if (filled.get('step') !== 'open') return askCheck(parts, c, { ...sent, opening });
  const key = filled.find('key');
  const opened = await openMatter(record, caller, {
    ...opening,
    ...(key !== undefined && { key: `${caller.person}:${key}` }),
  });
  if (opened.ok) return seeOther(c, viewOf(c).to(paths.matter(opened.value.matter)));
  return askForm(parts, c, { ...sent, errors: errorsOf(opened.refusals, fieldOf) });
}

async function askCheck(
  parts: WebParts,
  c: PageContext,
  { caller, filled, opening }: Sent & Pick<ReturnType<typeof readOpening>, 'opening'>,
): Promise<Response> {
  const definition = await findLatestDefinition(parts.record.database, opening.pathway);
  if (definition === undefined) return askKind(parts, c, true);
  const view = viewOf(c);
  const choices = await findChoices(parts.record, { view, caller }, { definition, filled });
  const page = { view, choices, filled, opening };
  return answerPage(c, <CheckPage {...page} />);
}
