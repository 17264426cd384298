/** Blocks' features: numbers in a fixed order, named by those who write them. One row serves all blocks in turn. */
export class Row {
  readonly names: string[] = [];
  readonly values: number[] = [];
  private begun = 0;

  /** Makes the row ready for the next block, whose features come in the same order as the first's. */
  restart(): void {
    this.begun += 1;
    this.values.length = 0;
  }

  put(name: string, value: number): void {
    if (this.begun === 1) this.names.push(name);
    this.values.push(value);
  }

  append(names: readonly string[], values: readonly number[]): void {
    if (this.begun === 1) for (const name of names) this.names.push(name);
    for (let at = 0; at < values.length; at += 1) this.values.push(values[at] ?? 0);
  }
}
