import type { Draft } from '@candour/ledger';
import { sha256 } from '@candour/ledger';
import { type Definition, type PlacedProblem, recordDefinition } from '@candour/pathways';
import type { Caller } from '../caller.ts';
import { type Keyed, recordDirectory } from '../directory/record-directory.ts';
import { authorise } from '../need-to-know/authorise.ts';
import { type Refusal, refused } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { checkPathway, pathwayTooLarge } from './check-pathway.ts';
import { keepDefinition } from './definitions.ts';
import { pressDefinition } from './recorded-text.ts';

/** Puts a pathway in force, or a new version of one, once it is proved that no matter can be dropped in it. */
export async function recordPathway(
  parts: Parts,
  caller: Caller,
  { text, key }: Keyed & { readonly text: string },
) {
  // Before it is read: proving it takes a processor for a while.
  const authorised = await authorise(parts, caller, { action: 'administer' });
  if (!authorised.ok) return authorised;
  const checked = await checkPathway(text);
  if (checked === null) return refused(pathwayTooLarge);
  if (!checked.sound) return refused(unsound(checked.problems));
  const { definition } = checked;
  const told = tellPathway(definition, text);
  keepDefinition(told.body.hash, definition);
  return recordDirectory(parts, caller, {
    key,
    check: async () => {
      const inForce = await findVersion(parts, definition.pathway);
      return definition.version === inForce + 1 ? undefined : wrongVersion(definition, inForce);
    },
    draft: () => told,
  });
}

async function findVersion({ database }: Parts, pathway: string): Promise<number> {
  const { rows } = await database.query<{ version: number }>(
    'select coalesce(max(version), 0) as version from record.pathway where pathway = $1',
    [pathway],
  );
  return rows[0]?.version ?? 0;
}

export function pathwayDraft(
  definition: Definition,
  text: string,
  { by, at }: { readonly by: string; readonly at: string },
): Draft {
  return { ...tellPathway(definition, text), actor: by, happenedAt: at };
}

function tellPathway(definition: Definition, text: string) {
  const hash = (of: string) => Buffer.from(sha256(Buffer.from(of, 'utf8'))).toString('hex');
  const recorded = recordDefinition(definition, text, hash);
  return {
    matter: `pathway:${definition.pathway}`,
    kind: 'pathway-recorded',
    body: { ...pressDefinition(recorded) },
  };
}

function unsound([first, ...others]: readonly PlacedProblem[]): Refusal {
  if (first === undefined) throw new Error('A pathway that is not sound has no problem.');
  const { rule, line, message, messageInWelsh = message } = first;
  return {
    code: 'pathway-unsound',
    at: `line ${line}`,
    message: {
      en: `The pathway is refused at line ${line} by rule ${rule}: ${message}${others.length > 0 ? ` (and ${others.length} more)` : ''}`,
      cy: `Gwrthodir y llwybr ar linell ${line} gan reol ${rule}: ${messageInWelsh}${others.length > 0 ? ` (a ${others.length} arall)` : ''}`,
    },
  };
}

function wrongVersion({ pathway, version }: Definition, inForce: number): Refusal {
  return {
    code: 'pathway-version',
    at: 'version',
    message: {
      en: `${pathway} is in force in version ${inForce}, so this must be version ${inForce + 1}, not ${version}.`,
      cy: `Mae ${pathway} mewn grym yn fersiwn ${inForce}, felly rhaid i hwn fod yn fersiwn ${inForce + 1}, nid ${version}.`,
    },
  };
}
