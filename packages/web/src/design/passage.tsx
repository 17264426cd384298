import { type Marked, runsOf, type Span } from './runs.ts';
import { Written } from './said.tsx';

/** Words that something is said about: the number it has beside the text, and what that is, in words. */
export interface PassageMark extends Marked {
  readonly number: number;
  readonly label: string;
  /** Where what is said of it stands. */
  readonly to: string;
  readonly standing: 'open' | 'decided' | 'current';
}

interface PassageProps {
  readonly text: string;
  readonly span: Span;
  readonly marks: readonly PassageMark[];
}

/** A paragraph in which passages are marked, each linked to what is said of it, one within another where they overlap. */
export function Passage({ text, span, marks }: PassageProps) {
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const of = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  return (
    <>
      {runsOf(span, marks).map(({ start, end, ids, begin, finish }) => (
        <>
          {of(begin).map(({ id }) => (
            <span class="passage-begins" id={`passage-${id}`} />
          ))}
          <Run text={text.slice(start, end)} over={of(ids)} />
          {of(finish).map(({ to, number, label }) => (
            <a class="passage-number" href={to} aria-label={label}>
              {number}
            </a>
          ))}
        </>
      ))}
    </>
  );
}

function Run({ text, over }: { readonly text: string; readonly over: readonly PassageMark[] }) {
  if (over.length === 0) return <Written text={text} />;
  const standing = over.some((mark) => mark.standing === 'current')
    ? 'current'
    : over.some((mark) => mark.standing === 'open')
      ? 'open'
      : 'decided';
  return (
    <mark class={over.length > 1 ? `${standing} over` : standing}>
      <Written text={text} />
    </mark>
  );
}
