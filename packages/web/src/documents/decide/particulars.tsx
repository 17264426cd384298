import type { ProposalToDecide } from '@candour/record';
import type { Child } from 'hono/jsx';
import { Said } from '../../design/said.tsx';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import type { ShownDesk } from '../desk/load-desk.ts';
import { besideWords } from '../desk/words.ts';
import { dueInWords } from './due-in-words.ts';
import { fidelityWords, decideWords as words } from './words.ts';

interface ParticularsProps {
  readonly view: View;
  readonly desk: ShownDesk;
  readonly proposal: ProposalToDecide;
}

type Row = readonly [key: string, value: Child];

/** What was read, beside its words: who, to whom, by when, and where it is printed how. */
export function Particulars({ view, desk, proposal }: ParticularsProps) {
  return (
    <dl class="particulars">
      {[...rowsOf(view, desk, proposal), ...passageRows(view, desk, proposal)].map(([key, value]) => (
        <div>
          <dt>{key}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function rowsOf(view: View, desk: ShownDesk, proposal: ProposalToDecide): readonly Row[] {
  switch (proposal.kind) {
    case 'statement': {
      const { speaker, cue, kind } = proposal.content;
      return [
        [view.say(words.whoSaid), speaker === null ? view.say(words.nobodyNamed) : <Party of={speaker} />],
        [view.say(words.manner), view.say(words[kind])],
        ...said(view.say(words.cue), cue),
      ];
    }
    case 'recommendation': {
      const { number, madeBy, addressees, due } = proposal.content;
      return [
        ...said(view.say(words.number), number),
        ...said(view.say(words.madeBy), madeBy),
        [view.say(words.toWhom), listOf(view, addressees)],
        [view.say(words.due), <DueRead view={view} due={due} />],
      ];
    }
    case 'commitment': {
      const { by, to, condition, due } = proposal.content;
      return [
        [view.say(words.promisedBy), <Party of={by} />],
        ...said(view.say(words.promisedTo), to),
        ...said(view.say(words.condition), condition),
        [view.say(words.due), <DueRead view={view} due={due} />],
      ];
    }
    case 'copy':
      return copyRows(view, desk, proposal);
    case 'passage':
      return [[view.say(words.about), view.say(words.aboutItem)]];
  }
}

function copyRows(
  view: View,
  { document, documents }: ShownDesk,
  { content }: Extract<ProposalToDecide, { kind: 'copy' }>,
): readonly Row[] {
  const { of, relation, containedIn, contains, agency } = content;
  const title = documents.get(of);
  const percent = (share: number) => Math.round(100 * share);
  return [
    [
      view.say(words.copyOf),
      title === undefined ? (
        view.say(besideWords.unnamed)
      ) : (
        <>
          <a href={view.to(paths.document(of))}>
            <Said text={title} />
          </a>
          {' · '}
          <a href={view.to(paths.copies(document.id, of))}>{view.say(besideWords.compare)}</a>
        </>
      ),
    ],
    [
      view.say(words.about),
      <>
        {view.say(besideWords[relation])}.{' '}
        {view.say(words.shares, { of: percent(containedIn), has: percent(contains) })}.
      </>,
    ],
    ...said(view.say(words.agency), agency),
  ];
}

/** Where its words stand, each document once, and how they compare with the fullest telling. */
function passageRows(
  view: View,
  { document, documents }: ShownDesk,
  { passages }: ProposalToDecide,
): readonly Row[] {
  if (passages.length === 0) return [];
  const shown = passages.filter(
    (passage) => passage.document === document.id || documents.has(passage.document),
  );
  return [
    [
      view.say(words.passages),
      <ul class="plain">
        {shown.map((passage) => (
          <li>
            {passage.document === document.id ? (
              view.say(words.thisDocument)
            ) : (
              <a href={view.to(paths.copies(passage.document, document.id))}>
                <Said text={documents.get(passage.document) ?? ''} />
              </a>
            )}
            {': '}
            <span class={passage.fidelity}>{view.say(fidelityWords[passage.fidelity])}</span>
          </li>
        ))}
      </ul>,
    ],
  ];
}

function said(key: string, text: string | null): readonly Row[] {
  return text === null ? [] : [[key, <Said text={text} />]];
}

function listOf(view: View, names: readonly string[]): Child {
  if (names.length === 0) return view.say(words.nobodyNamed);
  return names.map((name, at) => (
    <>
      {at > 0 && ', '}
      <Said text={name} />
    </>
  ));
}

export function Party({ of }: { readonly of: { readonly name: string; readonly office: string | null } }) {
  return (
    <>
      <Said text={of.name} />
      {of.office !== null && (
        <>
          , <Said text={of.office} />
        </>
      )}
    </>
  );
}

type Due = Extract<ProposalToDecide, { kind: 'commitment' }>['content']['due'];

/** The window, its words, and by what reading they came to it. */
function DueRead({ view, due }: { readonly view: View; readonly due: Due }) {
  return (
    <>
      {dueInWords(view, due)}
      {due.words !== null && (
        <>
          {' ('}
          <span class="said">
            “<Said text={due.words} />”
          </span>
          )
        </>
      )}
      {due.words !== null && <Arithmetic view={view} due={due} />}
    </>
  );
}

/** In the reader’s language; a window that was kept before its reason was given in Welsh has it in English only. */
function Arithmetic({ view, due }: { readonly view: View; readonly due: Due }) {
  const { reason, reasonInWelsh } = due;
  if (view.language === 'cy' && reasonInWelsh !== undefined)
    return <small class="quiet">{reasonInWelsh}</small>;
  return (
    <small class="quiet" lang={view.language === 'en' ? undefined : 'en'}>
      {reason}
    </small>
  );
}
