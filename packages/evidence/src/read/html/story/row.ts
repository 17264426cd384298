/** One block's features: numbers in a fixed order, named by those who write them. */
export class Row {
  readonly names: string[] = [];
  readonly values: number[] = [];
  private readonly isNamed: boolean;

  /** Only the first row of a run keeps its names; all later ones are written in the same order. */
  constructor(isNamed: boolean) {
    this.isNamed = isNamed;
  }

  put(name: string, value: number): void {
    if (this.isNamed) this.names.push(name);
    this.values.push(value);
  }

  append(other: Row): void {
    if (this.isNamed) for (const name of other.names) this.names.push(name);
    for (const value of other.values) this.values.push(value);
  }
}
