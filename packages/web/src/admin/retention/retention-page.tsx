import { type RetainedList, type RetainedMatter, type Retention, retentions } from '@candour/record';
import { DataFoot } from '../../design/data-foot.tsx';
import { Pagination } from '../../design/govuk/pagination.tsx';
import { Table } from '../../design/govuk/table.tsx';
import { paths } from '../../view/paths.ts';
import { AdminPage } from '../frame/admin-page.tsx';
import type { AdminView } from '../frame/as-administrator.ts';
import { frameWords } from '../frame/frame-words.ts';
import { Arithmetic } from './arithmetic.tsx';
import { retentionWords as words } from './words.ts';

export interface RetentionPageProps extends RetainedList {
  readonly view: AdminView;
  readonly standing: Retention;
  readonly next: string | undefined;
  readonly titleOf: (pathway: string) => string;
  readonly nameOf: (id: string) => string;
}

/** What has ended, the soonest due first, each with the count of its days in words. */
export function RetentionPage(props: RetentionPageProps) {
  const { view, standing, counts, matters, next } = props;
  return (
    <AdminPage
      view={view}
      title={view.say(words[standing], { count: counts[standing] })}
      lede={view.say(words.lede)}
    >
      <Standings {...props} />
      {standing === 'due' && <Unruled view={view} counts={counts} />}
      {matters.length > 0 && <Retained {...props} />}
      <Pagination view={view} next={next} />
      <DataFoot
        view={view}
        forms={['JSON', 'CSV'].map((name) => ({
          name,
          href: `${paths.retention}.${name.toLowerCase()}?standing=${standing}`,
        }))}
      />
    </AdminPage>
  );
}

/** Each standing an address of its own, with how many stand so. */
function Standings({ view, standing, counts }: RetentionPageProps) {
  return (
    <nav class="show" aria-label={view.say(words.show)}>
      <ul>
        {retentions.map((each) => (
          <li>
            <a
              href={view.to(`${paths.retention}?standing=${each}`)}
              aria-current={each === standing ? 'true' : undefined}
            >
              {view.say(words[`${each}-short`])}
            </a>{' '}
            <span class="num">{counts[each]}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Beside what is due: that of others nobody knows. */
function Unruled({ view, counts }: Pick<RetentionPageProps, 'view' | 'counts'>) {
  const count = counts['no-rule'];
  if (count === 0) return null;
  return (
    <p>
      {view.say(words['no-rule'], { count })}. <a href={view.to(paths.rules)}>{view.say(words.stateRule)}</a>
    </p>
  );
}

function Retained({ view, matters, titleOf, nameOf }: RetentionPageProps) {
  const heads = [frameWords.matter, frameWords.body, words.howLong, words.content, words.next];
  return (
    <Table
      heads
      head={heads.map((text) => ({ text: view.say(text) }))}
      rows={matters.map((matter) => [
        <>
          <a href={view.to(paths.matter(matter.id))}>{matter.title ?? titleOf(matter.pathway)}</a>
          <small class="under reference">{matter.title === null ? matter.id : titleOf(matter.pathway)}</small>
        </>,
        nameOf(matter.body),
        <Arithmetic view={view} matter={matter} />,
        view.say(words[matter.classification]),
        <Next view={view} matter={matter} titleOf={titleOf} />,
      ])}
    />
  );
}

/** What a person may decide of it: of what is held, nothing but to release it. */
function Next({
  view,
  matter,
  titleOf,
}: Pick<RetentionPageProps, 'view' | 'titleOf'> & { readonly matter: RetainedMatter }) {
  const { id, standing, pathway, holds, endedOn } = matter;
  const what = matter.title ?? titleOf(pathway);
  const of = (
    <span class="govuk-visually-hidden"> {view.say(words.of, { what, day: view.day(endedOn) })}</span>
  );
  const link = (to: string, text: string) => (
    <li>
      <a href={view.to(to)}>
        {text}
        {of}
      </a>
    </li>
  );
  const [hold] = holds;
  if (hold !== undefined)
    return <ul class="plain">{link(paths.hold(hold.hold), view.say(words.seeHold))}</ul>;
  return (
    <ul class="plain">
      {standing === 'due' &&
        link(`${paths.erasures}?subject=${encodeURIComponent(id)}#subject`, view.say(words.askErase))}
      {standing === 'no-rule' &&
        link(`${paths.rules}?pathway=${encodeURIComponent(pathway)}#pathway`, view.say(words.stateRule))}
      {link(`${paths.holds}?matter=${encodeURIComponent(id)}#matter`, view.say(words.keep))}
    </ul>
  );
}
