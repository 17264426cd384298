import { createHash } from 'node:crypto';
import { runApart } from '../apart/run-apart.ts';
import type { CheckedPathway } from './prove-pathway.ts';

/** The same text always checks the same; the one longest unused goes first. */
const kept = 50;
const known = new Map<string, Promise<CheckedPathway | null>>();

/**
 * Proves of a pathway that no matter can be dropped in it, or says where one can. It is done in a thread; what was
 * checked before is answered at once. Null where it took too long or too much memory, and was given up.
 */
export function checkPathway(text: string): Promise<CheckedPathway | null> {
  const key = createHash('sha256').update(text).digest('hex');
  const found = known.get(key) ?? runApart('provePathway', text);
  known.delete(key);
  known.set(key, found);
  found.catch(() => known.delete(key));
  const [oldest] = known.keys();
  if (known.size > kept && oldest !== undefined) known.delete(oldest);
  return found;
}

/** As `checkPathway`, but who asks waits no longer than this: undefined while it goes on, to be asked again. */
export function checkPathwaySoon(
  text: string,
  milliseconds: number,
): Promise<CheckedPathway | null | undefined> {
  const checked = checkPathway(text);
  let timer: NodeJS.Timeout | undefined;
  const soon = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  return Promise.race([checked, soon]).finally(() => clearTimeout(timer));
}

export const pathwayTooLarge = {
  code: 'pathway-too-large',
  message: {
    en: 'Checking it took too long or too much memory and was given up; split it into pathways that open each other.',
    cy: 'Cymerodd ormod o amser neu gof i’w wirio a rhoddwyd y gorau iddi; rhannwch ef yn llwybrau sy’n agor ei gilydd.',
  },
} as const;
