import type { FieldValue } from '@candour/pathways';
import { actOnMatter, type MatterCommand, type Refusal, showMatter } from '@candour/record';
import { isFinding } from '../../choosing/is-finding.ts';
import { answerPage, seeOther } from '../../http/answer-page.ts';
import { errorOf, type Filled, type FormError, readForm, readQuery, statusOf } from '../../http/form.ts';
import { formKey } from '../../http/form-key.ts';
import { createPages, type PageContext, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { paths } from '../../view/paths.ts';
import { viewOf } from '../../view/view.ts';
import { actWords as words } from '../act/words.ts';
import { listActs } from '../acts.ts';
import { controlOf, readAnswer } from '../move/answers.ts';
import { listChoices } from '../move/choices.ts';
import { readMoment } from '../move/read-moment.ts';
import { isForPage, seenAfter } from '../refusals.ts';
import { ChooseActPage, CorrectPage, type CorrectProps } from './page.tsx';
import { prefill } from './prefill.ts';

export function correctPages(parts: WebParts): Pages {
  const path = '/matters/:matter/correct';
  return createPages()
    .get(path, async (c) => {
      const form = await openCorrection(parts, c, readQuery(c));
      return form instanceof Response ? form : answerPage(c, <CorrectPage {...form} />);
    })
    .post(path, async (c) => correct(parts, c, await readForm(c)));
}

async function openCorrection(
  parts: WebParts,
  c: PageContext,
  sent: Filled,
): Promise<CorrectProps | Response> {
  const view = viewOf(c);
  const shown = await showMatter(parts.record, view.caller, { matter: c.req.param('matter') ?? '' });
  if (!shown.ok) return parts.refuse(c, shown.refusals);
  const matter = shown.value;
  const acts = listActs(matter).filter(({ withdrawn }) => !withdrawn);
  const act = acts.find(({ seq }) => String(seq) === sent.get('act'));
  const move = act && matter.definition.moves[act.move];
  if (act === undefined || move === undefined)
    return answerPage(c, <ChooseActPage view={view} matter={matter} acts={acts} />);
  const filled = sent.has('key') ? sent : prefill(move, act.fields);
  return {
    ...{ view, matter, act, move, filled },
    isWithheld: matter.timeline.some(({ seq, withheld }) => seq === act.seq && withheld > 0),
    choices: await listChoices(parts.record, { view, matter, move, filled }),
    errors: [],
    key: sent.find('key') ?? parts.record.ids('form'),
    seen: sent.find('seen') ?? String(matter.head),
  };
}

async function correct(parts: WebParts, c: PageContext, sent: Filled): Promise<Response> {
  const form = await openCorrection(parts, c, sent);
  if (form instanceof Response) return form;
  if (isFinding(sent)) return again(c, form, []);
  const read = readCorrection(form, parts.record.clock().toISOString());
  if (read.errors.length > 0) return again(c, form, read.errors);
  const { view, matter } = form;
  const done = await actOnMatter(parts.record, view.caller, {
    matter: matter.id,
    command: read.command,
    ...formKey(view.caller, sent),
    seen: Number(form.seen),
  });
  if (done.ok) return seeOther(c, `${view.to(paths.matter(matter.id))}#e${form.act.seq}`);
  if (isForPage(done.refusals)) return parts.refuse(c, done.refusals);
  return again(c, { ...form, seen: seenAfter(done.refusals, form) }, named(done.refusals, form));
}

interface Read {
  readonly command: MatterCommand;
  readonly errors: readonly FormError[];
}

function readCorrection({ filled, matter, act, move }: CorrectProps, now: string): Read {
  const how = filled.get('how') === 'replaced' ? 'replaced' : 'withdrawn';
  const base = { do: 'correct', act: act.seq, how, because: filled.get('because') } as const;
  if (filled.find('how') === undefined)
    return { command: base, errors: [{ at: 'how', message: words.chooseOne }] };
  if (how === 'withdrawn') return { command: base, errors: [] };
  const answers = Object.entries(move.fields ?? {}).map(([name, field]) => ({
    name,
    ...readAnswer(filled, name, field),
  }));
  const moment = readMoment(filled, { now, openedAt: matter.openedAt });
  const fields = answers.flatMap(({ name, value }): readonly [string, FieldValue][] =>
    value === undefined ? [] : [[name, value]],
  );
  const command = {
    ...base,
    fields: Object.fromEntries(fields),
    ...(moment.at !== undefined && { actHappenedAt: moment.at }),
  };
  return { command, errors: [...answers.flatMap(({ errors }) => errors), ...moment.errors] };
}

const places: Readonly<Record<string, string>> = { because: 'because', actHappenedAt: 'happened-day' };

function named(refusals: readonly Refusal[], { move }: CorrectProps): readonly FormError[] {
  return refusals.map((refusal) => {
    const { at = '', code } = refusal;
    const field = code.startsWith('field-') || code === 'act-not-on-record' ? move.fields?.[at] : undefined;
    return errorOf(refusal, field === undefined ? (places[at] ?? null) : controlOf(at, field));
  });
}

function again(c: PageContext, form: CorrectProps, errors: readonly FormError[]): Promise<Response> {
  return answerPage(c, <CorrectPage {...form} errors={errors} />, statusOf(errors));
}
