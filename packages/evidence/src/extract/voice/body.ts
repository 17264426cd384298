import type { Block } from '../layout/block.ts';

const heads =
  'Trust|Council|Board|Authority|Commission|Commissioners|Department|Ministry|Office|Agency|Service|Services|Police|Constabulary|Hospital|Hospitals|Limited|Ltd|plc|PLC|University|College|School|Association|Group|Company|Committee|Ombudsman|Inquiry|Inspectorate|Partnership|Federation|Homes|Ferries|Railway|Railways|Foundation|Government|Executive|Parliament|Assembly|Governors|Trustees|Corporation|Bank|Rescue|Branch|Panel|Review|Prison|Society|Union|Centre|Care|Airport|Water|Energy|Housing|Bureau|Inspection|Forum|Academy';
const ending = new RegExp(
  `^(?:The )?(?:[\\p{Lu}&][\\p{L}&’'-]*,? (?:of |and |for |the |in |on )*){0,9}(?:${heads})(?: of [\\p{Lu}][\\p{L} ]{2,40}| for (?:the )?[\\p{Lu}][\\p{L} ]{2,40}| England| Scotland| Wales)?$`,
  'u',
);
const leading =
  /^(?:The )?(?:Department|Ministry|Office|Board|Council|Institute|Royal College|Royal Society|University|Bank|Church|HM|HMP|NHS)(?: (?:of|for|the|and|&|,|[\p{Lu}][\p{L}’'-]*))+$/u;

const namedInOffice =
  /,\s(?:the )?(?:[\p{L}-]+ )*(?:Secretary|Minister|Chief Executive|Director|Chair|Chairman|Leader|Commissioner|Officer)\b/u;
const firstLines = 12;

/** The body whose document this is, from its letterhead or its first lines; in ordinary capitals. */
export function findLetterhead(flat: string, blocks: readonly Block[]): string | undefined {
  const responding = /^\s*((?:\p{Lu}\p{L}+ )?[Gg]overnment)(?:['’]s)? response\b/u.exec(
    flat.slice(blocks[0]?.start ?? 0, (blocks[0]?.start ?? 0) + 80),
  );
  if (responding?.[1]) return responding[1];
  for (const block of blocks.slice(0, firstLines)) {
    if (
      /^(?:author|written by|prepared by|presented by|(?:report|paper) by|cc|copy|from)\b/i.test(
        flat.slice(block.body.start, block.body.start + 20),
      )
    )
      continue;
    const whole = flat.slice(block.body.start, block.body.end).trim();
    for (const line of whole.split(
      /\s+[|–—-]\s+|:\s+|^(?:[Dd]ecision|[Rr]eport|[Dd]etermination|[Ff]indings|[Mm]inutes) (?:of|by) (?:the )?/,
    )) {
      const plain = /\p{Ll}/u.test(line) ? line : titled(line);
      // A person with an office in it: "Ruth Vale, Minister for Care".
      if (/,\s/.test(plain) && namedInOffice.test(plain)) continue;
      if (/^(?:to|for|from|dear|agenda|paper|present|apologies|recommendations?)\b/i.test(plain)) continue;
      if (ending.test(plain) || leading.test(plain)) return plain.replace(/^The /, '');
    }
  }
  return undefined;
}

const ofPaper =
  /\b(?:reports?|inspections?|reviews?|summary|decision|contents|update|plan|completed|published|page|session|recommendations?)\b/i;

const announces =
  /^(?:The )?(\p{Lu}[\p{L}’'-]+(?: (?:(?:of|and|for|the|in) )?\p{Lu}[\p{L}’'-]+){1,6}) (?:today|has|have|yesterday|said|says|welcomed|welcomes|announced|responded)\b/u;

/** Who announces something in the first lines of a press release. */
export function findAnnouncer(flat: string, blocks: readonly Block[]): string | undefined {
  return blocks
    .slice(0, 6)
    .map(({ start, end }) => announces.exec(flat.slice(start, Math.min(end, start + 200)))?.[1])
    .find((name) => name !== undefined);
}

/** The name at the very top of a report that no form gives away ("Care Watch Scotland"). */
export function findNameAbove(flat: string, blocks: readonly Block[]): string | undefined {
  const [first] = blocks;
  const line = first ? flat.slice(first.start, first.end).trim() : '';
  const isName = /^(?:\p{Lu}[\p{L}&’'-]*(?: (?:of|and|for|the) | |$)){2,6}$/u.test(line);
  return isName && !ofPaper.test(line) && /\p{Ll}/u.test(line) ? line : undefined;
}

const small = new Set(['of', 'and', 'for', 'the', 'in', 'on']);
const initials = new Set(['NHS', 'HM', 'HMP', 'UK', 'BBC', 'PLC', 'MOJ']);

/** "ESK AND TARN BOARD" as "Esk and Tarn Board". */
function titled(line: string): string {
  return line
    .split(' ')
    .map((word, index) => {
      if (initials.has(word)) return word;
      const lower = word.toLowerCase();
      return small.has(lower) && index > 0
        ? lower
        : lower.replace(/\p{L}/u, (letter) => letter.toUpperCase());
    })
    .join(' ');
}
