/** Where one sealed part stands. */
export interface Place {
  readonly seq: number;
  readonly part: number;
}

/** Part number `part` of every entry from `from` to `to`, both inclusive. */
export interface PlaceRange {
  readonly from: number;
  readonly to: number;
  readonly part: number;
}

/** The places as ranges, in order of entry: a case of a thousand entries in a row is one line. */
export function toRanges(places: readonly Place[]): readonly PlaceRange[] {
  const ranges: PlaceRange[] = [];
  for (const { seq, part } of [...places].sort((a, b) => a.part - b.part || a.seq - b.seq)) {
    const last = ranges.at(-1);
    if (last?.part === part && seq <= last.to + 1) ranges[ranges.length - 1] = { ...last, to: seq };
    else ranges.push({ from: seq, to: seq, part });
  }
  return ranges.sort((a, b) => a.from - b.from || a.part - b.part);
}

export function isWithin(ranges: readonly PlaceRange[], { seq, part }: Place): boolean {
  return ranges.some((range) => range.part === part && range.from <= seq && seq <= range.to);
}
