import type { Draft } from '@candour/ledger';
import type { Parts } from '../parts.ts';
import { findLatestDefinition } from '../pathway/definitions.ts';
import { type Decided, decideCommand } from './decide-command.ts';
import { decideOpening } from './open-matter.ts';

/**
 * Opens the matters that an act brings into being, and names them on the one it was done in. One that cannot be opened
 * by whoever acted (they hold no role in its pathway) stays awaited there, which its parent shows and cannot end with,
 * until somebody opens it.
 */
export async function decideSpawned(parts: Parts, decided: Decided, by: string): Promise<readonly Draft[]> {
  const drafts: Draft[] = [];
  let { after } = decided;
  for (const { pathway, relation, value } of listSpawns(decided)) {
    const definition = await findLatestDefinition(parts.database, pathway);
    if (definition === undefined) continue;
    const parent = { matter: decided.before.id, relation };
    const body = typeof value === 'string' && value.startsWith('body_') ? value : after.body;
    const { classification } = decided.before;
    const title = `${definition.title.en} (${relation})`;
    const opened = await decideOpening(parts, {
      pathway,
      definition,
      body,
      title,
      classification,
      by,
      parent,
    });
    if (!opened.ok) continue;
    const child = opened.value.before.id;
    const noted = await decideCommand(
      parts,
      { ...decided.before, matter: after },
      { do: 'note-child', by, matter: child, pathway, relation },
    );
    if (!noted.ok) continue;
    after = noted.value.after;
    drafts.push(...opened.value.drafts, ...noted.value.drafts);
  }
  return drafts;
}

function listSpawns({ made }: Decided) {
  return made.flatMap((draft) => (draft.kind === 'act-done' ? (draft.body.spawns ?? []) : []));
}
