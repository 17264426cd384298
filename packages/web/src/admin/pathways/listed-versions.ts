import {
  countMatters,
  listPathways,
  listPathwayTitles,
  type RecordedPathway,
  type Words,
} from '@candour/record';
import type { WebParts } from '../../parts.ts';
import type { AdminView } from '../frame/as-administrator.ts';

/** A version of a pathway, what the pathway is called now, and how many matters are under it. */
export interface ListedVersion extends RecordedPathway {
  readonly title: Words;
  readonly inForce: boolean;
  readonly open: number;
  readonly ended: number;
}

/** Every version that was ever in force, by pathway, the latest first. */
export async function listVersions(
  { record }: WebParts,
  { caller }: AdminView,
): Promise<readonly ListedVersion[]> {
  const recorded = await listPathways(record.database);
  const titles = await listPathwayTitles(record.database);
  const counted = await countMatters(record, caller);
  const counts = new Map(
    (counted.ok ? counted.value : []).map((one) => [`${one.pathway} ${one.version}`, one] as const),
  );
  const last = new Map(recorded.map(({ pathway, version }) => [pathway, version] as const));
  return recorded
    .map((one) => {
      const { open = 0, ended = 0 } = counts.get(`${one.pathway} ${one.version}`) ?? {};
      const title = titles.get(one.pathway)?.title ?? { en: one.pathway, cy: one.pathway };
      return { ...one, title, inForce: last.get(one.pathway) === one.version, open, ended };
    })
    .toSorted((a, b) => (a.pathway === b.pathway ? b.version - a.version : a.pathway < b.pathway ? -1 : 1));
}
