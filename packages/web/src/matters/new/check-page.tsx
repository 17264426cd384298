import type { OpenMatter } from '@candour/record';
import { Document } from '../../design/document.tsx';
import { Button } from '../../design/govuk/button.tsx';
import { SummaryList } from '../../design/govuk/summary-list.tsx';
import { Carried } from '../../matter/hidden.tsx';
import { paths } from '../../view/paths.ts';
import type { OpeningForm } from './form-page.tsx';
import { newWords as words } from './words.ts';

interface CheckPageProps extends Omit<OpeningForm, 'errors' | 'formKey'> {
  readonly opening: Omit<OpenMatter, 'key'>;
}

/** All that is about to be put on the record. */
export function CheckPage({ view, choices, filled, opening }: CheckPageProps) {
  const title = view.say(words.checkTitle);
  return (
    <Document view={view} title={title}>
      <h1>{title}</h1>
      <p class="lede">{view.say(words.checkLede)}</p>
      <SummaryList rows={rowsOf({ view, choices, opening })} />
      <form method="post" action={view.to(paths.newMatter)}>
        <Carried filled={filled} without={['step']} />
        <Button name="step" value="open">
          {view.say(words.open)}
        </Button>
        <Button name="step" value="change" kind="secondary">
          {view.say(words.change)}
        </Button>
      </form>
    </Document>
  );
}

function rowsOf({ view, choices, opening }: Omit<CheckPageProps, 'filled'>) {
  const { definition, bodies, owners } = choices;
  const { title, body, classification, owner, happenedAt, lateBecause, parent } = opening;
  const isRestricted = classification === 'restricted';
  const rows: readonly (readonly [(typeof words)[keyof typeof words], string])[] = [
    [words.kind, view.say(definition.title)],
    [words.name, title],
    [words.body, bodies.find(({ id }) => id === body)?.name ?? body],
    [words.who, view.say(isRestricted ? words.restricted : words.public)],
    [words.owner, owners.options.find(({ value }) => value === owner)?.text ?? view.say(words.anyOwner)],
    [words.when, happenedAt === undefined ? view.say(words.now) : view.day(happenedAt)],
    ...(lateBecause === undefined ? [] : [[words.why, lateBecause] as const]),
    [words.parent, parent === undefined ? view.say(words.none) : `${parent.matter}, ${parent.relation}`],
  ];
  return rows.map(([key, value]) => ({ key: view.say(key), value }));
}
