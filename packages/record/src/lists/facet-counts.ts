/** What matters can be narrowed by. */
export const matterFacets = ['pathway', 'state', 'body', 'owner', 'open', 'overdue'] as const;
export type MatterFacet = (typeof matterFacets)[number];

/** The value of each facet that is let through. */
export type NarrowedMatters = { readonly [F in MatterFacet]?: string | boolean };

/** Matters that are alike in everything they can be narrowed by. */
export interface MatterGroup {
  readonly pathway: string;
  readonly state: string;
  readonly body: string;
  readonly owner: string | null;
  readonly open: boolean;
  readonly overdue: boolean;
  readonly count: number;
}

interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** How many matters a list holds, and how many it would hold if it were narrowed otherwise. */
export interface MatterCounts {
  readonly total: number;
  readonly open: number;
  readonly overdue: number;
  /** Each facet is counted as if it were not narrowed itself, so that its other values can be chosen. */
  readonly facets: Readonly<Record<MatterFacet, readonly FacetValue[]>>;
}

/** The most frequent come first; equals stand in the order of their values. */
export function countFacets(groups: readonly MatterGroup[], narrowed: NarrowedMatters): MatterCounts {
  const all = groups.filter((group) => matterFacets.every((facet) => passes(group, facet, narrowed)));
  const facets = matterFacets.map((facet) => {
    const others = matterFacets.filter((other) => other !== facet);
    const rows = groups.filter((group) => others.every((other) => passes(group, other, narrowed)));
    return [facet, valuesOf(rows, facet)] as const;
  });
  return {
    total: sum(all),
    open: sum(all.filter(({ open }) => open)),
    overdue: sum(all.filter(({ overdue }) => overdue)),
    facets: Object.fromEntries(facets) as Record<MatterFacet, readonly FacetValue[]>,
  };
}

function passes(group: MatterGroup, facet: MatterFacet, narrowed: NarrowedMatters): boolean {
  const wanted = narrowed[facet];
  return wanted === undefined || group[facet] === wanted;
}

function valuesOf(groups: readonly MatterGroup[], facet: MatterFacet): readonly FacetValue[] {
  const counts = new Map<string, number>();
  for (const group of groups) {
    const value = group[facet];
    if (value !== null) counts.set(String(value), (counts.get(String(value)) ?? 0) + group.count);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function sum(groups: readonly MatterGroup[]): number {
  return groups.reduce((total, { count }) => total + count, 0);
}
