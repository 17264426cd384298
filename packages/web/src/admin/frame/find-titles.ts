import { listPathwayTitles } from '@candour/record';
import type { WebParts } from '../../parts.ts';
import type { View } from '../../view/view.ts';

/** What a pathway is called, by its name. */
export async function findTitles({ record }: WebParts, view: View): Promise<(pathway: string) => string> {
  const titles = await listPathwayTitles(record.database);
  return (pathway) => {
    const title = titles.get(pathway)?.title;
    return title === undefined ? pathway : view.say(title);
  };
}
