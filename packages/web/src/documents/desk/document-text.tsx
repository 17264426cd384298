import type { ProposalRow } from '@candour/record';
import { Passage } from '../../design/passage.tsx';
import type { Marked, Span } from '../../design/runs.ts';
import { Written } from '../../design/said.tsx';
import type { View } from '../../view/view.ts';
import { type Block, blocksOf, leftOut, looksLikeHeading } from '../text/blocks.ts';

import type { ShownDesk } from './load-desk.ts';
import { kindWords, segmentWords, stateWords, deskWords as words } from './words.ts';

/** A passage of a proposal; one that stands several times has several. */
interface Mark extends Marked {
  readonly proposal: string;
}

interface TextProps {
  readonly view: View;
  readonly desk: ShownDesk;
}

/** What a document says, set to be read, with the words of each proposal marked. */
export function DocumentText({ view, desk }: TextProps) {
  const { text } = desk.reading;
  if (text === null) return null;
  const marks = marksOf(desk);
  return (
    <>
      {blocksOf(text, desk.segments).map((block) => (
        <BlockOfText view={view} block={block} text={text} desk={desk} marks={marks} />
      ))}
    </>
  );
}

interface BlockProps extends TextProps {
  readonly block: Block;
  readonly text: string;
  readonly marks: readonly Mark[];
}

function BlockOfText({ view, block: { kind, paragraphs }, ...rest }: BlockProps) {
  const shown = paragraphs.map((span, at) => (
    <Paragraph view={view} kind={kind} span={span} next={paragraphs[at + 1]} {...rest} />
  ));
  if (kind === 'story') return <>{shown}</>;
  if (!leftOut.has(kind)) return <div class={`segment ${kind}`}>{shown}</div>;
  return (
    <details class="left-out">
      <summary lang={view.language}>
        {view.say(words.leftOut, { kind: view.say(segmentWords[kind]) })}
      </summary>
      {shown}
    </details>
  );
}

type ParagraphProps = Omit<BlockProps, 'block'> & {
  readonly kind: Block['kind'];
  readonly span: Span;
  readonly next: Span | undefined;
};

function Paragraph({ view, kind, span, next, text, desk, marks }: ParagraphProps) {
  const here = marks.filter(({ start, end }) => start < span.end && span.start < end);
  const written = text.slice(span.start, span.end);
  if (here.length === 0) {
    if (kind === 'headline')
      return (
        <h3 dir="auto">
          <Written text={written} />
        </h3>
      );
    return (
      <p dir="auto" class={kind === 'story' && looksLikeHeading(written) ? 'looks-like-heading' : undefined}>
        <Written text={written} />
      </p>
    );
  }
  // What ends in the space after a paragraph ends with it.
  const until = next?.start ?? Infinity;
  const within = here.map((mark) =>
    mark.end <= until ? { ...mark, end: Math.min(mark.end, span.end) } : mark,
  );
  return (
    <p dir="auto">
      <Passage
        text={text}
        span={span}
        marks={within.map((mark) => ({ ...mark, ...labelOf(view, desk, mark.proposal) }))}
      />
    </p>
  );
}

function labelOf(view: View, desk: ShownDesk, id: string) {
  const at = desk.proposals.findIndex((proposal) => proposal.id === id);
  const proposal = desk.proposals[at] as ProposalRow;
  const label = view.say(words.mark, {
    number: at + 1,
    kind: view.say(kindWords[proposal.kind]),
    state: view.say(stateWords[proposal.state]),
  });
  const standing = id === desk.current?.id ? 'current' : proposal.state === 'open' ? 'open' : 'decided';
  return { number: at + 1, label, standing, to: `#${id}` } as const;
}

/** Where the words of its proposals stand in it. What was refused is marked no longer. */
function marksOf({ document, reading, proposals, current }: ShownDesk): readonly Mark[] {
  return proposals
    .filter(({ state, id }) => state !== 'refused' || id === current?.id)
    .flatMap(({ id, passages }) =>
      passages
        .filter((passage) => passage.document === document.id && passage.textSha256 === reading.textSha256)
        .map(({ start, end }, nth) => ({
          proposal: id,
          id: nth === 0 ? id : `${id}-${nth + 1}`,
          start,
          end,
        })),
    );
}
