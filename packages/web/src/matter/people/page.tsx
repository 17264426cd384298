import type { Reader, Words } from '@candour/record';
import { Document } from '../../design/document.tsx';
import { ErrorSummary } from '../../design/govuk/error-summary.tsx';
import { Table } from '../../design/govuk/table.tsx';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import { Where } from '../where.tsx';
import { ChangeForms } from './change-forms.tsx';
import { Glass } from './glass.tsx';
import { nameIn, type PeoplePageProps } from './page-props.ts';
import { peopleWords as words } from './words.ts';

/** Who may see a matter and why, who is kept from it, who broke the glass, and who read it. */
export function PeoplePage(page: PeoplePageProps) {
  const { view, matter, readers, errors } = page;
  const title = view.say(words.title);
  return (
    <Document view={view} title={title} before={<Where view={view} matter={matter} />}>
      <ErrorSummary view={view} errors={errors} idOf={idIn(page)} />
      <h1>{title}</h1>
      {readers === undefined ? <Counted {...page} /> : <Listed {...page} readers={readers} />}
      <ChangeForms {...page} />
      {readers !== undefined && <Readings {...page} />}
    </Document>
  );
}

/** Each form has ids of its own; of several reviews, the first is led to. */
function idIn({ sent, glass }: PeoplePageProps): (at: string) => string {
  const first = glass[0]?.glass ?? '';
  return (at) => (sent === 'review' ? `review-${at}-${first}` : sent === undefined ? at : `${sent}-${at}`);
}

function Counted({ view, matter }: PeoplePageProps) {
  const { readers } = matter;
  return readers === undefined ? null : (
    <p class="lede">
      {view.say(matter.classification === 'public' ? words.countsPublic : words.counts, {
        people: readers.people,
      })}
    </p>
  );
}

function Listed(page: PeoplePageProps & { readonly readers: readonly Reader[] }) {
  const { view, matter, readers } = page;
  const see = readers.filter(({ excluded }) => !excluded);
  const kept = readers.filter(({ excluded }) => excluded);
  return (
    <>
      <p class="lede">{view.say(words.lede)}</p>
      {matter.classification === 'public' && <p>{view.say(words.publicToo)}</p>}
      <Table
        caption={view.say(words.readers)}
        head={[{ text: view.say(words.who) }, { text: view.say(words.why) }, { text: view.say(words.what) }]}
        rows={see.map(({ person, because, readable }) => [
          nameIn(page, person),
          because.map((policy) => reasonOf(view, policy)).join('; '),
          view.say(words[readable.at(-1) ?? 'public']),
        ])}
        heads
      />
      {kept.length > 0 && (
        <>
          <h2>{view.say(words.kept)}</h2>
          <ul>
            {kept.map(({ person }) => (
              <li>{nameIn(page, person)}</li>
            ))}
          </ul>
        </>
      )}
      <Glass {...page} />
    </>
  );
}

/** A policy in words; one that has none yet is named, for whoever looks it up. */
function reasonOf(view: View, policy: string): string {
  const known: Words | undefined = Object.hasOwn(words, policy) ? words[policy as 'holder-reads'] : undefined;
  return known === undefined ? policy : view.say(known);
}

function Readings(page: PeoplePageProps) {
  const { view, matter, readings, before } = page;
  return (
    <section aria-labelledby="readings">
      <h2 id="readings">{view.say(words.readings)}</h2>
      {readings.length === 0 ? (
        <p>{view.say(words.noReadings)}</p>
      ) : (
        <Table
          head={[
            { text: view.say(words.when) },
            { text: view.say(words.who) },
            { text: view.say(words.why) },
          ]}
          rows={readings.map(({ at, person, because }) => [
            <time datetime={at}>{view.moment(at)}</time>,
            nameIn(page, person),
            because
              .split(' ')
              .map((policy) => reasonOf(view, policy))
              .join('; '),
          ])}
        />
      )}
      {before !== undefined && (
        <p>
          <a href={`${view.to(paths.people(matter.id))}?before=${before}#readings`}>
            {view.say(words.olderReadings)}
          </a>
        </p>
      )}
    </section>
  );
}
