import { type EntryKind, periodInWords } from '@candour/pathways';
import type { ShownEntry, Words } from '@candour/record';
import type { Child } from 'hono/jsx';
import type { Writing } from '../values.tsx';
import { matterWords } from '../words.ts';
import { bodyOf, personIn } from './entry.ts';
import { timelineWords as words } from './words.ts';

type Tell = (entry: ShownEntry, writing: Writing) => Child;

/** What an entry says, in one sentence. */
export function sentenceOf(entry: ShownEntry, writing: Writing): Child {
  const { view } = writing;
  if (entry.body === null) return view.say(words.sealed);
  if (Object.hasOwn(engine, entry.kind)) return engine[entry.kind as EntryKind](entry, writing);
  const beside = besides[entry.kind];
  if (beside !== undefined) return beside(entry, writing);
  return view.say(words.other, { kind: entry.kind.replaceAll('-', ' ') });
}

export function sentencesOf(writing: Writing, entries: readonly ShownEntry[]): readonly Child[] {
  return entries.map((entry) => sentenceOf(entry, writing));
}

/** The name of a person or body, or that the reader may not know it. */
export function nameOf({ view, labels }: Writing, id: string | undefined): string {
  return (id !== undefined && labels.name(id)) || view.say(matterWords.somebody);
}

/** A holder by their name, or by the office where the reader may not know the name. */
export function holderOf(
  { view, definition, labels }: Writing,
  holder: { readonly person: string; readonly role: string } | undefined,
): string {
  if (holder === undefined) return view.say(matterWords.somebody);
  const office = definition.roles[holder.role]?.title;
  return labels.name(holder.person) ?? view.say(office ?? matterWords.somebody);
}

function clockTitle({ view, definition }: Writing, clock: string | undefined): string {
  const title = clock === undefined ? undefined : definition.clocks[clock]?.title;
  return title === undefined ? (clock ?? '') : view.say(title);
}

const engine: Readonly<Record<EntryKind, Tell>> = {
  'matter-opened': (_, { view, definition }) =>
    view.say(words.opened, { pathway: view.say(definition.title) }),
  'act-done': (entry, { view, definition }) => {
    const { move = '' } = bodyOf(entry, 'act-done');
    return view.say(definition.moves[move]?.title ?? { en: move, cy: move });
  },
  'act-corrected': (entry, { view, definition, acts }) => {
    const { act = -1, how } = bodyOf(entry, 'act-corrected');
    const move = acts.get(act)?.move;
    const title = (move === undefined ? undefined : definition.moves[move]?.title) ?? words.anAct;
    return view.say(how === 'withdrawn' ? words.withdrewAct : words.replacedAct, { act: view.say(title) });
  },
  'hand-over-offered': (entry, writing) =>
    writing.view.say(words.offered, { to: holderOf(writing, bodyOf(entry, 'hand-over-offered').to) }),
  'hand-over-accepted': (entry, writing) =>
    writing.view.say(words.accepted, { owner: holderOf(writing, bodyOf(entry, 'hand-over-accepted').owner) }),
  'hand-over-declined': (_, { view }) => view.say(words.declined),
  'duty-delegated': (entry, writing) => {
    const { from, to } = bodyOf(entry, 'duty-delegated');
    return writing.view.say(words.delegated, { from: nameOf(writing, from), to: nameOf(writing, to) });
  },
  'delegation-ended': (_, { view }) => view.say(words.delegationEnded),
  'clock-extended': (entry, writing) => {
    const { clock, by, after = '' } = bodyOf(entry, 'clock-extended');
    const { view } = writing;
    const period = by === undefined ? '' : view.say(periodInWords(by));
    return view.say(words.extended, { clock: clockTitle(writing, clock), period, day: view.day(after) });
  },
  'clock-recomputed': (entry, { view }) => said(bodyOf(entry, 'clock-recomputed').says, view),
  'clock-breached': (entry, { view }) => said(bodyOf(entry, 'clock-breached').says, view),
  'holder-replaced': (entry, writing) => {
    const { post = 'owner', owner, deputy } = bodyOf(entry, 'holder-replaced');
    const { view } = writing;
    return view.say(words.replaced, {
      owner: holderOf(writing, post === 'owner' ? owner : deputy),
      post: view.say(post === 'owner' ? words.ownerPost : words.deputyPost),
    });
  },
  'child-opened': (_, { view }) => view.say(words.childOpened),
  'child-closed': (_, { view }) => view.say(words.childClosed),
};

function said(says: Words | undefined, view: Writing['view']): string {
  return view.say(says ?? words.sealed);
}

/** Of each entry that names a person and who they are to the matter. */
const ofPerson: Tell = (entry, writing) => {
  const sentence = words[entry.kind as 'member-added'];
  return writing.view.say(sentence, { person: nameOf(writing, personIn(entry)) });
};

const besides: Readonly<Record<string, Tell>> = {
  'matter-described': (entry, { view }) => {
    const { title } = bodyOf(entry, 'matter-described');
    return title ? view.say(words.described, { title }) : view.say(words.describedOnly);
  },
  'matter-linked': (entry, { view }) => {
    const { relation = 'related' } = bodyOf(entry, 'matter-linked');
    return view.say(words.linked, { relation: view.say(words[relation as 'related']) });
  },
  'message-cancelled': (entry, writing) =>
    personIn(entry) === undefined ? writing.view.say(words.toProgramCancelled) : ofPerson(entry, writing),
  'cancellation-withdrawn': (_, { view }) => view.say(words['cancellation-withdrawn']),
  'member-added': ofPerson,
  'member-removed': ofPerson,
  'affected-named': ofPerson,
  'affected-withdrawn': ofPerson,
  'exclusion-recorded': ofPerson,
  'exclusion-ended': ofPerson,
  'glass-broken': ofPerson,
  'hold-placed': (_, { view }) => view.say(words.held),
  'hold-released': (_, { view }) => view.say(words.holdReleased),
  'glass-reviewed': (entry, { view }) =>
    view.say(words[bodyOf(entry, 'glass-reviewed').found === 'justified' ? 'justified' : 'not-justified']),
};
