import type { Block } from '../layout/block.ts';
import { findLetterhead } from './body.ts';

const copyright =
  /(?:©|\(c\)|copyright)\s*(?:copyright\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?\s*)?((?:The )?\p{Lu}[^.|©\d]{3,70}?)(?=\s*(?:,?\s*\d{4}|[.|]|$))/iu;
const nobodys = /\b(?:crown|parliamentary|all rights|copyright|rights reserved)\b/i;
const registered = /^((?:\p{Lu}[\p{L}&’'-]*\s+(?:(?:and|of|for|&)\s+)?){1,7}(?:Ltd|Limited|plc|PLC|LLP))\b/u;

/** The body whose site a page stands on: its masthead, or who holds its copyright. */
export function findPublisher(flat: string, margins: readonly Block[]): string | undefined {
  const masthead = findLetterhead(flat, margins);
  if (masthead) return masthead;
  const lines = margins.map(({ start, end }) => flat.slice(start, Math.min(end, start + 300)).trim());
  const holder = lines
    .map((line) => copyright.exec(line)?.[1]?.trim())
    .find((one) => one && !nobodys.test(one));
  if (holder) return holder;
  return lines.map((line) => registered.exec(line)?.[1]).find((one) => one !== undefined);
}
