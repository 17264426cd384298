import type { EachConfirmed } from '@candour/record';
import { Document } from '../../design/document.tsx';
import { BackLink } from '../../design/govuk/back-link.tsx';
import { Table } from '../../design/govuk/table.tsx';
import { Said } from '../../design/said.tsx';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import type { ShownDesk } from './load-desk.ts';
import { kindWords, stateWords } from './words.ts';

const words = {
  title: {
    en: '{confirmed} of {all} were confirmed',
    cy: 'Cadarnhawyd {confirmed} o {all}',
  },
  nothing: { en: 'Nothing was selected', cy: 'Ni ddewiswyd dim' },
  nothingHint: {
    en: 'Tick the boxes beside the proposals, then confirm them together.',
    cy: 'Ticiwch y blychau wrth ymyl y cynigion, yna cadarnhewch hwy gyda’i gilydd.',
  },
  back: { en: 'Back to the document', cy: 'Yn ôl at y ddogfen' },
  what: { en: 'Proposal', cy: 'Cynnig' },
  result: { en: 'What came of it', cy: 'Beth a ddaeth ohono' },
} as const;

interface TogetherPageProps {
  readonly view: View;
  readonly desk: ShownDesk;
  readonly results: readonly EachConfirmed[];
}

/** What came of each, where not all of them could be confirmed. */
export function TogetherPage({ view, desk, results }: TogetherPageProps) {
  const confirmed = results.filter(({ outcome }) => outcome.ok).length;
  const title =
    results.length === 0
      ? view.say(words.nothing)
      : view.say(words.title, { confirmed, all: results.length });
  const back = (
    <BackLink view={view} href={view.to(paths.document(desk.document.id))} text={view.say(words.back)} />
  );
  return (
    <Document view={view} title={title} before={back}>
      <h1>{title}</h1>
      {results.length === 0 ? (
        <p>{view.say(words.nothingHint)}</p>
      ) : (
        <Table
          head={[{ text: view.say(words.what) }, { text: view.say(words.result) }]}
          rows={results.map(({ proposal, outcome }) => [
            <Named view={view} desk={desk} proposal={proposal} />,
            outcome.ok
              ? view.say(stateWords.confirmed)
              : outcome.refusals.map(({ message }) => view.say(message)).join(' '),
          ])}
        />
      )}
    </Document>
  );
}

function Named({
  view,
  desk,
  proposal: id,
}: Omit<TogetherPageProps, 'results'> & { readonly proposal: string }) {
  const proposal = desk.proposals.find((one) => one.id === id);
  if (proposal === undefined) return null;
  return (
    <>
      <a href={`${view.to(paths.proposal(desk.document.id, id))}#${id}`}>
        {view.say(kindWords[proposal.kind])}
      </a>
      {proposal.kind !== 'copy' && (
        <>
          {': '}
          <span class="said">
            <Said text={proposal.content.words} />
          </span>
        </>
      )}
    </>
  );
}
