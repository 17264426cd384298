import { classes } from '../../design/govuk/classes.ts';
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
          <p
            dir="auto"
            class={
              classes(looksLikeHeading(written) && 'looks-like-heading', hasOwnLines(written) && 'lines') ||
              undefined
            }
          >
            <Written text={written} />
          </p>
        );
      })}
    </div>
  );
}

/**
 * Whether line ends mean something, as in a list or an address. Where a file was only wrapped, no line had room for the
 * first word of the next.
 */
function hasOwnLines(written: string): boolean {
  const lines = written.split('\n').map((line) => line.trim());
  const width = Math.max(...lines.map(({ length }) => length));
  return lines.some((line, at) => {
    const [word] = lines[at + 1]?.split(' ') ?? [];
    return word !== undefined && line.length + 1 + word.length <= width;
  });
}
