import type { Asked, AskedWords, Names } from '@candour/record';
import { Written } from '../design/said.tsx';
import { passageAddress } from '../view/passage-address.ts';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import { inboxWords as words } from './words.ts';

interface SaidByProps {
  readonly view: View;
  readonly asked: Asked;
  readonly names: Names;
}

/** The exact words, who said them and when, and where they stand. */
export function SaidBy({ view, asked, names }: SaidByProps) {
  const [first] = asked.words;
  if (first === undefined) return <p class="quiet">{view.say(words.noWords)}</p>;
  return (
    <>
      <blockquote>
        <Written text={first.words} />
      </blockquote>
      <p class="quiet">
        {sourceOf(view, { asked, names, first })}{' '}
        <a href={view.to(passageAddress(first.document, first.words))}>{view.say(words.passage)}</a>
      </p>
    </>
  );
}

interface Source {
  readonly asked: Asked;
  readonly names: Names;
  readonly first: AskedWords;
}

function sourceOf(view: View, { asked, names, first }: Source): string {
  const { madeBy, madeOn, promisedTo } = first;
  const body = names.find(asked.body) ?? view.say(words.noBody);
  const on = madeOn === null ? 'none' : view.day(madeOn.slice(0, 10));
  if (asked.pathway === 'commitment')
    return view.say(words.promised, { who: madeBy ?? body, to: promisedTo ?? 'none', on, body });
  if (madeBy === null) return view.say(words.recommendedTo, { on, body });
  return view.say(words.recommended, { who: madeBy, on, body });
}

/** That the like was recommended before, with each time. */
export function Before({ view, asked: { earlier } }: Pick<SaidByProps, 'view' | 'asked'>) {
  if (earlier.length === 0) return null;
  return (
    <p>
      <b>{view.say(words.before, { count: earlier.length })}</b>
      {': '}
      {earlier.map(({ matter, madeBy, madeOn }, at) => (
        <>
          {at > 0 && '; '}
          <a href={view.to(paths.matter(matter))}>
            {[madeBy ?? view.say(words.untold), madeOn === null ? null : view.day(madeOn.slice(0, 10))]
              .filter(Boolean)
              .join(', ')}
          </a>
        </>
      ))}
    </p>
  );
}
