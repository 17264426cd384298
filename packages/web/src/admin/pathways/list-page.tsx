import { DataFoot } from '../../design/data-foot.tsx';
import { ButtonLink } from '../../design/govuk/button.tsx';
import { Table } from '../../design/govuk/table.tsx';
import { StateTag } from '../../design/state-tag.tsx';
import { paths } from '../../view/paths.ts';
import { AdminPage } from '../frame/admin-page.tsx';
import type { AdminView } from '../frame/as-administrator.ts';
import { frameWords } from '../frame/frame-words.ts';
import type { ListedVersion } from './listed-versions.ts';
import { pathwaysWords as words } from './words.ts';

interface PathwaysPageProps {
  readonly view: AdminView;
  readonly versions: readonly ListedVersion[];
}

/** Every version that was ever in force, and how many matters are under each. */
export function PathwaysPage({ view, versions }: PathwaysPageProps) {
  const inForce = versions.filter((version) => version.inForce);
  return (
    <AdminPage
      view={view}
      title={view.say(words.title, { count: inForce.length })}
      lede={view.say(words.lede)}
    >
      <Table
        heads
        head={[
          { text: view.say(frameWords.pathway) },
          { text: view.say(words.version), numeric: true },
          { text: view.say(words.since) },
          { text: view.say(words.standing) },
          { text: view.say(words.open), numeric: true },
          { text: view.say(words.ended), numeric: true },
        ]}
        rows={versions.map(({ pathway, version, title, recordedAt, inForce: current, open, ended }) => [
          <a href={view.to(paths.pathway(pathway, version))}>{view.say(title)}</a>,
          version,
          <time datetime={recordedAt}>{view.day(recordedAt)}</time>,
          <StateTag is={current ? 'kept' : 'unknown'}>
            {view.say(current ? words.inForce : words.former)}
          </StateTag>,
          open,
          ended,
        ])}
      />
      <p>{view.say(words.stay)}</p>
      <p>
        <ButtonLink href={view.to(paths.previewPathway)}>{view.say(words.previewNew)}</ButtonLink>
      </p>
      <DataFoot
        view={view}
        forms={[
          { name: 'JSON', href: `${paths.pathways}.json` },
          { name: 'CSV', href: `${paths.pathways}.csv` },
        ]}
      />
    </AdminPage>
  );
}
