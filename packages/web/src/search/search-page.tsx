import type { FoundWithPlaces } from '@candour/record';
import type { Child } from 'hono/jsx';
import { DataFoot } from '../design/data-foot.tsx';
import { Document } from '../design/document.tsx';
import { type FacetGroup, Facets, Narrowed } from '../design/facets.tsx';
import { ErrorSummary } from '../design/govuk/error-summary.tsx';
import { Input } from '../design/govuk/input.tsx';
import { Pagination } from '../design/govuk/pagination.tsx';
import { errorAt, type FormError } from '../http/form.ts';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import type { Naming } from './facet-groups.ts';
import { addressOfSearch, type SearchQuestion, searchFacets } from './question.ts';
import { Result } from './result.tsx';
import { searchWords as words } from './words.ts';

interface AskPageProps {
  readonly view: View;
  readonly question: SearchQuestion;
  readonly errors?: readonly FormError[];
}

/** Before anything was looked for, or when it cannot be: the box, and how to use it. */
export function AskPage({ view, question, errors = [] }: AskPageProps) {
  const title = view.say(words.title);
  return (
    <Document view={view} title={title} isRefused={errors.length > 0}>
      <ErrorSummary view={view} errors={errors} />
      <h1>{title}</h1>
      <Box view={view} question={question} errors={errors} />
      <h2>{view.say(words.how)}</h2>
      <ul>
        {words.howList.map((line) => (
          <li>{view.say(line)}</li>
        ))}
      </ul>
    </Document>
  );
}

interface FoundPageProps extends Naming {
  readonly view: View;
  readonly question: SearchQuestion;
  readonly found: FoundWithPlaces;
  readonly groups: readonly FacetGroup[];
}

/** What was found, and what it can be narrowed to. */
export function FoundPage({ view, question, found, groups, names, titles }: FoundPageProps) {
  const title = findingOf(view, question, found.total);
  const { next } = found;
  return (
    <Document view={view} title={title}>
      <h1>{title}</h1>
      <Box view={view} question={question} />
      {found.readAs.map(({ word, as }) => (
        <p>{view.say(words.readAs, { word, as: as.join(', ') })}</p>
      ))}
      <Beside view={view} groups={groups}>
        <Narrowed view={view} groups={groups} />
        {found.items.length === 0 && <Nothing view={view} />}
        <div data-keys="list">
          {found.items.map((item) => (
            <Result
              view={view}
              item={item}
              place={found.places.get(item.item)}
              names={names}
              titles={titles}
            />
          ))}
        </div>
        <Pagination
          view={view}
          next={next === null ? undefined : view.to(addressOfSearch(question, { after: next }))}
        />
        <DataFoot view={view} forms={[{ name: 'JSON', href: addressOfSearch(question, { end: '.json' }) }]} />
      </Beside>
    </Document>
  );
}

function findingOf(view: View, { words: asked }: SearchQuestion, total: number): string {
  if (asked === '') return total === 0 ? view.say(words.noneAtAll) : view.say(words.all, { total });
  return total === 0
    ? view.say(words.none, { words: asked })
    : view.say(words.found, { total, words: asked });
}

interface BesideProps {
  readonly view: View;
  readonly groups: readonly FacetGroup[];
  readonly children?: Child;
}

/** The list, with what narrows it beside it where there is something to narrow. */
function Beside({ view, groups, children }: BesideProps) {
  const section = <section aria-label={view.say(words.results)}>{children}</section>;
  if (groups.length === 0) return section;
  return (
    <div class="cols">
      <Facets view={view} groups={groups} />
      {section}
    </div>
  );
}

function Nothing({ view }: { readonly view: View }) {
  return (
    <>
      <h2>{view.say(words.tryTitle)}</h2>
      <ul>
        {words.tryList.map((line) => (
          <li>{view.say(line)}</li>
        ))}
      </ul>
    </>
  );
}

/** What is looked for again keeps what it was narrowed to. */
function Box({ view, question, errors = [] }: AskPageProps) {
  const error = errorAt(errors, 'words');
  return (
    <search>
      <form method="get" action={view.to(paths.search)} class="search-form">
        <Input
          view={view}
          name="words"
          type="search"
          label={view.say(words.field)}
          value={question.words}
          error={error === undefined ? undefined : view.say(error)}
        />
        {searchFacets.flatMap((facet) =>
          (question.narrowed[facet] ?? []).map((value) => <input type="hidden" name={facet} value={value} />),
        )}
        <button type="submit" class="govuk-button">
          {view.say(words.submit)}
        </button>
      </form>
    </search>
  );
}
