import { type Definition, outline } from '@candour/pathways';
import { type CheckedPathway, pathwayTooLarge } from '@candour/record';
import { ButtonLink } from '../../design/govuk/button.tsx';
import { Details } from '../../design/govuk/details.tsx';
import { paths } from '../../view/paths.ts';
import { AdminPage } from '../frame/admin-page.tsx';
import type { AdminView } from '../frame/as-administrator.ts';
import type { ListedVersion } from './listed-versions.ts';
import { ProblemTable } from './problem-table.tsx';
import { ProofView } from './proof-view.tsx';
import { pathwaysWords as words } from './words.ts';

export interface PathwayPageProps {
  readonly view: AdminView;
  readonly definition: Definition;
  readonly version: ListedVersion;
  readonly others: readonly ListedVersion[];
  /** Undefined while it is being proved again, null where that was given up. */
  readonly checked: CheckedPathway | null | undefined;
}

/** One version of a pathway: its proof, its picture, the same in words, and where its text is. */
export function PathwayPage({ view, definition, version, others, checked }: PathwayPageProps) {
  const day = view.day(version.recordedAt);
  const says = version.inForce ? words.versionIs : words.versionWas;
  const address = paths.pathway(version.pathway, version.version);
  return (
    <AdminPage
      view={view}
      title={view.say(definition.title)}
      lede={view.say(says, { version: version.version, day, open: version.open })}
      dones={{ put: words.put }}
    >
      <p>{view.say(definition.purpose)}</p>
      {version.inForce && (
        <p>
          <ButtonLink href={view.to(`${paths.previewPathway}?from=${version.pathway}`)}>
            {view.say(words.preview)}
          </ButtonLink>
        </p>
      )}
      {checked === undefined && <p>{view.say(words.proving)}</p>}
      {checked === null && <p>{view.say(pathwayTooLarge.message)}</p>}
      {checked?.sound === true && <ProofView view={view} definition={definition} proof={checked.proof} />}
      {checked?.sound === false && <ProblemTable view={view} problems={checked.problems} />}
      <h2>{view.say(words.diagram)}</h2>
      <Diagram view={view} address={address} title={view.say(definition.title)} />
      <Details summary={view.say(words.outline)}>
        <OutlineList view={view} definition={definition} />
      </Details>
      <p class="data">
        <a href={`${address}/pathway.yaml`}>{view.say(words.download)}</a>
        <span class="quiet hash">
          {view.say(words.hash)}: {version.hash}
        </span>
      </p>
      {others.length > 0 && <Others view={view} others={others} />}
    </AdminPage>
  );
}

interface DiagramProps {
  readonly view: AdminView;
  readonly address: string;
  readonly title: string;
}

/** Wider than most screens: it scrolls by itself, and by keyboard. */
function Diagram({ view, address, title }: DiagramProps) {
  return (
    <section class="drawing" tabindex={0} aria-label={view.say(words.diagram)}>
      <img src={view.to(`${address}/diagram.svg`)} alt={view.say(words.diagramAlt, { title })} />
    </section>
  );
}

function OutlineList({ view, definition }: { readonly view: AdminView; readonly definition: Definition }) {
  return (
    <>
      {outline(definition, view.language).map(({ title, owner, deputy, clocks }) => (
        <>
          <h3>{title}</h3>
          <p>
            {view.say(words.owner)}: {owner}. {view.say(words.deputy)}: {deputy}.
          </p>
          <ul>
            {clocks.map((clock) => (
              <li>
                {clock.title}: {clock.runs}. <span class="quiet">{clock.late}</span>
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  );
}

function Others({ view, others }: Pick<PathwayPageProps, 'view' | 'others'>) {
  return (
    <>
      <h2>{view.say(words.others)}</h2>
      <ul>
        {others.map(({ pathway, version, recordedAt, open }) => (
          <li>
            <a href={view.to(paths.pathway(pathway, version))}>
              {view.say(words.version)} {version}
            </a>
            , {view.day(recordedAt)}; {view.say(words.open)}: {open}
          </li>
        ))}
      </ul>
    </>
  );
}
