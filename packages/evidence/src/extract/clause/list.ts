import { bodyHeads } from '../../names/lexicon/bodies.ts';
import { officeHeads } from '../../names/lexicon/offices.ts';
import { agentNouns } from '../lexicon/nouns.ts';

// "working with X": X is consulted, not addressed.
const consulted =
  /[,\s]+(?:(?:\w+ly )?(?:working|work|acting|liaising|cooperating|co-operating|engaging)(?: \w+)? with|in (?:close )?(?:consultation|partnership|collaboration|liaison|discussion|co-operation|cooperation) with|(?:following|after) consultation with|with (?:the )?(?:support|help|assistance|advice|agreement)|supported by|through|via|with|which|who|whose|when|where (?!appropriate)|in respect of|in relation to|as the)\b.*$/is;
const joint =
  /,?\s+(?:in conjunction with|together with|jointly with|along with|as well as|and,? where (?:appropriate|necessary|relevant),?|and in turn)\s+/gi;
const leads =
  /^(?:the )?(?:department|ministry|office|secretary of state|(?:prime |first |deputy )?minister(?: of state)?|royal colleges?|institute|society|(?:chief |executive |managing |medical |national )*(?:director|inspector|executive|officer|coroner|constable)|commissioner|head|chair|commission|board|association|college) (?:of|for)\b/i;
// What a department or minister is for may itself sound like a body ("Health and Social Services").
const portfolio = /^(?:\p{L}+ )?(?:services?|communities|industry|homes|schools)$/iu;
const openings = /^(?:NHS|HM|HMP|HMPPS|HMCTS|UK)\b/;
const article = /^(?:the|all|any|each|every|its|other|local|both|relevant|those|our|my|individual|a|an)\b/i;

/** The parties that a noun phrase or a list of recipients names, one by one, as named but without "the". */
export function bodiesIn(phrase: string): readonly string[] {
  const chunks = chunksOf(phrase);
  const parties: string[] = [];
  let current = '';
  for (const [index, { words, joiner }] of chunks.entries()) {
    if (current === '') current = words;
    else if (parts(current, words, joiner, chunks.slice(index + 1))) {
      parties.push(current);
      current = words;
    } else current += joiner + words;
  }
  if (current !== '') parties.push(current);
  return parties.map(named).filter((party) => party !== '');
}

interface Chunk {
  readonly words: string;
  /** What stands between this chunk and the one before. */
  readonly joiner: string;
}

function chunksOf(phrase: string): readonly Chunk[] {
  const plain = phrase
    .replace(/\s*\([^)]*\)/g, '')
    .replace(joint, ' and ')
    .replace(/\band\/or\b/gi, 'and')
    .replace(consulted, '')
    .replace(/^(?:each of|all of|both|either|neither)\s+/i, '')
    .trim();
  const chunks: Chunk[] = [];
  let from = 0;
  let joiner = '';
  for (const match of plain.matchAll(/,?\s+(?:and|or)\s+|,\s+/gi)) {
    chunks.push({ words: plain.slice(from, match.index), joiner });
    joiner = match[0];
    from = match.index + match[0].length;
  }
  chunks.push({ words: plain.slice(from), joiner });
  return chunks.filter(({ words }) => words.trim() !== '');
}

// What a body is for, never a body by itself: "Health Education and Improvement Wales".
const field =
  '(?:Education|Health|Improvement|Safety|Work|Care|Justice|Culture|Transport|Environment|Energy|Business|Trade|Research|Innovation|Food|Skills|Families|Welfare|Rescue|Pensions|Standards|Industry|Science|Technology|Media|Sport|Housing|Communities|Probation|Treatment|Revenue|Customs|Wildlife|Rivers|Waterways)';
const goesOn = new RegExp(`\\b${field}$`);
const continues = new RegExp(`^${field}\\b`);

/** Whether a new party begins with `right`, rather than the name of the left one going on. */
function parts(left: string, right: string, joiner: string, later: readonly Chunk[]): boolean {
  if (joiner.trim() === ',' && isOffice(left) && !article.test(right)) return false;
  if (article.test(right)) return true;
  const isComplete = isWhole(left);
  if (joiner.includes('and') && goesOn.test(left) && continues.test(right)) return false;
  if (leads.test(left)) return isWhole(right) && !portfolio.test(right);
  if (isComplete && isWhole(right)) return true;
  if (isComplete) return /^\p{Lu}/u.test(right);
  return (
    isBare(left) &&
    isBare(right) &&
    !isWhole(right) &&
    !later.some(({ words }) => isWhole(words) && !article.test(words))
  );
}

function isWhole(words: string): boolean {
  return leads.test(words) || openings.test(words.replace(/^the /i, '')) || hasHead(words);
}

/** Whether words end in what names a body, an office or a group of people, or in initials. */
export function hasHead(words: string): boolean {
  const last = lastWord(words);
  if (/^\p{Lu}[\p{Lu}\d&-]+$/u.test(last)) return true;
  const lower = last.toLowerCase();
  return [lower, lower.replace(/s$/, '')].some(
    (form) => bodyHeads.has(form) || officeHeads.has(form) || agentNouns.has(form),
  );
}

const post =
  /\b(?:secretary of state|minister|director|inspector|executive|officer|coroner|constable|commissioner|head|chair)\b/i;

function isOffice(words: string): boolean {
  return post.test(words) && (officeHeads.has(lastWord(words).toLowerCase()) || leads.test(words));
}

function isBare(words: string): boolean {
  return /^(?:\p{Lu}[\p{L}\d’'&.-]*)(?: \p{Lu}[\p{L}\d’'&.-]*)*$/u.test(words.trim());
}

function lastWord(words: string): string {
  return /([\p{L}\d&’'-]+)[^\p{L}\d]*$/u.exec(words)?.[1] ?? '';
}

function named(words: string): string {
  return words
    .trim()
    .replace(/^(?:both |each of |all of )/i, '')
    .replace(/^that\s+/i, '')
    .replace(/^(?:the|an?)\s+/i, '')
    .replace(/[.,;:]+$/, '');
}
