const longestTitle = 120;

/** What a matter is called that comes of an item: its number, and as many of its words as a line holds. */
export function titleOf(words: string, number: string | null = null): string {
  const line = `${number === null ? '' : `${number}. `}${words.replace(/\s+/g, ' ').trim()}`;
  if (line.length <= longestTitle) return line;
  const cut = line.slice(0, longestTitle - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestTitle / 2))}…`;
}

export const noSuchBody = {
  code: 'no-such-body',
  at: 'body',
  message: {
    en: 'The record knows no such body; record it first, then choose it.',
    cy: 'Nid yw’r cofnod yn adnabod corff o’r fath; cofnodwch ef yn gyntaf, yna dewiswch ef.',
  },
} as const;

export const noPathway = {
  code: 'no-such-pathway',
  message: {
    en: 'The pathway that this would follow is not in force here; put it in force first.',
    cy: 'Nid yw’r llwybr y byddai hwn yn ei ddilyn mewn grym yma; rhowch ef mewn grym yn gyntaf.',
  },
} as const;
