import type { Draft } from '@candour/ledger';
import { sha256 } from '@candour/ledger';
import { type Definition, type PlacedProblem, recordDefinition } from '@candour/pathways';
import type { Caller } from '../caller.ts';
import { recordDirectory } from '../directory/record-directory.ts';
import type { Refusal } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { checkPathway, pathwayTooLarge } from './check-pathway.ts';
import { pressDefinition } from './recorded-text.ts';

/** Puts a pathway in force, or a new version of one, once it is proved that no matter can be dropped in it. */
export function recordPathway(parts: Parts, caller: Caller, { text }: { readonly text: string }) {
  return recordDirectory(parts, caller, async (by, at) => {
    const checked = await checkPathway(text);
    if (checked === null) return pathwayTooLarge;
    if (!checked.sound) return unsound(checked.problems);
    const { definition } = checked;
    const { rows } = await parts.database.query<{ version: number }>(
      'select coalesce(max(version), 0) as version from record.pathway where pathway = $1',
      [definition.pathway],
    );
    const version = rows[0]?.version ?? 0;
    if (definition.version !== version + 1) return wrongVersion(definition, version);
    return pathwayDraft(definition, text, { by, at });
  });
}

export function pathwayDraft(
  definition: Definition,
  text: string,
  { by, at }: { readonly by: string; readonly at: string },
): Draft {
  const hash = (of: string) => Buffer.from(sha256(Buffer.from(of, 'utf8'))).toString('hex');
  const recorded = recordDefinition(definition, text, hash);
  return {
    matter: `pathway:${definition.pathway}`,
    kind: 'pathway-recorded',
    actor: by,
    happenedAt: at,
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
