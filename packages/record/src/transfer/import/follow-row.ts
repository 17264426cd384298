import type { Draft } from '@candour/ledger';
import type { Caller } from '../../caller.ts';
import { decideOpening } from '../../matter/open-matter.ts';
import { authorise } from '../../need-to-know/authorise.ts';
import type { Refusal } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import { findLatestDefinition } from '../../pathway/definitions.ts';
import type { GoodRow } from './checked-row.ts';
import type { Origin } from './draft-row.ts';
import type { Drafted } from './enter-rows.ts';
import type { KnownBodies } from './known-bodies.ts';

const pathway = 'recommendation';

interface Following {
  readonly draft: Draft;
  readonly bodies: KnownBodies;
  readonly origin: Origin;
  readonly caller: Caller;
}

/**
 * A recommendation with a matter for each addressee that is a body of the record: it is followed from today. All of
 * them, or the row stays out.
 */
export async function followRow(
  parts: Parts,
  row: GoodRow,
  { draft, bodies, origin, caller }: Following,
): Promise<Drafted> {
  const definition = await findLatestDefinition(parts.database, pathway);
  if (definition === undefined) return { row, refusal: noPathway };
  const drafts: Draft[] = [draft];
  const parent = { matter: draft.matter, relation: 'recommendation' };
  for (const body of listAddressed(row, bodies)) {
    const authorised = await authorise(parts, caller, { action: 'open-matter', body });
    if (!authorised.ok) return { row, refusal: authorised.refusals[0] ?? noPathway };
    const opened = await decideOpening(parts, {
      pathway,
      definition,
      body,
      title: titleOf(row),
      classification: origin.isSealed ? 'restricted' : 'public',
      by: origin.actor,
      parent,
    });
    if (!opened.ok) return { row, refusal: opened.refusals[0] ?? noPathway };
    drafts.push(...opened.value.drafts);
  }
  return { row, drafts };
}

function listAddressed({ recordable }: GoodRow, bodies: KnownBodies): readonly string[] {
  return [...new Set(recordable.names.flatMap((name) => bodies.resolve(name).body ?? []))];
}

/** Short enough for a list, and never cut inside a word. */
function titleOf({ recordable }: GoodRow): string {
  const { number, title, text } = recordable.body;
  const words = [number, title ?? text].filter((one) => typeof one === 'string').join(': ');
  if (words.length <= 120) return words;
  return `${words.slice(0, Math.max(words.lastIndexOf(' ', 120), 60))} …`;
}

const noPathway: Refusal = {
  code: 'no-such-pathway',
  message: {
    en: 'The record has no pathway for recommendations, so none can be followed.',
    cy: 'Nid oes gan y cofnod lwybr ar gyfer argymhellion, felly ni ellir dilyn yr un.',
  },
};
