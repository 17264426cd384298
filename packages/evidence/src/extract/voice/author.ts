import { officeHeads } from '../../names/lexicon/offices.ts';
import type { Party } from '../../proposal.ts';
import type { Block } from '../layout/block.ts';

const title =
  '(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Cllr|Councillor|Rev|Revd|Judge|HHJ|Capt|Captain|The Rt Hon|Rt Hon|The Hon)\\.? )*';
const honours = '(?: (?:KC|QC|MP|MSP|MS|MLA|OBE|CBE|MBE|KCB|DBE))*';

/** A person's name, as a pattern's source (case matters), for the forms in which documents name people. */
export const personName: string = `${title}\\p{Lu}[\\p{L}’'.-]*(?: (?:of|de|van|von|ap|al|bin|\\p{Lu}[\\p{L}’'.-]*)){1,4}${honours}`;

/** Words that match in any mixture of capitals, beside a name whose capitals matter. */
function anyCase(words: string): string {
  return words.replace(/(?<!\\)\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}

const signedOff =
  /^(?:yours (?:sincerely|faithfully|truly|ever)|(?:kind|best|warm|with kind|with best)(?:est)? (?:regards|wishes)|regards|with (?:deepest |sincere |heartfelt )?(?:sympathy|condolences|thanks|gratitude)|sincerely)\b[,.]?\s*/i;
const wholeName = new RegExp(`^${personName}$`, 'u');
const nameThenOffice = new RegExp(`^(${personName}),\\s+(\\p{L}.{3,90})$`, 'u');
const linesUnderSignature = 7;

/** Who signs a letter, and as what. */
export function findSigner(flat: string, blocks: readonly Block[]): Party | undefined {
  const at = blocks.findLastIndex((block) => signedOff.test(lineOf(flat, block)));
  if (at < 0) return undefined;
  const lines = blocks.slice(at, at + linesUnderSignature).map((block) => lineOf(flat, block));
  lines[0] = (lines[0] ?? '').replace(signedOff, '');
  for (const [index, line] of lines.entries()) {
    const both = nameThenOffice.exec(line);
    if (both?.[1]) return party(both[1], both[2]);
    if (wholeName.test(line)) return party(line, officeLine(lines[index + 1]));
  }
  return undefined;
}

interface Form {
  readonly pattern: RegExp;
  readonly nameAt: number;
  readonly officeAt: number | null;
}

const office = '([^()]{3,110}?)';
const labels = anyCase(
  '(?:report |paper )?(?:author|presented by|lead officer|executive lead|written by|prepared by|chair|report by|paper by|(?:independent |lead )?(?:inspector|investigator|reviewer|author))',
);
const ministers =
  '(?:[A-Z][\\p{L}-]+[ -])?(?:Secretary|Minister|Chancellor|Under-Secretary|Under Secretary|Attorney|Solicitor|Deputy|Prime|First)[^():]{0,110}?';
const reports = anyCase('(?:(?:final |interim |independent )?(?:report|review|inquiry|investigation)');

// The forms in which official documents say who wrote them, tried on each of their first and last lines.
const forms: readonly Form[] = [
  // Made in one House on behalf of who made it in the other.
  form(
    `\\b[Mm]y (?:right |noble )*(?:hon\\.?|honourable)? ?[Ff]riend,? (?:the )?(${ministers}),? \\((${personName})\\),? has (?:today |also )*made\\b`,
    2,
    1,
  ),
  form(`\\b${anyCase('made by')}:?\\s*(${personName}),\\s*${office}$`, 1, 2),
  form(
    `^(?:${anyCase('written ')})?${anyCase('statement (?:made )?by')}:?\\s+(?:[Tt]he )?(${personName})(?:,|\\s+\\(|\\s+-)\\s*${office}\\)?$`,
    1,
    2,
  ),
  form(
    `^(?:${anyCase('statement (?:made )?by')}:?\\s+)?(?:The )?(${ministers})\\s+\\((${personName})\\)`,
    2,
    1,
  ),
  form(`^${anyCase('statement (?:made )?by')}:?\\s+(${personName})$`, 1, null),
  form(`^${labels}\\s*:\\s*(${personName})(?:(?:,|\\s+[-–—]|\\s+\\()\\s*${office}\\)?)?$`, 1, 2),
  form(`^${labels}\\s*:\\s*(?:[Tt]he )?(\\p{Lu}[^(),:]{3,80}),\\s+(${personName})$`, 2, 1),
  form(
    `\\bI am (?:the )?(${personName}),?\\s+(?:the )?(${anyCase("(?:hm |his majesty['’]s |her majesty['’]s )?(?:senior |area |assistant |acting |deputy )*coroner")})\\b`,
    1,
    2,
  ),
  form(
    `^${reports}\\b.{0,80}?\\b(?:by|of|led by|chaired by)|by|chaired by|led by|[Cc]hair:)\\s+(${personName})(?:,\\s+([^.]{3,80}))?$`,
    1,
    2,
  ),
];

function form(source: string, nameAt: number, officeAt: number | null): Form {
  return { pattern: new RegExp(source, 'u'), nameAt, officeAt };
}

const titledName = new RegExp(
  `^(?=(?:Professor|Prof|Dr|Sir|Dame|Lord|Lady|Baroness|Judge|HHJ|His Honour|Her Honour|The Rt Hon|Rt Hon)\\b|.* [KQ]C$)(${personName})$`,
  'u',
);
const titlePage = 10;

/** A name alone on a report's title page. */
export function findNameOnTitlePage(flat: string, blocks: readonly Block[]): Party | undefined {
  const line = blocks
    .slice(0, titlePage)
    .map((block) => lineOf(flat, block))
    .map((words) => titledName.exec(words.replace(/[.,|]?\s+(?:Published\b|\d{1,2} \p{Lu}).*$/u, ''))?.[1])
    .find((name) => name !== undefined);
  return line === undefined ? undefined : { name: line.replace(/[.,]$/, ''), office: null };
}

const firstLines = 40;
const lastLines = 6;
const longestLine = 300;

const posts =
  /\b(?:Secretary|Minister|Chancellor|Attorney|Solicitor General|Advocate|Leader|Chief|Commissioner|Chair)\b/;

/** "Ruth Vale, Minister for Care" alone on a line: who made a statement. */
export function findNameAtHead(flat: string, blocks: readonly Block[]): Party | undefined {
  for (const block of blocks) {
    const [, name, held] = nameThenOffice.exec(lineOf(flat, block)) ?? [];
    if (name && held && posts.test(held) && !/[.:]$/.test(held)) return party(name, held);
  }
  return undefined;
}

/** Who a document says wrote it, by any form but a letter's signature. */
export function findNamedAuthor(flat: string, blocks: readonly Block[]): Party | undefined {
  const edge =
    blocks.length > firstLines ? [...blocks.slice(0, firstLines), ...blocks.slice(-lastLines)] : blocks;
  for (const { pattern, nameAt, officeAt } of forms) {
    for (const block of edge) {
      const match = pattern.exec(lineOf(flat, block));
      const named = match?.[nameAt];
      if (named) return party(named, officeAt === null ? undefined : match[officeAt]);
    }
  }
  return undefined;
}

function lineOf(flat: string, block: Block): string {
  return flat.slice(block.start, Math.min(block.end, block.start + longestLine)).trim();
}

function officeLine(line: string | undefined): string | undefined {
  const isOther = !line || line.length > 100 || /[.?!]$|\d{4}|@|^(?:tel|email|cc|encl?)\b/i.test(line);
  return isOther ? undefined : line;
}

function party(named: string, post: string | undefined): Party {
  const name = named.trim().replace(/[,.]$/, '');
  const held = post?.trim().replace(/[,.]$/, '') || null;
  // "Chief Fire Officer, Alan Strood": some write the post first.
  const isPost = officeHeads.has((name.split(' ').at(-1) ?? '').toLowerCase());
  return isPost && held !== null && wholeName.test(held)
    ? { name: held, office: name }
    : { name, office: held };
}
