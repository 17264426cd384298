import { dayInLondon } from '@candour/calendar';
import { listPathwayTitles } from '@candour/record';
import { countPublishedMatters, publishedDatabase } from '@candour/record/published';
import { answerPage } from '../http/answer-page.ts';
import { createPages, type Pages } from '../http/pages.ts';
import type { WebParts } from '../parts.ts';
import { paths } from '../view/paths.ts';
import { viewOf } from '../view/view.ts';
import { FrontPage } from './front-page.tsx';

/**
 * The same for everybody, signed in or not, so that its address can be shared and its tag holds; whoever works here
 * goes on from it by the first link of every page. Its numbers are read as the public reads.
 */
export function frontPages({ record, name, verifierKey }: WebParts): Pages {
  const published = publishedDatabase(record.database);
  return createPages().get(paths.front, async (c) => {
    const today = dayInLondon(record.clock().toISOString());
    const counts = await countPublishedMatters(published, today);
    const titles = await listPathwayTitles(record.database);
    return answerPage(c, <FrontPage {...{ view: viewOf(c), name, counts, titles, verifierKey }} />);
  });
}
