/** Counts of one sort of thing over many documents. */
export interface Count {
  hits: number;
  exact: number;
  missed: number;
  spurious: number;
}

/** How often something was right, of how often it was asked. */
export interface Share {
  right: number;
  asked: number;
}

/** All that a run over labelled documents adds up to, and what went wrong, line by line. */
export class Tally {
  readonly counts = new Map<string, Count>();
  readonly shares = new Map<string, Share>();
  readonly faults: string[] = [];

  count(sort: string): Count {
    return getOrAdd(this.counts, sort, () => ({ hits: 0, exact: 0, missed: 0, spurious: 0 }));
  }

  /** Records one answer, and `fault` as a line when it was wrong. */
  ask(question: string, right: boolean, fault: () => string): void {
    const share = getOrAdd(this.shares, question, () => ({ right: 0, asked: 0 }));
    share.asked += 1;
    if (right) share.right += 1;
    else this.faults.push(`${question}\t${fault()}`);
  }
}

function getOrAdd<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
