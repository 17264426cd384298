import type { PlainDate } from '@candour/calendar';
import type { Basis } from '@candour/pathways';

/** What a rule rests on, by the kinds that the pathways use; nobody keeps a matter because they promised to. */
export const retentionBases = [
  'statute',
  'guidance',
  'practice',
  'local-policy',
] as const satisfies readonly Basis['kind'][];
export type RetentionBasis = (typeof retentionBases)[number];

/**
 * How long a matter is kept after its end: a period; for ever; or that no rule says, as before anybody stated one (of one
 * body: that what is said of every body goes for it again).
 */
export type Keeps = { readonly amount: number; readonly unit: 'month' | 'year' } | 'for-ever' | 'no-rule';

/** What an administrator stated of the matters of a pathway. */
export interface RetentionRule {
  /** Of its entry: of two, the later was stated later. */
  readonly seq: number;
  readonly pathway: string;
  /** `*` for every body. */
  readonly body: string;
  readonly keeps: Keeps;
  readonly basis: { readonly kind: RetentionBasis; readonly says: string };
  /** The day from which it is applied, to whatever ended before it too. */
  readonly since: PlainDate;
  readonly statedBy: string;
  readonly statedAt: string;
}
