import {
  type CheckedPathway,
  checkPathway,
  countMatters,
  findLatestDefinition,
  findPathwayText,
  listPathways,
  pathwayTooLarge,
  recordPathway,
} from '@candour/record';
import { answerPage, seeOther } from '../../http/answer-page.ts';
import { errorsOf, statusOf } from '../../http/form.ts';
import { createPages, type PageContext, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { paths } from '../../view/paths.ts';
import { blank, type FormState } from '../frame/act.ts';
import { type AdminView, asAdministrator } from '../frame/as-administrator.ts';
import { PreviewPage } from './preview-page.tsx';
import { readText } from './read-text.ts';
import { pathwaysWords as words } from './words.ts';

/** A change to a pathway, looked at before it is put in force. */
export function previewPages(parts: WebParts): Pages {
  return createPages()
    .get(
      '/admin/pathways/preview',
      asAdministrator(parts, async (c, view) => {
        const text = await nextText(parts, c.req.query('from'));
        return answerPage(c, <PreviewPage view={view} text={text} state={blank} />);
      }),
    )
    .post(
      '/admin/pathways/preview',
      asAdministrator(parts, async (c, view) => {
        const { text, puts } = await readText(c);
        return puts ? put(parts, c, { view, text }) : show(parts, c, { view, text });
      }),
    );
}

/** The text in force with its version raised by one, to be changed; empty for a pathway that is yet to be written. */
async function nextText({ record }: WebParts, pathway: string | undefined): Promise<string> {
  const last = (await listPathways(record.database)).findLast((one) => one.pathway === pathway);
  if (last === undefined) return '';
  const text = (await findPathwayText(record.database, last)) ?? '';
  return text.replace(/^version: *\d+/m, `version: ${last.version + 1}`);
}

interface Sent {
  readonly view: AdminView;
  readonly text: string;
  readonly state?: FormState;
  readonly status?: ReturnType<typeof statusOf>;
}

async function show(parts: WebParts, c: PageContext, { view, text, state = blank, status }: Sent) {
  const lacking = checkLength(text);
  const checked = lacking === undefined ? await checkPathway(text) : null;
  if (checked === null) {
    const errors = [{ at: 'text', message: lacking ?? pathwayTooLarge.message }];
    return answerPage(c, <PreviewPage view={view} text={text} state={{ ...blank, errors }} />, 422);
  }
  const around = checked.sound ? await findAround(parts, view, checked) : {};
  const page = <PreviewPage {...{ view, text, state, checked }} {...around} />;
  return answerPage(c, page, status ?? (checked.sound ? 200 : 422));
}

function checkLength(text: string) {
  if (text.trim() === '') return words.textMissing;
  return text.length > 400_000 ? words.textLong : undefined;
}

async function findAround(
  { record }: WebParts,
  { caller }: AdminView,
  { definition: { pathway } }: Extract<CheckedPathway, { readonly sound: true }>,
) {
  const inForce = await findLatestDefinition(record.database, pathway);
  const counted = await countMatters(record, caller);
  const under = (counted.ok ? counted.value : []).filter((one) => one.pathway === pathway);
  return { inForce, open: under.reduce((sum, { open }) => sum + open, 0) };
}

async function put(parts: WebParts, c: PageContext, { view, text }: Sent) {
  const lacking = checkLength(text);
  if (lacking !== undefined) return show(parts, c, { view, text });
  const recorded = await recordPathway(parts.record, view.caller, { text });
  if (!recorded.ok) {
    const errors = errorsOf(recorded.refusals, () => null);
    return show(parts, c, { view, text, state: { ...blank, errors }, status: statusOf(errors) });
  }
  const pathway = recorded.value.id.replace(/^pathway:/, '');
  const last = (await listPathways(parts.record.database)).findLast((one) => one.pathway === pathway);
  return seeOther(c, view.to(`${paths.pathway(pathway, last?.version ?? 1)}?done=put`));
}
