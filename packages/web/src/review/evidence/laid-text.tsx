import { Passage, type PassageMark } from '../../design/passage.tsx';
import { Written } from '../../design/said.tsx';
import { looksLikeHeading, paragraphsOf } from '../../documents/text/blocks.ts';

/** A text as paragraphs, what was confirmed from it marked. */
export function LaidText({ text, marks }: { readonly text: string; readonly marks: readonly PassageMark[] }) {
  return (
    <div class="laid said">
      {paragraphsOf(text, { start: 0, end: text.length }).map((span) => {
        const here = marks
          .filter(({ start, end }) => start < span.end && span.start < end)
          .map((mark) => ({ ...mark, end: Math.min(mark.end, span.end) }));
        const written = text.slice(span.start, span.end);
        if (here.length > 0)
          return (
            <p dir="auto">
              <Passage text={text} span={span} marks={here} />
            </p>
          );
        return (
          <p dir="auto" class={looksLikeHeading(written) ? 'looks-like-heading' : undefined}>
            <Written text={written} />
          </p>
        );
      })}
    </div>
  );
}
