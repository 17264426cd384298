import type { Caller } from '../../caller.ts';
import { done, type Outcome } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import { itemDraft } from './item-entries.ts';
import { appendDecision, openProposal } from './open-proposal.ts';

/** Says that a document is a copy of another: it joins the other’s story. Nothing that was confirmed from either changes. */
export async function confirmCopy(
  parts: Parts,
  caller: Caller,
  { proposal: id }: { readonly proposal: string },
): Promise<Outcome<{ readonly story: string }>> {
  const opened = await openProposal(parts, caller, { id, kinds: ['copy'] });
  if (!opened.ok) return opened;
  const { proposal, document, by } = opened.value;
  const { agency: _, ...content } = proposal.content;
  const story = await findStory(parts, content.of);
  const draft = itemDraft({
    id: document.id,
    kind: 'copy-recorded',
    by: by.person,
    at: parts.clock().toISOString(),
    classification: document.classification,
    subject: document.id,
    content: { proposal: id, story, ...content },
  });
  const appended = await appendDecision(parts, proposal, [draft]);
  return appended.ok ? done({ story }) : appended;
}

/** The story that the other belongs to; one that is named after it, where it belongs to none. */
async function findStory({ database }: Pick<Parts, 'database'>, of: string): Promise<string> {
  const { rows } = await database.query<{ story: string }>(
    'select story from record.copy where document = $1 or of = $1 order by seq limit 1',
    [of],
  );
  return rows[0]?.story ?? of.replace(/^document/, 'story');
}
