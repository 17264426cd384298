import type { FieldValues } from '@candour/pathways';
import type { ShownEntry } from '@candour/record';
import type { Child } from 'hono/jsx';
import { paths } from '../../view/paths.ts';
import { type Writing, writeValue } from '../values.tsx';
import { matterWords } from '../words.ts';
import { bodyOf } from './entry.ts';
import { holderOf, nameOf } from './sentences.tsx';
import { timelineWords as words } from './words.ts';

/** What stands below the sentence of an entry: what was filled in, why, where the matter went. */
export function particularsOf(entry: ShownEntry, writing: Writing): Child {
  const { view } = writing;
  const isErased = entry.body === null && entry.withheld === 0;
  return [
    ...(entry.body === null
      ? []
      : [fieldsOf, besideOf, wentOf, reasonsOf].map((tell) => tell(entry, writing))),
    isErased && <p class="quiet">{view.say(words.erased)}</p>,
    entry.withheld > 0 && <p class="quiet">{view.say(words.withheld, { count: entry.withheld })}</p>,
  ];
}

/** The fields of a move, or those that a correction puts in their place. */
function fieldsOf(entry: ShownEntry, writing: Writing): Child {
  if (entry.kind !== 'act-done' && entry.kind !== 'act-corrected') return null;
  const { move, act, fields } = (entry.body ?? {}) as {
    readonly move?: string;
    readonly act?: number;
    readonly fields?: FieldValues;
  };
  const made = move ?? (act === undefined ? undefined : writing.acts.get(act)?.move);
  const { view, definition } = writing;
  const known = made === undefined ? undefined : definition.moves[made]?.fields;
  return Object.entries(fields ?? {}).map(([name, value]) => (
    <p>
      <span class="quiet">{known?.[name] === undefined ? name : view.say(known[name].title)}:</span>{' '}
      {writeValue(writing, known?.[name], value)}
    </p>
  ));
}

type Tell = (entry: ShownEntry, writing: Writing) => Child;

const besides: Readonly<Record<string, Tell>> = {
  'clock-breached': (entry, { view, definition }) => {
    const { clock = '', due = '' } = bodyOf(entry, 'clock-breached');
    const title = definition.clocks[clock]?.title ?? { en: clock, cy: clock };
    const ran = view.say(words.breached, { clock: view.say(title), day: view.day(due) });
    return `${view.say(words.notDone)} ${ran}.`;
  },
  'act-corrected': (entry, { view }) => {
    const { act } = bodyOf(entry, 'act-corrected');
    return (
      <>
        {view.say(words.correctsAct)} <a href={`#e${act}`}>{view.say(words.entry, { seq: act ?? '' })}</a>
      </>
    );
  },
  'holder-replaced': (entry, writing) => {
    const { from, because } = bodyOf(entry, 'holder-replaced');
    const sentence = because === 'absent' ? words.wasAbsent : words.notInRole;
    return writing.view.say(sentence, { from: nameOf(writing, from?.person) });
  },
  'duty-delegated': (entry, { view }) => {
    const { until } = bodyOf(entry, 'duty-delegated');
    return until === undefined ? undefined : view.say(words.delegatedUntil, { until: view.day(until) });
  },
  'child-opened': (entry, writing) => matterLink(writing, bodyOf(entry, 'child-opened').matter),
  'child-closed': (entry, writing) => matterLink(writing, bodyOf(entry, 'child-closed').matter),
  'matter-linked': (entry, writing) => matterLink(writing, bodyOf(entry, 'matter-linked').to),
  'matter-described': (entry, { view }) =>
    view.say(
      bodyOf(entry, 'matter-described').classification === 'public' ? words.madePublic : words.restricted,
    ),
};

function besideOf(entry: ShownEntry, writing: Writing): Child {
  const told = besides[entry.kind]?.(entry, writing);
  return told === undefined ? null : <p>{told}</p>;
}

export function matterLink({ view, labels }: Writing, id: string | undefined): Child {
  const title = id === undefined ? undefined : labels.matter(id);
  if (id === undefined || title === undefined) return view.say(matterWords.aMatter);
  return <a href={view.to(paths.matter(id))}>{title ?? view.say(matterWords.restricted)}</a>;
}

/** Where the matter went with an entry, and to whom. */
function wentOf(entry: ShownEntry, writing: Writing): Child {
  const { to, owner } = (entry.body ?? {}) as {
    readonly to?: unknown;
    readonly owner?: { readonly person: string; readonly role: string };
  };
  const { view, definition } = writing;
  const title = typeof to === 'string' ? definition.states[to]?.title : undefined;
  if (title === undefined) {
    const told = owner !== undefined && (entry.kind === 'clock-breached' || entry.kind === 'matter-opened');
    return told ? <p>{view.say(words.ownerNow, { owner: holderOf(writing, owner) })}</p> : null;
  }
  const state = view.say(title);
  if (owner === undefined) return <p>{view.say(words.moved, { state })}</p>;
  return <p>{view.say(words.movedOwner, { state, owner: holderOf(writing, owner) })}</p>;
}

/** Why, in the words of whoever recorded it. */
function reasonsOf(entry: ShownEntry, { view }: Writing): Child {
  const { because, late } = (entry.body ?? {}) as {
    readonly because?: unknown;
    readonly late?: { readonly because: string };
  };
  const isSaid = typeof because === 'string' && entry.kind !== 'holder-replaced';
  return [
    isSaid && (
      <p>
        <span class="quiet">{view.say(words.because)}</span> <span class="said">{because}</span>
      </p>
    ),
    late !== undefined && (
      <p>
        <span class="quiet">{view.say(words.whyLate)}</span> <span class="said">{late.because}</span>
      </p>
    ),
  ];
}
