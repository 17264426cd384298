import type { Reading } from '../../reading.ts';

const called =
  /^\s*((?:(?:MR|MRS|MS|MISS|DR|PROFESSOR|SIR|DAME|LORD|LADY|CLLR)\.? )?[A-Z][A-Z’' -]{3,60}?),? \((?:affirmed|sworn|recalled|continued|re-?sworn|called)\)/;

/** The witness who answers at a place in a transcript ("MS RUTH VALE (affirmed)"), in ordinary capitals. */
export function findWitness({ flat, blocks }: Reading, at: number): string | undefined {
  const block = blocks.findLast(({ start, end }) => start < at && called.test(flat.slice(start, end)));
  const name = block && called.exec(flat.slice(block.start, block.end))?.[1];
  return name?.toLowerCase().replace(/(^|[\s’'-])\p{L}/gu, (letter) => letter.toUpperCase());
}
