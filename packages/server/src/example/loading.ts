import type { Outcome, Parts } from '@candour/record';
import type { Readers } from '@candour/record/open';

/** What an example is loaded into, and with. */
export interface Loading {
  readonly parts: Parts;
  readonly readers: Readers;
  /** Puts the record's clock to a moment of the example, and gives it back to the present with null. */
  readonly setClock: (at: string | null) => void;
}

/** What a use case came to. Throws when it was refused: an example that cannot be followed is a fault. */
export function expectDone<T>(outcome: Outcome<T>, what: string): T {
  if (outcome.ok) return outcome.value;
  const why = outcome.refusals.map(
    ({ code, at, message }) => `${code}${at === undefined ? '' : ` (${at})`}: ${message.en}`,
  );
  throw new Error(`couldn't load the example at ${what}: ${why.join('; ')}`);
}
