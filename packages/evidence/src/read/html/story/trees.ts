/** A tree asks whether a feature is below a number, until it comes to a value. */
export type Tree =
  | number
  | { readonly feature: number; readonly below: number; readonly yes: Tree; readonly no: Tree };

const token = /[?:]|[^?:]+/g;

/**
 * Reads a tree written as `feature<number?tree:tree`, with a number where a tree ends. `names` gives
 * the features' places in a row; a name that is not there is a fault of the table.
 */
export function parseTree(written: string, names: readonly string[]): Tree {
  const tokens = written.match(token) ?? [];
  let at = 0;
  const read = (): Tree => {
    const part = tokens[at] ?? '';
    at += 1;
    const [name, below] = part.split('<');
    if (below === undefined) return Number(part);
    const feature = names.indexOf(name ?? '');
    if (feature < 0) throw new Error(`The table of trees asks for an unknown feature: ${part}.`);
    at += 1;
    const yes = read();
    at += 1;
    return { feature, below: Number(below), yes, no: read() };
  };
  return read();
}

/** The value a tree gives a row. */
export function treeValue(tree: Tree, row: ArrayLike<number>): number {
  let at = tree;
  while (typeof at !== 'number') at = (row[at.feature] ?? 0) < at.below ? at.yes : at.no;
  return at;
}
