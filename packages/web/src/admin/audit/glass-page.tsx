import type { BrokenGlass } from '@candour/record';
import { DataFoot } from '../../design/data-foot.tsx';
import { Button } from '../../design/govuk/button.tsx';
import { Radios } from '../../design/govuk/choices.tsx';
import { Table } from '../../design/govuk/table.tsx';
import { Textarea } from '../../design/govuk/textarea.tsx';
import { StateTag } from '../../design/state-tag.tsx';
import { paths } from '../../view/paths.ts';
import type { FormState } from '../frame/act.ts';
import { AdminPage } from '../frame/admin-page.tsx';
import type { AdminView } from '../frame/as-administrator.ts';
import { frameWords } from '../frame/frame-words.ts';
import { wrongAt } from '../frame/wrong-at.ts';
import { MatterLink } from './matter-link.tsx';
import { auditWords as words } from './words.ts';

export interface GlassPageProps {
  readonly view: AdminView;
  readonly all: readonly BrokenGlass[];
  readonly nameOf: (person: string) => string;
  readonly titleOf: (pathway: string) => string;
  readonly state: FormState;
}

/** Every time somebody let themselves in, and the reviews that wait for whoever reads this. */
export function GlassPage({ view, all, nameOf, titleOf, state }: GlassPageProps) {
  const waiting = all.filter(({ found }) => found === null).length;
  const heads = [words.who, frameWords.matter, words.broken, words.until, words.review];
  return (
    <AdminPage
      view={view}
      title={view.say(words.glassTitle, { count: waiting })}
      lede={view.say(words.glassLede)}
      dones={{ reviewed: words.reviewed }}
      errors={state.errors}
    >
      {all.length === 0 ? (
        <p class="quiet">{view.say(words.noGlass)}</p>
      ) : (
        <Table
          head={heads.map((text) => ({ text: view.say(text) }))}
          rows={all.map((one) => [
            <a href={view.to(paths.person(one.person))}>{nameOf(one.person)}</a>,
            <MatterLink view={view} matter={one.matter} pathway={one.pathway} titleOf={titleOf} />,
            <time datetime={one.since}>{view.moment(one.since)}</time>,
            <time datetime={one.until}>{view.moment(one.until)}</time>,
            <Review view={view} one={one} nameOf={nameOf} />,
          ])}
        />
      )}
      <DataFoot
        view={view}
        forms={[
          { name: 'JSON', href: `${paths.glass}.json` },
          { name: 'CSV', href: `${paths.glass}.csv` },
        ]}
      />
      {all.map(
        (one) => one.mine !== null && <ReviewForm view={view} one={one} nameOf={nameOf} state={state} />,
      )}
    </AdminPage>
  );
}

interface OneProps {
  readonly view: AdminView;
  readonly one: BrokenGlass;
  readonly nameOf: (person: string) => string;
}

function Review({ view, one: { found, reviewedBy, mine }, nameOf }: OneProps) {
  if (found !== null)
    return (
      <>
        <StateTag is={found === 'justified' ? 'kept' : 'late'}>{view.say(words[found])}</StateTag>{' '}
        {reviewedBy !== null && view.say(words.by, { name: nameOf(reviewedBy) })}
      </>
    );
  if (mine === null)
    return (
      <>
        <StateTag is="running">{view.say(words.waits)}</StateTag>{' '}
        <span class="quiet">{view.say(words.notYours)}</span>
      </>
    );
  return (
    <>
      <StateTag is={mine.overdue ? 'late' : 'running'}>
        {view.say(mine.overdue ? words.late : words.waits)}
      </StateTag>{' '}
      {view.say(words.due, { day: view.day(mine.due) })}
    </>
  );
}

/** Several may wait: each form’s fields are named with its number, so that an error stands at its own. */
function ReviewForm({ view, one, nameOf, state }: OneProps & { readonly state: FormState }) {
  const { glass, matter, person, mine } = one;
  const wrong = wrongAt(view, state);
  return (
    <form method="post" novalidate>
      <h2>
        {view.say(words.mine)}: {nameOf(person)}
      </h2>
      <h3>{view.say(words.reason)}</h3>
      <blockquote>{mine?.because}</blockquote>
      <input type="hidden" name="glass" value={String(glass)} />
      <input type="hidden" name="matter" value={matter} />
      <Radios
        view={view}
        name={`found-${glass}`}
        label={view.say(words.wasIt)}
        choices={[
          { value: 'justified', text: view.say(words.was) },
          { value: 'not-justified', text: view.say(words.wasNot) },
        ]}
        value={state.filled.get(`found-${glass}`)}
        error={wrong(`found-${glass}`)}
      />
      <Textarea
        view={view}
        name={`because-${glass}`}
        label={view.say(words.why)}
        hint={view.say(words.whyHint)}
        value={state.filled.get(`because-${glass}`)}
        error={wrong(`because-${glass}`)}
        rows={3}
      />
      <Button>{view.say(words.send)}</Button>
    </form>
  );
}
