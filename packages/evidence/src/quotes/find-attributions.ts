import { paragraphs } from '../paragraph.ts';
import type { Span } from '../span.ts';
import { contains, words } from '../span.ts';
import type { Attribution } from './attribution.ts';
import type { Sentence } from './frame.ts';
import { findSentences } from './frame.ts';
import { isAllQuoted } from './report/content.ts';
import type { Report } from './report/report.ts';
import { readSentence } from './report/sentence.ts';
import { Thread } from './thread.ts';
import { asAttribution, findTurns } from './transcript.ts';
import { findUncued, subjectOf } from './uncued.ts';

const longestHeading = 110;

/**
 * Who says what in the given stretches of a text (its story; not its headline): every attribution of
 * words or meaning to a source, in order. `kind` and `content` follow the labelling of statements; what
 * is not `said` counts as a statement only with quoted words (see `Manner`). In a transcript every turn is
 * a direct statement of its speaker. Spans are in UTF-16 units.
 */
export function findAttributions(text: string, within: readonly Span[]): readonly Attribution[] {
  const blocks = within.flatMap((stretch) => paragraphs(text, stretch));
  const turns = findTurns(text, blocks);
  const firstTurn = turns[0]?.speaker.start ?? Number.POSITIVE_INFINITY;
  // One thread for all stretches: a caption or advertisement between two does not part a quotation.
  const thread = new Thread();
  for (const paragraph of blocks) {
    if (paragraph.end <= firstTurn) readParagraph(text, paragraph, thread);
  }
  return [...thread.attributions(), ...turns.map(asAttribution)];
}

function readParagraph(text: string, paragraph: Span, thread: Thread): void {
  const isTitle = isHeading(text, paragraph);
  let previous: Sentence | undefined;
  for (const sentence of findSentences(text, paragraph)) {
    if (isAllQuoted(sentence)) readQuoted(sentence, previous, thread);
    else readWritten(text, sentence, { thread, isTitle });
    previous = sentence;
  }
}

// A heading tells what its section is about; it has no stop and no quotation.
function isHeading(text: string, paragraph: Span): boolean {
  const own = words(text, paragraph);
  return (
    own.length < longestHeading && /[\p{L}\p{N}]$/u.test(own) && !/[“”"‘«]/.test(own) && !/[.!?]\s/.test(own)
  );
}

function asMentioned({ attribution, covers }: Report): Report {
  return { attribution: { ...attribution, manner: 'mentioned' }, covers };
}

// The sentence before, in the same paragraph, tells whose the words are: "Mrs Hale was blunt. ‘It failed.’"
function readQuoted(sentence: Sentence, previous: Sentence | undefined, thread: Thread): void {
  const content = sentence.units.flatMap(({ quotation }) => (quotation ? [quotation.inner] : []));
  const isClosed = isEveryMarkClosed(sentence);
  const speaker = previous && !isAllQuoted(previous) ? (thread.speaker ?? subjectOf(previous.units)) : null;
  thread.runOn(content, speaker, isClosed);
}

function readWritten(
  text: string,
  sentence: Sentence,
  { thread, isTitle }: { thread: Thread; isTitle: boolean },
): void {
  const reports = readSentence(text, sentence).map((report) => (isTitle ? asMentioned(report) : report));
  const [first] = reports;
  const leads =
    first !== undefined && sentence.units[0]?.quotation?.inner.start === first.attribution.content[0]?.start;
  if (!leads) thread.part();
  const isClosed = isEveryMarkClosed(sentence);
  const covered = reports.flatMap(({ attribution }) => attribution.content);
  for (const { attribution } of reports)
    thread.report(attribution, leads && attribution === first?.attribution, isClosed);
  const isCovered = (unit: Span): boolean =>
    covered.some((span) => contains(unit, span) || contains(span, unit));
  for (const { span, isDirect, speaker } of findUncued(text, sentence, isCovered)) {
    const kind = isDirect ? 'direct' : 'mixed';
    thread.report(
      {
        kind,
        manner: 'said',
        speaker: reports.at(-1)?.attribution.speaker ?? speaker ?? thread.speaker,
        cue: null,
        content: [span],
      },
      false,
    );
  }
}

function isEveryMarkClosed({ units }: Sentence): boolean {
  return units.every(({ quotation }) => quotation?.closed !== false);
}
