/** Where a record is, as every command that needs one may be told. */
export interface Place {
  readonly data?: string;
  readonly database?: string;
}

/** What a command comes to: its exit code. */
export type Exit = 0 | 1 | 2;

/** Sentences for people, on standard error; answers with the exit code they go with. */
export function say(sentences: readonly string[], exit: Exit): Exit {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  return exit;
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
