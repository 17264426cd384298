import type { Marked, Span } from './runs.ts';
import { runsOf } from './runs.ts';
import { Written } from './said.tsx';

/** Paragraphs of the fuller text beside those of the copy; either side may be empty. */
interface ComparedRow {
  readonly whole: readonly Span[];
  readonly copy: readonly Span[];
  readonly moved: boolean;
}

/** One of the two texts: the words that the other has, too, and the quotations that it has in other words. */
export interface ComparedText {
  readonly name: string;
  readonly text: string;
  readonly language: 'en' | 'cy';
  readonly same: readonly Span[];
  readonly altered: readonly Span[];
}

interface CopyComparisonProps {
  readonly whole: ComparedText;
  readonly copy: ComparedText;
  readonly rows: readonly ComparedRow[];
  /** What is said in words, beside what is drawn. */
  readonly labels: {
    readonly leftOut: string;
    readonly added: string;
    readonly quotation: string;
    readonly missing: string;
    readonly only: string;
    readonly moved: string;
  };
}

/** Two copies side by side, paragraph by paragraph, with every word that only one has marked; stacked on narrow screens. */
export function CopyComparison({ whole, copy, rows, labels }: CopyComparisonProps) {
  return (
    <table class="copies" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            <Written text={whole.name} />
          </th>
          <th scope="col" role="columnheader">
            <Written text={copy.name} />
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr
            role="row"
            class={row.copy.length === 0 ? 'missing' : row.whole.length === 0 ? 'added' : undefined}
          >
            <td role="cell" data-label={whole.name}>
              <Side side={whole} spans={row.whole} isWhole labels={labels} alone={row.copy.length === 0} />
            </td>
            <td role="cell" data-label={copy.name}>
              {row.copy.length === 0 && <p class="copy-note">{labels.missing}</p>}
              {row.whole.length === 0 && <p class="copy-note">{labels.only}</p>}
              {row.moved && <p class="copy-note">{labels.moved}</p>}
              <Side
                side={copy}
                spans={row.copy}
                isWhole={false}
                labels={labels}
                alone={row.whole.length === 0}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SideProps extends Pick<CopyComparisonProps, 'labels'> {
  readonly side: ComparedText;
  readonly spans: readonly Span[];
  readonly isWhole: boolean;
  /** The other side has nothing beside it, and says so: its words are not marked one by one. */
  readonly alone: boolean;
}

function Side({ side, spans, isWhole, labels, alone }: SideProps) {
  return (
    <>
      {spans.map((span) => (
        <p dir="auto" lang={side.language}>
          {alone ? (
            <Written text={side.text.slice(span.start, span.end)} />
          ) : (
            <Words side={side} span={span} isWhole={isWhole} labels={labels} />
          )}
        </p>
      ))}
    </>
  );
}

function Words({
  side,
  span,
  isWhole,
  labels,
}: Omit<SideProps, 'spans' | 'alone'> & { readonly span: Span }) {
  const { text, same, altered } = side;
  const quoted: readonly Marked[] = altered.map((each, at) => ({ ...each, id: `quoted-${at}` }));
  const marks = [...same.map((each) => ({ ...each, id: 'same' })), ...quoted];
  return (
    <>
      {runsOf(span, marks).map(({ start, end, ids, finish }) => {
        const words = text.slice(start, end);
        const isSame = ids.includes('same') || !/[\p{L}\p{N}]/u.test(words);
        const said = isSame ? (
          <Written text={words} />
        ) : (
          <Changed words={words} isWhole={isWhole} labels={labels} />
        );
        return (
          <>
            {ids.some((id) => id !== 'same') ? <span class="quotation-altered">{said}</span> : said}
            {finish.some((id) => id !== 'same') && <span class="copy-note"> [{labels.quotation}]</span>}
          </>
        );
      })}
    </>
  );
}

/** Words that the other has not. Whoever does not see the line through or under them hears what they are. */
function Changed({
  words,
  isWhole,
  labels,
}: { readonly words: string; readonly isWhole: boolean } & Pick<SideProps, 'labels'>) {
  const [, before = '', middle = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? [];
  const Tag = isWhole ? 'del' : 'ins';
  return (
    <>
      {before}
      <Tag>
        <span class="govuk-visually-hidden">[{isWhole ? labels.leftOut : labels.added}: </span>
        <Written text={middle} />
        <span class="govuk-visually-hidden">]</span>
      </Tag>
      {after}
    </>
  );
}
