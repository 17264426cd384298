import { bodiesIn, hasHead } from '../clause/list.ts';
import type { Block } from '../layout/block.ts';
import { findMarker } from '../layout/marker.ts';

const longestAddress = 25;

/** "Ms Vale" by the whole name that stands in the address ("Ms Ruth Vale, 3 Mill Lane"). */
function fullName(flat: string, blocks: readonly Block[], greeted: string): string {
  const surname =
    /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Cllr|Councillor|Rev|Revd)\.? (\p{Lu}[\p{L}’'-]+)$/u.exec(
      greeted,
    )?.[1];
  if (surname === undefined) return greeted;
  const whole = new RegExp(
    `^(?:To:? )?((?:[A-Z][a-z]{1,8}\\.? )?(?:\\p{Lu}[\\p{L}’'.-]+ ){1,3}${surname})\\b(?! (?:Street|Road|Lane|House))`,
    'u',
  );
  for (const block of blocks.slice(0, longestAddress)) {
    const name = whole.exec(flat.slice(block.start, Math.min(block.end, block.start + 90)).trim())?.[1];
    if (name && !/^Dear\b/.test(name) && name !== greeted)
      return name.replace(/^(?:Mr|Mrs|Ms|Miss|Mx)\.? /, '');
  }
  return greeted;
}

/** Whom a letter or message greets: "Dear Mrs Vale" gives "Mrs Vale". Undefined for "Dear Sir or Madam". */
export function findReader(flat: string, blocks: readonly Block[]): string | undefined {
  for (const block of blocks) {
    const line = flat.slice(block.start, Math.min(block.end, block.start + 160)).trim();
    const greeted =
      /^Dear\s+(?:all\b|sir\b|madam\b|colleagues?\b|(.{2,80}?))\s*[,:]?$/iu.exec(line) ??
      /^Dear\s+(.{2,60}?),\s/u.exec(line);
    if (greeted) return greeted[1] === undefined ? undefined : fullName(flat, blocks, greeted[1]);
    const addressed = /^To:\s+"?([^<"@]{3,80}?)"?\s*(?:<[^>]*>)?$/u.exec(line);
    if (addressed?.[1] && !/^\d/.test(addressed[1])) return addressed[1].split(',')[0];
  }
  return undefined;
}

const sentTo = /\bthis report is being sent to\b\s*:?\s*/i;
const ends = /^\s*(?:\d+\.?\s+)?(?:coroner|coroner['’]s legal powers|cc|copies|date|investigation)\b/i;
const mostLines = 30;

/** The recipients that a coroner's report lists at its head, one by one. */
export function findRecipients(flat: string, blocks: readonly Block[]): readonly string[] {
  const at = blocks.findIndex((block) => sentTo.test(flat.slice(block.start, block.end)));
  const first = blocks[at];
  if (!first) return [];
  const rest = flat.slice(first.start, first.end).replace(sentTo, '\u0000').split('\u0000')[1] ?? '';
  const lines = [rest];
  for (const block of blocks.slice(at + 1, at + mostLines)) {
    const line = flat.slice(block.start, block.end);
    if (ends.test(line) || (/^[^a-z]+$/.test(line.trim()) && /CORONER|REPORT/.test(line))) break;
    if (rest !== '' && !findMarker(line)) break;
    lines.push(line);
  }
  return lines.flatMap(recipientsOn);
}

function recipientsOn(line: string): readonly string[] {
  const words = line
    .slice(findMarker(line)?.length ?? 0)
    .trim()
    .replace(/[.;,]+$/, '');
  if (words === '') return [];
  return words
    .split(/\s*[|;]\s*|\s+(?=\d{1,2}[.)]\s)/)
    .map((one) => one.slice(findMarker(one)?.length ?? 0).trim())
    .filter((one) => one !== '')
    .flatMap((one) => inOffice(one) ?? bodiesIn(one));
}

const holder =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady)\.? [^,]{3,50}, ([^,]{3,60}), ([^,]{3,80})$/u;

/** "Ms Ada Lowe, Chief Executive, Northmoor Council" as the office: a report is sent to it, whoever holds it. */
function inOffice(words: string): readonly string[] | undefined {
  const [, office, body] = holder.exec(words) ?? [];
  return office && body && hasHead(office) ? [`${office} of ${body}`] : undefined;
}
