import { bodiesIn, hasHead } from '../../clause/list.ts';
import { isAgent } from '../../clause/standing.ts';
import type { Block } from '../../layout/block.ts';

const recommending =
  /\brecommendations?\b|\baction should be taken\b|\b(?:required|recommended) (?:actions?|improvements?)\b|\bwhat (?:the )?[\p{L} ]{2,60} (?:should|must|needs? to) (?:now )?do\b|^remed(?:y|ies)\b|\bput(?:ting)? things right\b|\bactions? .{0,30}(?:must|should) take\b|\bareas for improvement\b|\bwe are asking\b|\bredress\b|^requirements?\b|\bwhat (?:should|must|needs to) (?:now )?(?:be done|happen|change)\b|\bactions? we (?:have told|require|expect)\b|^enforcement\b/iu;
const answering =
  /\b(?:do|does|did|have|has|is|are|was|were)(?: not|n['’]t) recommend|\bnot recommended\b|\brecommendations? (?:not made|considered|rejected|declined)\b|\bresponses?\b(?!.*\brecommendations?\b)|\b(?:previous|earlier|past|implementation of|progress (?:on|against)|status of)\b.*\brecommendations?\b/i;

/** Whether a block stands in a part of the document that sets out recommendations. */
export function isInRecommendations(block: Block): boolean {
  return block.trail.some((heading) => recommending.test(heading) && !answering.test(heading));
}

const rules =
  /\b(?:what should have happened|polic(?:y|ies)|the law|legal|legislation|statutory|guidance|background|terms of reference|standards|circumstances|concerns|evidence|chronology|narrative|relevant (?:law|policy)|powers|copies|your response|purpose)\b/i;

/** Whether a block recites rules, facts or concerns, where "should" asks for nothing. */
export function isRecital(block: Block): boolean {
  return block.trail.some((heading) => rules.test(heading)) && !isInRecommendations(block);
}

const directed =
  /\b(?:recommendations?|actions?|improvements?)\b.{0,40}?\b(?:to|for)\s+((?:the |all )?\p{Lu}.{2,120}?|all .{2,80}?|the .{2,100}?)\s*:?$/u;
const asked =
  /\b(?:asking|told|expect(?:ing)?|requir(?:e|ing)|want(?:ing)?|for)\s+((?:the )?\p{Lu}.{2,100}?)\s+to\b/u;
const pointed = /^(?:to|for)\s+(.{3,100}?)\s*:?$/i;

/** The addressees that the headings above a block name ("Recommendations to NHS England:"). */
export function headedTo(block: Block): readonly string[] {
  for (const heading of block.trail.toReversed()) {
    const named = asked.exec(heading)?.[1] ?? directed.exec(heading)?.[1] ?? pointed.exec(heading)?.[1];
    const bracketed = /\(([^()]{3,120})\)\s*:?$/.exec(heading)?.[1];
    if (named && isAgent(named)) return bodiesIn(named);
    if (bracketed && hasHead(bracketed)) return bodiesIn(bracketed);
    const bare = heading.replace(/:$/, '').trim();
    if (
      block.trail.length > 1 &&
      heading !== block.trail[0] &&
      hasHead(bare) &&
      !recommending.test(bare) &&
      isInRecommendations(block)
    )
      return bodiesIn(bare);
  }
  return [];
}
