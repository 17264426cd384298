import type { PlainDate } from '@candour/calendar';

/** A person as one referral describes them. Every field but the names may be unknown, and unknown is not different. */
export interface Person {
  /** Names the referral on the record. Nothing is read from it. */
  readonly ref: string;
  /** Every name the person was written under, as written: “Okafor, Ada” and “Ada Okafor” are both read. */
  readonly names: readonly string[];
  readonly born?: PlainDate | undefined;
  readonly postcode?: string | undefined;
  readonly school?: string | undefined;
}
