import type { SeenMatters } from '@candour/record';
import { DataFoot } from '../design/data-foot.tsx';
import { Document } from '../design/document.tsx';
import { Facets, Narrowed } from '../design/facets.tsx';
import { ButtonLink } from '../design/govuk/button.tsx';
import { Pagination } from '../design/govuk/pagination.tsx';
import { writeOnce } from '../design/written.ts';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import { AsOf } from './as-of.tsx';
import { facetGroups } from './facet-groups.ts';
import { findingOf } from './finding.ts';
import { addressOf, type Question, writeAfter } from './question.ts';
import { Rows } from './rows.tsx';
import { mattersWords as words } from './words.ts';

interface ListPageProps {
  readonly view: View;
  readonly question: Question;
  readonly seen: SeenMatters;
}

/** All matters that one may see. */
export function ListPage({ view, question, seen }: ListPageProps) {
  const title = findingOf(view, question, seen.counts);
  const shown = `${view.language} ${JSON.stringify(question)}`;
  return (
    <Document view={view} title={title}>
      <div class="row">
        <h1>{title}</h1>
        {view.caller !== 'anyone' && (
          <ButtonLink href={view.to(paths.newMatter)} kind="secondary">
            {view.say(words.openNew)}
          </ButtonLink>
        )}
      </div>
      <p class="lede">{ledeOf(view, seen)}</p>
      {writeOnce(seen, shown, () => (
        <List view={view} question={question} seen={seen} />
      ))}
    </Document>
  );
}

/** The same for as long as what is seen is the same: written once. */
function List({ view, question, seen }: ListPageProps) {
  const { matters, next, titles, names } = seen;
  const groups = facetGroups(view, question, seen);
  const after = next == null ? undefined : writeAfter(next);
  return (
    <div class="cols">
      <Facets view={view} groups={groups} />
      <section aria-label={view.say(words.list)}>
        <Narrowed view={view} groups={groups} />
        {matters.length > 0 && (
          <>
            <Orders view={view} question={question} />
            <div class="matters" data-keys="list">
              <Rows view={view} matters={matters} titles={titles} names={names} />
            </div>
          </>
        )}
        <Pagination
          view={view}
          next={after === undefined ? undefined : view.to(addressOf(paths.matters, question, { after }))}
        />
        <AsOf view={view} question={question} />
        <DataFoot
          view={view}
          forms={[
            { name: 'JSON', href: addressOf(`${paths.matters}.json`, question) },
            { name: 'CSV', href: addressOf(`${paths.matters}.csv`, question) },
          ]}
        />
      </section>
    </div>
  );
}

function ledeOf(view: View, { matters, counts }: SeenMatters): string {
  if (matters.length > 0) {
    const { total, open } = counts;
    return view.say(words.total, { total, ended: total - open });
  }
  return view.say(counts.facets.open.length === 0 ? words.noneLede : words.noneSoLede);
}

function Orders({ view, question }: Omit<ListPageProps, 'seen'>) {
  return (
    <p class="orders">
      <span class="quiet">{view.say(words.sortedBy)}</span>
      {(['changed', 'opened', 'due'] as const).map((order) => (
        <a
          href={view.to(
            addressOf(paths.matters, question, { order: order === 'changed' ? undefined : order }),
          )}
          aria-current={question.order === order ? 'true' : undefined}
        >
          {view.say(words.orders[order])}
        </a>
      ))}
    </p>
  );
}
