import type { Instant } from '@candour/ledger';
import type { Caller } from '../caller.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { compareTimelines, type Knowledge } from './compare-timelines.ts';
import type { ShownEntry } from './show-entry.ts';
import { type ShownMatter, showMatter } from './show-matter.ts';

/** A matter at one instant, as the record had it then and as it is known today to have been. */
export interface ComparedKnowledge extends Knowledge<ShownEntry> {
  /** With everything that is known of it to this day. */
  readonly today: ShownMatter;
  /** As the record had it then; null where it held nothing of it. */
  readonly asKnown: ShownMatter | null;
  /** As it is known today to have been then; null where it had not begun. */
  readonly asItWas: ShownMatter | null;
}

/** For whoever may see the matter; what they may not read of it is withheld on both sides alike. */
export async function compareKnowledge(
  parts: Parts,
  caller: Caller,
  { matter, at }: { readonly matter: string; readonly at: Instant },
): Promise<Outcome<ComparedKnowledge>> {
  const today = await showMatter(parts, caller, { matter });
  if (!today.ok) return today;
  const then = await showMatter(parts, caller, { matter, happenedBy: at, recordedBy: at });
  const was = await showMatter(parts, caller, { matter, happenedBy: at });
  return done({
    ...compareTimelines(today.value.timeline, at),
    today: today.value,
    asKnown: then.ok ? then.value : null,
    asItWas: was.ok ? was.value : null,
  });
}
