import type { MatterThen, Names, PathwayTitles } from '@candour/record';
import { DataFoot } from '../design/data-foot.tsx';
import { Document } from '../design/document.tsx';
import { Pagination } from '../design/govuk/pagination.tsx';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import { AsOf } from './as-of.tsx';
import { addressOf, type Question, writeAfter } from './question.ts';
import { Rows } from './rows.tsx';
import { mattersWords as words } from './words.ts';

interface KnownPageProps {
  readonly view: View;
  readonly question: Question & { readonly known: string };
  readonly matters: readonly MatterThen[];
  readonly next: Question['after'] | null;
  readonly titles: ReadonlyMap<string, PathwayTitles>;
  readonly names: Names;
}

/** The list as it stood at the end of a day. */
export function KnownPage({ view, question, matters, next, titles, names }: KnownPageProps) {
  const title = view.say(words.knownOn, { day: view.day(question.known) });
  const after = next == null ? undefined : writeAfter(next);
  return (
    <Document view={view} title={title}>
      <h1>{title}</h1>
      <p class="lede">{view.say(matters.length === 0 ? words.noneSoLede : words.knownLede)}</p>
      <AsOf view={view} question={question} />
      {matters.length > 0 && (
        <div class="matters" data-keys="list">
          <Rows view={view} matters={matters} titles={titles} names={names} known={question.known} />
        </div>
      )}
      <Pagination
        view={view}
        next={after === undefined ? undefined : view.to(addressOf(paths.matters, question, { after }))}
      />
      <DataFoot
        view={view}
        forms={[
          { name: 'JSON', href: addressOf(`${paths.matters}.json`, question) },
          { name: 'CSV', href: addressOf(`${paths.matters}.csv`, question) },
        ]}
      />
    </Document>
  );
}
