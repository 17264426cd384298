import type { Party } from '../../../proposal.ts';
import { campaignNouns, reviewNouns } from '../../lexicon/nouns.ts';
import type { Reading } from '../../reading.ts';

const reviewing = new RegExp(
  `\\b(?:${reviewNouns.join('|')}|ofsted|estyn|hmicfrs|cqc|care quality commission|audit office|audit scotland|hiw|chief inspector|hse|iopc|commission|study)s?\\b`,
  'i',
);
const campaigning = new RegExp(`\\b(?:${campaignNouns.join('|')})s?\\b`, 'i');
const role =
  '(?:chair(?:s|ed|ing|man|woman)?|led|leads|leading|conducted|carried out|wrote|author|undertook|coroner|inspector|ombudsman|commissioner|reviewer|investigator|assessor|auditor|inquiry|review)';

/** Whether words that name a speaker name one whose task is to review; a campaigner never is. */
export function isReviewer(reading: Reading, words: string, party: Party | null): boolean {
  if (reviewing.test(words) && !campaigning.test(words.replace(/family of|families of/gi, ''))) return true;
  if (isCampaigner(words, party)) return false;
  if (party === null) return false;
  const { review } = reading.voice;
  if (review !== null && (review === party.name || review.endsWith(surname(party.name)))) return true;
  return reviewing.test(party.office ?? '') || isIntroducedAsReviewer(reading, party.name);
}

function surname(name: string): string {
  return name.split(/\s+/).at(-1) ?? name;
}

/** Whether words or office name one who has a cause or a loss, not a task to review. */
export function isCampaigner(words: string, party: Party | null): boolean {
  return campaigning.test(words) || campaigning.test(party?.office ?? '');
}

const cache = new WeakMap<Reading, Map<string, boolean>>();

/** "Dame Priya Lanchester, who chaired the inquiry": beside some mention of the name stands the task. */
function isIntroducedAsReviewer(reading: Reading, name: string): boolean {
  const known = cache.get(reading) ?? new Map<string, boolean>();
  cache.set(reading, known);
  const before = known.get(name);
  if (before !== undefined) return before;
  const last = surname(name).replace(/[^\p{L}’'-]/gu, '');
  const beside = new RegExp(
    `\\b${last}(?: [KQ]C)?,? (?:the |who |an? |has |independent |senior |inquiry |and )*${role}\\b|\\b${role}\\b[^.;]{0,60}\\b${last}\\b`,
    'iu',
  );
  const is =
    last.length > 1 &&
    reading.blocks.some((block) => beside.test(reading.flat.slice(block.start, block.end)));
  known.set(name, is);
  return is;
}
