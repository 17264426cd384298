import type { Party } from '../../proposal.ts';
import type { Block } from '../layout/block.ts';

const name = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Cllr|Councillor|Rev|Revd|Judge|HHJ|Capt|Captain|The Rt Hon|Rt Hon|The Hon)\.? )*\p{Lu}[\p{L}’'.-]*(?: (?:of|de|van|von|ap|al|bin|\p{Lu}[\p{L}’'.-]*)){1,4}(?: (?:KC|QC|MP|MSP|MS|MLA|OBE|CBE|MBE|KCB|DBE))*`;

/** A person's name, as a pattern's source, for the forms in which documents name their author. */
export const personName: string = name;

const signedOff =
  /^(?:yours (?:sincerely|faithfully|truly|ever)|(?:kind|best|warm|with kind|with best)(?:est)? (?:regards|wishes)|regards|with (?:deepest |sincere |heartfelt )?(?:sympathy|condolences|thanks|gratitude)|sincerely)\b[,.]?\s*/i;
const wholeName = new RegExp(`^${name}$`, 'u');
const nameThenOffice = new RegExp(`^(${name}),\\s+(\\p{L}.{3,90})$`, 'u');

/** Who signs a letter, and as what. */
export function findSigner(flat: string, blocks: readonly Block[]): Party | undefined {
  const at = blocks.findLastIndex((block) => signedOff.test(flat.slice(block.start, block.end).trim()));
  if (at < 0) return undefined;
  const lines = blocks.slice(at, at + 7).map((block) => flat.slice(block.start, block.end).trim());
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

// The forms in which official documents say who wrote them, tried on each of their first and last lines.
const forms: readonly Form[] = [
  {
    pattern: new RegExp(
      `^(?:written )?statement (?:made )?by:?\\s+(?:the )?(${name})(?:,|\\s+\\(|\\s+-)\\s*([^)]+?)\\)?$`,
      'iu',
    ),
    nameAt: 1,
    officeAt: 2,
  },
  {
    pattern: new RegExp(
      `^(?:statement (?:made )?by:?\\s+)?(?:The )?((?:[A-Z][\\p{L}-]+[ -]?)?(?:Secretary|Minister|Chancellor|Under-Secretary|Under Secretary|Attorney|Solicitor|Deputy|Prime|First)[^():]{0,110}?)\\s+\\((${name})\\)`,
      'u',
    ),
    nameAt: 2,
    officeAt: 1,
  },
  { pattern: new RegExp(`^(?:statement (?:made )?by:?\\s+)(${name})$`, 'iu'), nameAt: 1, officeAt: null },
  {
    pattern: new RegExp(
      `^(?:author|report author|paper author|presented by|lead officer|executive lead|written by|prepared by|chair|inspector|investigator|reviewer|lead reviewer)\\s*:\\s*(${name})(?:(?:,|\\s+[-–—]|\\s+\\()\\s*([^)]+?)\\)?)?$`,
      'iu',
    ),
    nameAt: 1,
    officeAt: 2,
  },
  {
    pattern: new RegExp(
      `\\bI am (?:the )?(${name}),?\\s+((?:HM |His Majesty['’]s |Her Majesty['’]s )?(?:the )?(?:senior |area |assistant |acting |deputy )*coroner)\\b`,
      'iu',
    ),
    nameAt: 1,
    officeAt: 2,
  },
  {
    pattern: new RegExp(
      `^(?:(?:final |interim |independent )?(?:report|review|inquiry|investigation)\\b.{0,80}?\\b(?:by|of|led by|chaired by)|by|chaired by|led by|chair:)\\s+(${name})(?:,\\s+([^.]{3,80}))?$`,
      'iu',
    ),
    nameAt: 1,
    officeAt: 2,
  },
];

const firstLines = 40;
const lastLines = 6;

/** Who a document says wrote it, by any form but a letter's signature. */
export function findNamedAuthor(flat: string, blocks: readonly Block[]): Party | undefined {
  const edge =
    blocks.length > firstLines ? [...blocks.slice(0, firstLines), ...blocks.slice(-lastLines)] : blocks;
  for (const { pattern, nameAt, officeAt } of forms) {
    for (const block of edge) {
      const match = pattern.exec(flat.slice(block.start, Math.min(block.end, block.start + 300)).trim());
      const named = match?.[nameAt];
      if (match && named && !/^(?:the|an?) [a-z]/i.test(named) && /^\p{Lu}/u.test(named)) {
        return party(named, officeAt === null ? undefined : match[officeAt]);
      }
    }
  }
  return undefined;
}

function officeLine(line: string | undefined): string | undefined {
  if (!line || line.length > 100 || /[.?!]$|\d{4}|@|^(?:tel|email|cc|encl?)\b/i.test(line)) return undefined;
  return line;
}

function party(named: string, office: string | undefined): Party {
  return { name: named.trim().replace(/[,.]$/, ''), office: office?.trim().replace(/[,.]$/, '') || null };
}
