import type { Words } from '@candour/record';
import type { View } from '../../view/view.ts';
import { type ComparedText, CopyComparison } from '../copy-comparison.tsx';
import { Passage } from '../passage.tsx';
import type { Span } from '../runs.ts';
import { readingWords as words } from './reading-words.ts';
import type { SampleGroup } from './sample.ts';

export const reading: SampleGroup = {
  key: 'reading',
  title: words.title,
  samples: [
    {
      name: words.passage,
      when: words.passageWhen,
      file: 'passage.tsx',
      states: (view) => [
        {
          name: words.marked,
          shown: (
            <div class="said" id="passage-sample">
              <p>
                <Passage {...markedIn(view)} />
              </p>
            </div>
          ),
        },
      ],
    },
    {
      name: words.copies,
      when: words.copiesWhen,
      file: 'copy-comparison.tsx',
      states: (view) => [{ name: words.altered, shown: <CopyComparison {...comparedIn(view)} /> }],
    },
  ],
};

/** A sentence with two proposals in it, the second within the first. */
function markedIn(view: View) {
  const text = view.say(words.sentence);
  const { start, end } = spanOf(text, view.say(words.withinSentence));
  const mark = { to: '#passage-sample' } as const;
  return {
    text,
    span: { start: 0, end: text.length },
    marks: [
      { ...mark, id: 'a', number: 1, label: view.say(words.firstMark), standing: 'open', start: 0, end },
      { ...mark, id: 'b', number: 2, label: view.say(words.secondMark), standing: 'decided', start, end },
    ],
  } as const;
}

/** Two paragraphs, and a copy that says one word otherwise and leaves the second out. */
function comparedIn(view: View) {
  const [text, copied] = [view.say(words.wholeText), view.say(words.copyText)];
  const [first = ''] = text.split('\n');
  const labels = {
    leftOut: view.say(words.leftOut),
    added: view.say(words.added),
    quotation: view.say(words.quotation),
    missing: view.say(words.missing),
    only: view.say(words.only),
    moved: view.say(words.moved),
  };
  return {
    labels,
    whole: comparedText(view, words.wholeName, { text, end: first.length }),
    copy: comparedText(view, words.copyName, { text: copied, end: copied.length }),
    rows: [
      { whole: [{ start: 0, end: first.length }], copy: [{ start: 0, end: copied.length }], moved: false },
      { whole: [{ start: first.length + 1, end: text.length }], copy: [], moved: false },
    ],
  };
}

/** All but the last word within the quotation of its first paragraph, which ends at `end`, is the same. */
function comparedText(
  { language, say }: View,
  name: Words,
  { text, end }: { readonly text: string; readonly end: number },
): ComparedText {
  const within = text.slice(0, end);
  const altered = { start: within.indexOf('“'), end: within.indexOf('”') + 1 };
  const lastWord = within.lastIndexOf(' ', altered.end) + 1;
  return { name: say(name), text, language, same: [{ start: 0, end: lastWord }], altered: [altered] };
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
