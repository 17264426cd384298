import { periodInWords } from '@candour/pathways';
import type { RetainedMatter } from '@candour/record';
import type { View } from '../../view/view.ts';
import { retentionWords as words } from './words.ts';

/** When a matter ended, how long it is kept, on what that rests, when that is over, and what holds it, in words. */
export function Arithmetic({ view, matter }: { readonly view: View; readonly matter: RetainedMatter }) {
  const { rule, holds } = matter;
  return (
    <>
      {count(view, matter)}
      {rule !== null && (
        <span class="under">
          {view.say(words[rule.basis.kind])}: <span class="said">{rule.basis.says}</span>
        </span>
      )}
      {holds.map(({ placedAt, because }) => (
        <span class="under">
          {view.say(words.heldSince, { day: view.day(placedAt) })} <span class="said">{because}</span>
        </span>
      ))}
    </>
  );
}

function count(view: View, { endedOn, rule, dueOn }: RetainedMatter): string {
  const ended = view.day(endedOn);
  if (rule === null) return view.say(words.unruled, { ended });
  if (dueOn === null || typeof rule.keeps === 'string') return view.say(words.uncounted, { ended });
  const period = view.say(periodInWords(rule.keeps));
  return view.say(words.counted, { ended, period, due: view.day(dueOn) });
}
