/** More than there are features; a row never grows. */
const most = 512;

/** Blocks' features: numbers in a fixed order, named by those who write them. One row serves all blocks in turn. */
export class Row {
  readonly names: string[] = [];
  private readonly cells = new Float64Array(most);
  private length = 0;
  private begun = 0;

  /** The features so far; written over for the next block. */
  get values(): Float64Array {
    return this.cells.subarray(0, this.length);
  }

  /** Makes the row ready for the next block, whose features come in the same order as the first's. */
  restart(): void {
    this.begun += 1;
    this.length = 0;
  }

  put(name: string, value: number): void {
    if (this.begun === 1) this.names.push(name);
    this.cells[this.length] = value;
    this.length += 1;
  }

  append(names: readonly string[], values: ArrayLike<number>): void {
    if (this.begun === 1) for (const name of names) this.names.push(name);
    this.cells.set(values, this.length);
    this.length += values.length;
  }
}
