import type { FieldClass } from '@candour/access';
import type { Caller } from '../caller.ts';
import { Kept, markOf } from '../kept.ts';
import { findNeeds } from '../need-to-know/find-needs.ts';
import { unseenMatter } from '../need-to-know/refusals.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { findMatterTitles } from './find-matter-titles.ts';
import type { LinkMatters } from './link-matters.ts';

/** A matter that another was said to have to do with, seen from one of the two. */
export interface MatterLink {
  readonly matter: string;
  /** Null where the reader may see it and not its title. */
  readonly title: string | null;
  readonly relation: LinkMatters['relation'];
  /** `to`: it was said of the one that is asked about; `from`: of the other. */
  readonly way: 'to' | 'from';
}

/**
 * The matters that one has to do with, whichever of the two it was said of. A link is for those who work on the matter
 * that it was said of, and who may see the other: to anybody else there is none.
 */
export async function listLinks(
  parts: Parts,
  caller: Caller,
  matter: string,
): Promise<Outcome<readonly MatterLink[]>> {
  const need = (await findNeeds(parts, caller, [matter])).get(matter);
  return need === undefined
    ? refused(unseenMatter)
    : done(
        await listLinksFor(parts, caller, {
          id: matter,
          readable: need.readable,
          recordHead: need.found.recordHead,
        }),
      );
}

type Untitled = Omit<MatterLink, 'title'>;

const kept = new Kept<readonly Untitled[]>(500);

interface SeenMatter {
  readonly id: string;
  readonly readable: readonly FieldClass[];
  /** The last entry of the record. */
  readonly recordHead: number;
}

/** As `listLinks`, where it is settled what may be read of the matter. */
export async function listLinksFor(
  parts: Parts,
  caller: Caller,
  { id, readable, recordHead }: SeenMatter,
): Promise<readonly MatterLink[]> {
  const make = () => selectLinks(parts, id);
  const mark = markOf(parts, recordHead);
  const rows = await kept.find(parts.database, { caller: 'anyone', question: `links ${id}`, ...mark, make });
  if (rows.length === 0) return [];
  const others = rows.map(({ matter }) => matter);
  const needs = await findNeeds(parts, caller, others);
  const told = rows.filter(({ matter, way }) => {
    const other = needs.get(matter);
    return other !== undefined && (way === 'to' ? readable : other.readable).includes('restricted');
  });
  const titles = await findMatterTitles(parts, caller, others);
  return told.map((row) => ({ ...row, title: titles.get(row.matter) ?? null }));
}

async function selectLinks(
  { database }: Pick<Parts, 'database'>,
  matter: string,
): Promise<readonly Untitled[]> {
  const { rows } = await database.query<Untitled>(
    `select * from (
       select e.body ->> 'to' as matter, e.body ->> 'relation' as relation, 'to' as way, e.seq from record.entry e
       where e.matter = $1 and e.kind = 'matter-linked' and e.body ->> 'to' is not null
       union all
       select e.matter, e.body ->> 'relation', 'from', e.seq from record.entry e
       where e.kind = 'matter-linked' and e.body ->> 'to' = $1) linked order by seq`,
    [matter],
  );
  return rows.map(({ matter: other, relation, way }) => ({ matter: other, relation, way }));
}
