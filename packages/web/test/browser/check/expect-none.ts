import { expect } from 'vitest';

/** A failed test that says every fault in full, where there is one. */
export function expectNone(faults: readonly string[]): void {
  if (faults.length > 0) expect.fail(faults.join('\n'));
}
