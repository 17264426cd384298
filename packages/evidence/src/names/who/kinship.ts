import { kin } from '../lexicon/offices.ts';
import type { PersonReference } from '../read/reference.ts';
import type { References } from '../read/references.ts';
import type { Token } from '../read/token.ts';

/** "His sister, Carys Renn": a relative whom the text names. */
export interface Kinship {
  /** The word of kinship, as compared. */
  readonly word: string;
  readonly relative: PersonReference;
  /** The token just after the owner's words ("His", "Mr Renn" before the genitive). */
  readonly owner: number;
}

/** The relatives that the text introduces beside a word of kinship, in order. */
export function findKinships({ tokens, people }: References): readonly Kinship[] {
  return people.flatMap((relative) => {
    const at = tokens[relative.from - 1]?.key === ',' ? relative.from - 2 : relative.from - 1;
    const word = tokens[at]?.key ?? '';
    const owner = endOfOwner(tokens, at);
    return kin.has(word) && owner !== null ? [{ word, relative, owner }] : [];
  });
}

function endOfOwner(tokens: readonly Token[], kinWord: number): number | null {
  for (let at = kinWord - 1; at >= kinWord - 3; at -= 1) {
    if (/^(?:his|her|their|my)$/.test(tokens[at]?.key ?? '')) return at + 1;
    if (/^[’']s?$/.test(tokens[at]?.text ?? '')) return at;
  }
  return null;
}
