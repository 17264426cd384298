import { type ComparedDocuments, languageOfText } from '@candour/record';
import { CopyComparison } from '../../design/copy-comparison.tsx';
import { Document } from '../../design/document.tsx';
import { BackLink } from '../../design/govuk/back-link.tsx';
import type { Span } from '../../design/runs.ts';
import { Said } from '../../design/said.tsx';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import { besideWords } from '../desk/words.ts';
import { blocksOf } from '../text/blocks.ts';
import { pairParagraphs } from '../text/pair-paragraphs.ts';
import { whatIsMissing } from '../text/what-is-missing.ts';
import { missingWords, relationWords, copiesWords as words } from './words.ts';

interface CopiesPageProps {
  readonly view: View;
  readonly compared: ComparedDocuments;
}

type Side = ComparedDocuments['document'];

/** A copy beside what it copies: first what is missing, in words; then the two, word by word. */
export function CopiesPage({ view, compared }: CopiesPageProps) {
  const { document, other } = compared;
  const [copy, whole] = [storyOf(document), storyOf(other)];
  const missing = whatIsMissing(whole, compared.missing);
  const title = view.say(missingWords[missing.where], { count: missing.whole, of: missing.of });
  const back = (
    <BackLink view={view} href={view.to(paths.document(document.row.id))} text={view.say(words.back)} />
  );
  return (
    <Document view={view} title={title} before={back}>
      <h1>{title}</h1>
      <p class="lede">
        <Said text={nameOf(view, document)} /> · <Said text={nameOf(view, other)} />
      </p>
      <Findings view={view} compared={compared} part={missing.part} />
      {copy.length === 0 || whole.length === 0 ? (
        <p>{view.say(words.noStory)}</p>
      ) : (
        <SideBySide view={view} compared={compared} copy={copy} whole={whole} />
      )}
    </Document>
  );
}

function Findings({ view, compared, part }: CopiesPageProps & { readonly part: number }) {
  const { relation, containedIn, contains, added, altered, document, other } = compared;
  const percent = (share: number) => Math.round(100 * share);
  return (
    <>
      <p>
        {view.say(relationWords[relation])}{' '}
        {view.say(words.shares, { of: percent(containedIn), has: percent(contains) })}
        {view.say(words.part, { count: part })} {view.say(words.added, { count: added.length })}{' '}
        {view.say(words.altered, { count: altered.length })}
      </p>
      <p class="quiet">{view.say(words.key)}</p>
      <p>
        <a href={view.to(paths.copies(other.row.id, document.row.id))}>{view.say(words.swap)}</a>
      </p>
    </>
  );
}

interface SideBySideProps extends CopiesPageProps {
  readonly copy: readonly Span[];
  readonly whole: readonly Span[];
}

function SideBySide({ view, compared, copy, whole }: SideBySideProps) {
  const { document, other, aligned, altered } = compared;
  const pairs = pairParagraphs({ a: copy, b: whole, aligned });
  const spanOf = ([start, end]: readonly [number, number]): Span => ({ start, end });
  return (
    <CopyComparison
      whole={{
        name: nameOf(view, other),
        text: other.text,
        language: languageOfText(other.text),
        same: aligned.map(({ b }) => spanOf(b)),
        altered: altered.map(({ a }) => a),
      }}
      copy={{
        name: nameOf(view, document),
        text: document.text,
        language: languageOfText(document.text),
        same: aligned.map(({ a }) => spanOf(a)),
        altered: altered.map(({ b }) => b),
      }}
      rows={pairs.map(({ a, b, moved }) => ({ copy: a, whole: b, moved }))}
      labels={{
        leftOut: view.say(words.leftOut),
        added: view.say(words.addedHere),
        quotation: view.say(words.quotation),
        missing: view.say(words.missingHere),
        only: view.say(words.onlyHere),
        moved: view.say(words.moved),
      }}
    />
  );
}

/** The paragraphs of the story itself: furniture, and what stands beside it, is not compared. */
function storyOf({ text, segments }: Side): readonly Span[] {
  return blocksOf(text, segments).flatMap(({ kind, paragraphs }) => (kind === 'story' ? paragraphs : []));
}

function nameOf(view: View, { row }: Side): string {
  return row.title ?? row.filename ?? view.say(besideWords.unnamed);
}
