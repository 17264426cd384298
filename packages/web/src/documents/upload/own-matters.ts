import { type Caller, findMatterTitles, listMatters, type Parts } from '@candour/record';
import type { Option } from '../../design/govuk/select.tsx';

const most = 200;

/** The open matters that somebody owns, by title, and one more that an address names, if they may see it: to choose from. */
export async function listOwnMatters(
  record: Parts,
  caller: Caller,
  named: string | undefined,
): Promise<readonly Option[]> {
  if (caller === 'anyone') return [];
  const { matters } = await listMatters(record, caller, {
    owner: caller.person,
    open: true,
    order: 'changed',
    limit: most,
  });
  const owned = matters.flatMap(({ id, title }) => (title === null ? [] : [{ value: id, text: title }]));
  if (named === undefined || owned.some(({ value }) => value === named)) return owned;
  const title = (await findMatterTitles(record, caller, [named])).get(named);
  return typeof title === 'string' ? [{ value: named, text: title }, ...owned] : owned;
}
