import { type DirectoryAbsence, endAbsence, listAbsences, recordAbsence, refused } from '@candour/record';
import { choosePeople } from '../../choosing/choose-people.ts';
import { isFinding } from '../../choosing/is-finding.ts';
import { Chooser } from '../../design/chooser.tsx';
import { DataFoot } from '../../design/data-foot.tsx';
import { Button } from '../../design/govuk/button.tsx';
import { answerCsv } from '../../http/answer-list.ts';
import { answerPage } from '../../http/answer-page.ts';
import { type Filled, readForm } from '../../http/form.ts';
import { formKey } from '../../http/form-key.ts';
import { createPages, type PageContext, type Pages } from '../../http/pages.ts';
import { Hidden } from '../../matter/hidden.tsx';
import type { WebParts } from '../../parts.ts';
import { paths } from '../../view/paths.ts';
import { answerAct, blank, type FormState } from '../frame/act.ts';
import { AdminPage } from '../frame/admin-page.tsx';
import { type AdminView, asAdministrator } from '../frame/as-administrator.ts';
import { readDirectory } from '../frame/directory.ts';
import { frameWords } from '../frame/frame-words.ts';
import { idOfDay, wrongAt } from '../frame/wrong-at.ts';
import { AbsenceTable } from './absence-table.tsx';
import { readTerm } from './read-term.ts';
import { showLinks } from './show-links.tsx';
import { TermFields } from './term-fields.tsx';
import { termsWords as words } from './words.ts';

/** Who is away: said and ended here for others, as people do it for themselves. */
export function absencesPages(parts: WebParts): Pages {
  return createPages()
    .get(
      '/admin/absences',
      asAdministrator(parts, (c, view) => show(parts, c, { view })),
    )
    .get(
      '/admin/absences.json',
      asAdministrator(parts, async (c, view) => {
        const absences = await listShown(parts, c, view);
        return c.json({ absences });
      }),
    )
    .get(
      '/admin/absences.csv',
      asAdministrator(parts, (c, view) => answerSheet(parts, c, view)),
    )
    .post(
      '/admin/absences',
      asAdministrator(parts, async (c, view) => {
        const filled = await readForm(c);
        if (isFinding(filled)) return show(parts, c, { view, state: { filled, errors: [] } });
        const ends = filled.get('do') === 'end';
        const outcome = ends ? await end(parts, view, filled) : await take(parts, view, filled);
        const again = (state: FormState, status: 422 | 403) => show(parts, c, { view, state, status });
        const done = ends ? 'ended' : 'recorded';
        return answerAct(c, { view, filled, outcome, to: paths.absences, done, again });
      }),
    );
}

async function listShown({ record }: WebParts, c: PageContext, { caller }: AdminView) {
  const found = await listAbsences(record, caller, {});
  if (!found.ok) throw new Error('An administrator may not read the absences.');
  const now = record.clock().toISOString();
  const isAll = c.req.query('show') === 'all';
  return found.value.filter(({ until }) => isAll || until === null || until > now);
}

interface Shown {
  readonly view: AdminView;
  readonly state?: FormState;
  readonly status?: 422 | 403;
}

async function show(parts: WebParts, c: PageContext, { view, state = blank, status }: Shown) {
  const { nameOf } = await readDirectory(parts, view);
  const { filled } = state;
  const people = await choosePeople(parts.record, view, { filled, name: 'person' });
  const rows = await listShown(parts, c, view);
  const now = parts.record.clock().toISOString();
  const kind = c.req.query('show') === 'all' ? 'all' : 'running';
  const away = new Set(rows.filter((row) => isNow(row, now)).map(({ person }) => person)).size;
  return answerPage(
    c,
    <AdminPage
      view={view}
      title={view.say(words.absencesTitle, { count: away })}
      lede={view.say(words.absencesLede)}
      acts
      dones={{ recorded: words.absenceRecorded, ended: words.isBack }}
      errors={state.errors}
      idOf={idOfDay(['since', 'until'])}
    >
      {showLinks({
        view,
        at: kind,
        kinds: [
          ['running', words.away],
          ['all', words.all],
        ],
      })}
      <AbsenceTable view={view} rows={rows} nameOf={nameOf} now={now} />
      <DataFoot
        view={view}
        forms={[
          { name: 'JSON', href: `${paths.absences}.json?show=${kind}` },
          { name: 'CSV', href: `${paths.absences}.csv?show=${kind}` },
        ]}
      />
      <h2>{view.say(words.recordAbsence)}</h2>
      <form method="post" action={view.to(paths.absences)} novalidate>
        <Hidden values={{ key: view.key }} />
        <Chooser
          view={view}
          name="person"
          label={view.say(frameWords.person)}
          choosing={people}
          none={view.say(frameWords.choosePerson)}
          values={filled.all('person')}
          error={wrongAt(view, state)('person')}
        />
        <TermFields
          view={view}
          state={state}
          sinceHint={view.say(words.sinceHint)}
          untilHint={view.say(words.backHint)}
        />
        <Button name="do" value="record">
          {view.say(words.recordAbsence)}
        </Button>
      </form>
    </AdminPage>,
    status,
  );
}

function isNow({ since, until }: DirectoryAbsence, now: string): boolean {
  return since <= now && (until === null || until > now);
}

async function answerSheet(parts: WebParts, c: PageContext, view: AdminView) {
  const { nameOf } = await readDirectory(parts, view);
  return answerCsv(c, {
    name: 'absences',
    columns: ['absence', 'person', 'name', 'since', 'until'],
    rows: (await listShown(parts, c, view)).map(({ seq, person, since, until }) => [
      ...[Number(seq), person, nameOf(person), since, until],
    ]),
  });
}

function take({ record }: WebParts, { caller }: AdminView, filled: Filled) {
  const { term, wrong } = readTerm(filled);
  const person = filled.get('person');
  const missing = { code: 'person-missing', at: 'person', message: words.personMissing };
  if (person === '' || wrong.length > 0) return refused(...(person === '' ? [missing] : []), ...wrong);
  return recordAbsence(record, caller, { person, ...term, ...formKey(caller, filled) });
}

function end({ record }: WebParts, { caller }: AdminView, filled: Filled) {
  const absence = Number(filled.get('absence'));
  return endAbsence(record, caller, {
    person: filled.get('person'),
    absence: Number.isSafeInteger(absence) ? absence : -1,
    ...formKey(caller, filled),
  });
}
