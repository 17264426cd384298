import type { Draft } from '@candour/ledger';

interface Described {
  readonly id: string;
  readonly by: string;
  readonly title: string;
  readonly classification: 'public' | 'restricted';
  readonly at: string;
}

/** The entry that says what a matter is called and who may know of it; the title of a restricted one is sealed. */
export function describeDraft({ id, by, title, classification, at }: Described): Draft {
  const draft = { matter: id, kind: 'matter-described', actor: by, happenedAt: at };
  return classification === 'public'
    ? { ...draft, body: { classification, title } }
    : { ...draft, body: { classification }, sealed: [{ subject: id, body: { title } }] };
}
