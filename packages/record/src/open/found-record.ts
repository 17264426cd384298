import type { Draft } from '@candour/ledger';
import { listBuiltins } from '@candour/pathways/builtin';
import { appendEntries } from '../append-entries.ts';
import { everyBody } from '../directory/directory-projection.ts';
import { personDraft } from '../directory/record-person.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { pathwayDraft } from '../pathway/record-pathway.ts';

export interface FoundRecord {
  /** The body that keeps the record. */
  readonly body: string;
  readonly administrator: { readonly name: string; readonly email?: string };
}

/**
 * The first entries of a record: the body that keeps it, its first administrator, who answers for every body until
 * another is named, and the pathways that come with Candour. Refused when the log is not empty.
 */
export async function foundRecord(
  parts: Parts,
  { body, administrator }: FoundRecord,
): Promise<Outcome<{ readonly body: string; readonly person: string }>> {
  const { size } = await parts.ledger.head();
  if (size > 0) return refused(foundedAlready);
  const ids = { body: parts.ids('body'), person: parts.ids('person') };
  const at = parts.clock().toISOString();
  const beginning = { by: ids.person, at };
  const drafts: readonly Draft[] = [
    personDraft({ ...administrator, id: ids.person, administrator: true }, beginning),
    {
      matter: ids.body,
      kind: 'body-recorded',
      actor: ids.person,
      happenedAt: at,
      body: { name: body, aliases: [] },
    },
    {
      matter: everyBody,
      kind: 'duty-holder-named',
      actor: ids.person,
      happenedAt: at,
      body: { person: ids.person, since: at },
    },
    ...listBuiltins().map(({ definition, text }) => pathwayDraft(definition, text, beginning)),
  ];
  const appended = await appendEntries(parts, drafts);
  return appended.ok ? done(ids) : appended;
}

const foundedAlready = {
  code: 'record-founded-already',
  message: {
    en: 'This record has begun already; open it, or begin another in an empty folder.',
    cy: 'Mae’r cofnod hwn eisoes wedi dechrau; agorwch ef, neu dechreuwch un arall mewn ffolder wag.',
  },
} as const;
