import { z } from 'zod';
import { isInstant } from './instant.ts';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:@/-]{0,127}$/);
const instant = z.string().refine(isInstant, 'must be an instant in UTC, like 2022-03-01T09:00:00.000Z');
const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
/** Not looked into: what a body may not hold is found when it is printed. */
const body = z.custom<unknown>((value) => value !== undefined);

/**
 * The shape of a draft, for those who describe their edge with zod (an HTTP API, a form). An append checks the
 * same by itself, and quicker.
 */
export const draftSchema = z.strictObject({
  matter: id,
  kind: id,
  actor: id,
  happenedAt: z.union([
    instant,
    z
      .strictObject({ earliest: instant.nullable(), latest: instant.nullable() })
      .refine(
        ({ earliest, latest }) => earliest === null || latest === null || earliest <= latest,
        'must not end before it begins',
      ),
  ]),
  recordedAt: instant.optional(),
  corrects: z.strictObject({ entry: count, how: z.enum(['replaced', 'withdrawn']) }).optional(),
  body: z.unknown().optional(),
  blob: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), size: count }).optional(),
  sealed: z
    .array(z.strictObject({ subject: id, body }))
    .min(1)
    .max(64)
    .optional(),
  key: z
    .string()
    .regex(/^[\u0021-\u007e]{1,200}$/)
    .optional(),
  expectedHead: count.nullable().optional(),
});
