import type { Block } from '../layout/block.ts';

/**
 * What a document is, which settles whose "I" and "we" it speaks with and whether its "should" is a
 * recommendation.
 *
 * - `coroner`: a report to prevent future deaths
 * - `report`: a review's own report (inquiry, inspection, investigation, ombudsman's decision)
 * - `response`: a body's own paper or plan, a reply to a review among them
 */
export type DocumentKind =
  | 'coroner'
  | 'letter'
  | 'mail'
  | 'minutes'
  | 'news'
  | 'report'
  | 'response'
  | 'statement'
  | 'transcript';

interface Sign {
  readonly kind: DocumentKind;
  readonly pattern: RegExp;
  readonly weight: number;
}

// Weights: 4 settles the matter, 2 is strong, 1 is a hint. Patterns are tried on one line each.
const signs: readonly Sign[] = [
  { kind: 'coroner', pattern: /\bregulation 28\b|prevent(?:ion of)? future deaths/i, weight: 3 },
  { kind: 'coroner', pattern: /\bthis report is being sent to\b/i, weight: 4 },
  { kind: 'coroner', pattern: /\bI am\b.{3,80}\bcoroner\b/i, weight: 3 },
  { kind: 'letter', pattern: /^\s*Dear\s+\p{Lu}/u, weight: 4 },
  { kind: 'letter', pattern: /^\s*Yours (?:sincerely|faithfully|truly|ever)\b/i, weight: 3 },
  { kind: 'mail', pattern: /^\s*From:\s+\S.*@/i, weight: 4 },
  { kind: 'mail', pattern: /^\s*Subject:\s+\S/i, weight: 2 },
  { kind: 'minutes', pattern: /^\s*(?:draft |confirmed |unconfirmed )?minutes of\b/i, weight: 4 },
  { kind: 'minutes', pattern: /^\s*(?:present|in attendance|apologies(?: for absence)?)\s*:/i, weight: 2 },
  { kind: 'minutes', pattern: /^\s*matters arising\b/i, weight: 1 },
  {
    kind: 'statement',
    pattern: /^\s*(?:press release|news release|media (?:release|statement)|for immediate release)\b/i,
    weight: 4,
  },
  { kind: 'statement', pattern: /^\s*notes (?:to|for) editors\b|^ENDS$/i, weight: 4 },
  { kind: 'statement', pattern: /^\s*(?:media|press) (?:enquiries|office|contact)\s*:/i, weight: 2 },
  { kind: 'statement', pattern: /\bwritten (?:ministerial )?statement\b/i, weight: 3 },
  { kind: 'statement', pattern: /\bstatement made (?:by|on)\b/i, weight: 4 },
  { kind: 'statement', pattern: /\b(?:statement|oral statement) to (?:Parliament|the House)\b/i, weight: 3 },
  { kind: 'statement', pattern: /^\s*H[CL]WS\d+/, weight: 4 },
  { kind: 'statement', pattern: /\bmy (?:right )?hon(?:\.|ourable) friend\b/i, weight: 2 },
  { kind: 'response', pattern: /\bresponse to (?:the|recommendations?|findings)\b/i, weight: 2 },
  { kind: 'response', pattern: /^\s*(?:government|our|management|trust|council) response\b/i, weight: 3 },
  { kind: 'response', pattern: /^\s*(?:response|our response|management response|position)\s*:/i, weight: 3 },
  // A body that says "we" outside quotation marks writes of itself.
  {
    kind: 'response',
    pattern:
      /^(?:(?:By|From|In|On|Within|Since) [^.“”"]{3,60}? )?[Ww]e(?:['’](?:ve|ll|re)| (?:will|shall|have|are|were|should|accept|apologise|know|are))\b/,
    weight: 2,
  },
  {
    kind: 'response',
    pattern: /\bagenda item\b|\bpaper for\b|\bboard paper\b|^\s*(?:report|paper) to\b/i,
    weight: 3,
  },
  {
    kind: 'response',
    pattern: /\bis (?:asked|invited|recommended) to (?:note|approve|agree|consider)\b/i,
    weight: 3,
  },
  { kind: 'response', pattern: /^\s*(?:action|improvement|implementation) plan\b/i, weight: 2 },
  { kind: 'report', pattern: /^\s*(?:final |interim )?report (?:of|by|on|into)\b/i, weight: 2 },
  { kind: 'report', pattern: /^\s*\d*\.?\s*(?:list of |summary of )?recommendations\s*$/i, weight: 2 },
  {
    kind: 'report',
    pattern: /^\s*(?:chapter \d+:? )?recommendation(?:s|s?\.? \d+[.:]?)\b(?=[.:]? \p{Lu}|$)/iu,
    weight: 1,
  },
  { kind: 'report', pattern: /\b(?:I|we) make (?:\w+ ){1,3}recommendations\b/i, weight: 3 },
  {
    kind: 'report',
    pattern: /^\s*[^.]{0,60}\b(?:adults?|case|practice|learning|homicide|incident) review\s*$/i,
    weight: 2,
  },
  {
    kind: 'report',
    pattern: /^\s*(?:requirements|areas for improvement|key messages|conclusions and recommendations)\s*$/i,
    weight: 2,
  },
  { kind: 'report', pattern: /\bI (?:also )?recommend\b|\bwe (?:also )?recommend\b/i, weight: 3 },
  {
    kind: 'report',
    pattern: /\b(?:the|this) (?:inquiry|review|investigation|commission|panel|ombudsman) recommends\b/i,
    weight: 2,
  },
  {
    kind: 'report',
    pattern: /\bombudsman\b.{0,40}(?:decision|report)|\bfinal decision\b|\binvestigator['’]s decision\b/i,
    weight: 3,
  },
  {
    kind: 'report',
    pattern: /^\s*(?:executive summary|terms of reference|my findings|our findings)\b/i,
    weight: 2,
  },
  { kind: 'report', pattern: /^.{0,60}\b(?:inquiry|review|investigation) report\b/i, weight: 2 },
  {
    kind: 'report',
    pattern: /\binspection report\b|^\s*(?:report|decision) (?:published|laid|date)\b/i,
    weight: 3,
  },
  {
    kind: 'report',
    pattern:
      /^\s*[\p{L} ’'-]{0,50}(?:ombudsman|inspectorate|accident investigation|inspection service|regulator)\b[\p{L} ’'-]{0,40}$/iu,
    weight: 3,
  },
  {
    kind: 'report',
    pattern:
      /^\s*(?:what we found|areas for improvement|actions? the \w+ (?:must|should) take|redress|learning points?)\b/i,
    weight: 2,
  },
  {
    kind: 'report',
    pattern: /^\s*(?:independent )?(?:reviewer|inspector|inquiry chair|chair of the inquiry)\s*:/i,
    weight: 2,
  },
  { kind: 'transcript', pattern: /^\s*(?:Q|A)\.\s+\S/, weight: 1 },
  { kind: 'transcript', pattern: /^\s*(?:MR|MS|MRS|SIR|DAME|LORD|THE CHAIR)[A-Z\s]*:\s+\S/, weight: 2 },
  { kind: 'news', pattern: /^\s*By \p{Lu}[\p{L}’'-]+ \p{Lu}[^.]{0,60}$/u, weight: 2 },
  { kind: 'news', pattern: /\b(?:has|have) been (?:contacted|approached) for comment\b/i, weight: 4 },
  { kind: 'news', pattern: /\b(?:correspondent|reporter|news agency|told the BBC|told PA)\b/i, weight: 2 },
  {
    kind: 'news',
    pattern: /[”"'’]\s*(?:,\s*)?(?:he|she|the \w+|\p{Lu}\w+(?: \p{Lu}\w+)?) (?:said|added|told)\b/u,
    weight: 2,
  },
  { kind: 'news', pattern: /\b(?:said|added|told \p{Lu}\w+): ?[“"‘']/u, weight: 2 },
];

const mostHits = 3;

/** The kind with the most signs; news when there is none, the commonest kind that bears no form. */
export function kindOf(flat: string, blocks: readonly Block[]): DocumentKind {
  const scores = new Map<DocumentKind, number>();
  for (const { kind, pattern, weight } of signs) {
    let hits = 0;
    for (const block of blocks) {
      if (pattern.test(flat.slice(block.start, Math.min(block.end, block.start + 600)))) hits += 1;
      if (hits === mostHits) break;
    }
    scores.set(kind, (scores.get(kind) ?? 0) + hits * weight);
  }
  if ((scores.get('coroner') ?? 0) < 6) scores.delete('coroner');
  const best = [...scores].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] >= 2 ? best[0] : 'news';
}
