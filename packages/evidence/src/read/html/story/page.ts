import type { Survey } from '../survey/survey.ts';

/**
 * What kind of page it is, as numbers. Nothing that tells one page from another of its kind, such as its
 * exact size: trees would learn the pages they were fitted on by heart.
 */
export function pageFeatures(page: Survey): Record<string, number> {
  const { measures, extents, head, blocks } = page;
  const all = extents.sums({ first: 0, last: blocks.length - 1 });
  const core = page.core === null ? undefined : extents.findExtent(page.core);
  const types = head.linked.flatMap((node) => node.types).join(' ');
  const path = page.url === null ? '' : page.url.replace(/^https?:\/\/[^/]*/, '');
  const kind = head.meta.get('og:type') ?? '';
  const share = (cue: 'price' | 'age' | 'date' | 'comments' | 'action') =>
    measures.filter((measure) => measure.cues[cue]).length / Math.max(1, blocks.length);
  return {
    'page.proseShare': all.prose / Math.max(1, all.words),
    'page.coreShare': core === undefined ? 0 : extents.sums(core).prose / Math.max(1, all.prose),
    'page.article': Number(/article/.test(kind)) + 2 * Number(/Article|BlogPosting/.test(types)),
    'page.product': Number(/product/.test(kind)) + 2 * Number(/\bProduct\b/.test(types)),
    'page.thread':
      Number(/DiscussionForumPosting|QAPage/.test(types)) + 2 * Number(threadPath.test(page.url ?? '')),
    'page.collection': Number(/ItemList|CollectionPage/.test(types)) + 2 * Number(listPath.test(path)),
    'page.depth': path.split('/').filter(Boolean).length,
    'page.dated': Number(/\/(?:19|20)\d\d\//.test(path)),
    'page.declares': Number(page.declaredBody !== ''),
    'page.prices': share('price'),
    'page.ages': share('age'),
    'page.dates': share('date'),
    'page.comments': share('comments'),
    'page.actions': share('action'),
  };
}

const threadPath =
  /forum|thread|topic|community|discuss|viewtopic|showthread|\/t\/|\/questions?\/|\/r\/|board/i;
const listPath =
  /\/(?:categor(?:y|ies)|collections?|tags?|topics?|archives?|search|shop|blog|news|products?)(?:\/[^/]*)?\/?(?:[?#]|$)/i;
