import { dayInLondon } from '@candour/calendar';
import { listPathwayTitles, listRules } from '@candour/record';
import { answerCsv } from '../../../http/answer-list.ts';
import { answerPage } from '../../../http/answer-page.ts';
import { readForm, readQuery } from '../../../http/form.ts';
import { createPages, type PageContext, type Pages } from '../../../http/pages.ts';
import type { WebParts } from '../../../parts.ts';
import { paths } from '../../../view/paths.ts';
import { answerAct, blank, type FormState } from '../../frame/act.ts';
import { type AdminView, asAdministrator } from '../../frame/as-administrator.ts';
import { readDirectory } from '../../frame/directory.ts';
import { RulesPage } from './rules-page.tsx';
import { takeRule } from './take-rule.ts';

/** How long the ended matters of each pathway are kept, as it was stated. */
export function rulesPages(parts: WebParts): Pages {
  return createPages()
    .get(
      '/admin/retention-rules',
      asAdministrator(parts, (c, view) => show(parts, c, { view })),
    )
    .get(
      '/admin/retention-rules.json',
      asAdministrator(parts, async (c, view) => c.json({ rules: await list(parts, view) })),
    )
    .get(
      '/admin/retention-rules.csv',
      asAdministrator(parts, (c, view) => answerSheet(parts, c, view)),
    )
    .post(
      '/admin/retention-rules',
      asAdministrator(parts, async (c, view) => {
        const filled = await readForm(c);
        const outcome = await takeRule(parts, view, filled);
        const again = (state: FormState, status: 422 | 403) => show(parts, c, { view, state, status });
        return answerAct(c, { view, filled, outcome, to: paths.rules, done: 'stated', again });
      }),
    );
}

async function list({ record }: WebParts, { caller }: AdminView) {
  const rules = await listRules(record, caller);
  if (!rules.ok) throw new Error('An administrator may not read the retention rules.');
  return rules.value;
}

interface Shown {
  readonly view: AdminView;
  readonly state?: FormState;
  readonly status?: 422 | 403;
}

async function show(parts: WebParts, c: PageContext, { view, state, status }: Shown) {
  const { record } = parts;
  const titles = await listPathwayTitles(record.database);
  const titleOf = (pathway: string) => view.say(titles.get(pathway)?.title ?? { en: pathway, cy: pathway });
  const props = {
    ...{ view, titleOf, rules: await list(parts, view), directory: await readDirectory(parts, view) },
    pathways: [...titles.keys()].map((pathway) => ({ value: pathway, text: titleOf(pathway) })),
    today: dayInLondon(record.clock().toISOString()),
    formKey: state?.filled.find('key') ?? record.ids('form'),
    // Whoever comes from a matter of which no rule says finds its pathway chosen.
    state: state ?? { ...blank, filled: readQuery(c) },
  };
  return answerPage(c, <RulesPage {...props} />, status);
}

async function answerSheet(parts: WebParts, c: PageContext, view: AdminView) {
  const columns = ['entry', 'pathway', 'body', 'amount', 'unit', 'basis', 'says'];
  return answerCsv(c, {
    name: 'retention-rules',
    columns: [...columns, 'from', 'in_force', 'stated_by', 'stated_at'],
    rows: (await list(parts, view)).map(({ keeps, basis, ...rule }) => [
      ...[rule.seq, rule.pathway, rule.body],
      ...(typeof keeps === 'string' ? [null, keeps] : [keeps.amount, keeps.unit]),
      ...[basis.kind, basis.says, rule.since, rule.inForce, rule.statedBy, rule.statedAt],
    ]),
  });
}
