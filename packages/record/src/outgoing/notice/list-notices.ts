import type { Json } from '@candour/ledger';
import { z } from 'zod';
import type { MessageDetail, NoticeKind } from '../outbox/message.ts';

/** An entry as far as it can concern anybody's post. */
export interface AnnouncedEntry {
  readonly seq: number;
  readonly matter: string;
  readonly kind: string;
  readonly actor: string;
  /** Null once erased: then there is nobody to tell. */
  readonly body: Json;
}

/** Who holds a matter. */
export interface Posts {
  readonly owner: string;
  readonly deputy: string;
}

/** That one person is to be told of one entry. */
export interface Notice {
  readonly person: string;
  readonly kind: NoticeKind;
  readonly matter: string;
  readonly seq: number;
  readonly detail: MessageDetail;
}

type Told = Pick<Notice, 'person' | 'kind' | 'detail'>;

const person = z.object({ person: z.string() });
const holders = z.object({ owner: person.optional(), deputy: person.optional() });
const offer = z.object({ to: person });
const reply = z.object({ fromAnother: z.boolean() });

/**
 * Who is told of which entry, given who held each matter before the first of them. Nobody is told of what they did
 * themselves, and nobody twice of one entry.
 */
export function listNotices(
  entries: readonly AnnouncedEntry[],
  heldBefore: ReadonlyMap<string, Posts>,
): readonly Notice[] {
  const held = new Map(heldBefore);
  return entries.flatMap((entry) => {
    if (entry.body === null) return [];
    const before = held.get(entry.matter);
    const after = postsAfter(entry, before);
    if (after !== undefined) held.set(entry.matter, after);
    const told = toldOf(entry, before, after).filter((one) => one.person !== entry.actor);
    const once = new Map(told.toReversed().map((one) => [one.person, one]));
    return [...once.values()].map((one) => ({ ...one, matter: entry.matter, seq: entry.seq }));
  });
}

function postsAfter({ body }: AnnouncedEntry, before: Posts | undefined): Posts | undefined {
  const { owner, deputy } = holders.safeParse(body).data ?? {};
  if (owner === undefined || deputy === undefined) return before;
  return { owner: owner.person, deputy: deputy.person };
}

function toldOf(
  { kind, body }: AnnouncedEntry,
  before: Posts | undefined,
  after: Posts | undefined,
): readonly Told[] {
  switch (kind) {
    case 'hand-over-offered':
      return [{ person: offer.parse(body).to.person, kind: 'offered', detail: {} }];
    case 'hand-over-accepted':
      return [...ownerOf(before, 'offer-accepted'), ...newHolders(before, after)];
    case 'hand-over-declined':
      return ownerOf(before, 'offer-declined');
    case 'clock-breached':
      return listConcerned(before, after).map((one) => ({
        person: one,
        kind: 'breached',
        detail: { post: postOf(one, after) },
      }));
    case 'reply-matched':
      // From another body than was asked it comes with an act on the matter, which is told already.
      return reply.parse(body).fromAnother ? [] : holdersNow(after, 'answered');
    case 'glass-broken':
      return holdersNow(after, 'break-glass');
    case 'act-done':
      return [...newHolders(before, after), ...ownerOf(after, 'acted')];
    default:
      return newHolders(before, after);
  }
}

function ownerOf(posts: Posts | undefined, kind: NoticeKind): readonly Told[] {
  return posts === undefined ? [] : [{ person: posts.owner, kind, detail: {} }];
}

function holdersNow(after: Posts | undefined, kind: NoticeKind): readonly Told[] {
  if (after === undefined) return [];
  return (['owner', 'deputy'] as const).map((post) => ({ person: after[post], kind, detail: { post } }));
}

/** Those to whom a post is new; whoever goes from deputy to owner learns it too. */
function newHolders(before: Posts | undefined, after: Posts | undefined): readonly Told[] {
  if (after === undefined) return [];
  return (['owner', 'deputy'] as const)
    .filter((post) => before?.[post] !== after[post])
    .map((post) => ({ person: after[post], kind: 'yours', detail: { post } }));
}

/** A breach concerns whoever let it come, and whoever has the matter from then on. */
function listConcerned(before: Posts | undefined, after: Posts | undefined): readonly string[] {
  return [...new Set([after, before].flatMap((posts) => (posts ? [posts.owner, posts.deputy] : [])))];
}

function postOf(one: string, after: Posts | undefined): 'owner' | 'deputy' | 'former' {
  if (one === after?.owner) return 'owner';
  return one === after?.deputy ? 'deputy' : 'former';
}
