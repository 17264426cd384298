import type { GoldDue, GoldParty } from './gold.ts';

const titles =
  /^(?:the|an?|mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|baroness|cllr|councillor)\.?\s+/u;

/** A name without case, titles, article and letters after it, as labels are compared. */
function plainName(name: string): string {
  let rest = name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+(?:kc|mp|qc|obe|cbe)$/u, '')
    .trim();
  while (titles.test(rest)) rest = rest.replace(titles, '');
  return rest;
}

export function sameName(gold: string, found: string | null): boolean {
  return found !== null && plainName(gold) === plainName(found);
}

export function sameParty(gold: GoldParty, found: { readonly name: string } | null): boolean {
  return [gold.name, ...(gold.alt ?? [])].some((name) => sameName(name, found?.name ?? null));
}

/** Whether two lists name the same, in any order. */
export function sameNames(gold: readonly string[], found: readonly string[]): boolean {
  const [a, b] = [gold, found].map((names) => names.map(plainName).toSorted().join('|'));
  return a === b;
}

interface Dated {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly status: string;
}

/** Whether a window is the labelled one; publication or the day after may stand for an open beginning. */
export function sameDue(gold: GoldDue, found: Dated, published: string | null): boolean {
  const statuses: readonly string[] = [gold.status, ...(gold.alt?.status ?? [])];
  if (!statuses.includes(found.status)) return false;
  if (found.status !== 'resolved') return true;
  const openings = gold.earliest === null ? [null, ...fromPublication(published)] : [gold.earliest];
  return (
    [gold.latest, ...(gold.alt?.latest ?? [])].includes(found.latest) &&
    [...openings, ...(gold.alt?.earliest ?? [])].includes(found.earliest)
  );
}

function fromPublication(published: string | null): readonly string[] {
  if (published === null) return [];
  const after = new Date(`${published}T00:00:00Z`);
  after.setUTCDate(after.getUTCDate() + 1);
  return [published, after.toISOString().slice(0, 10)];
}
