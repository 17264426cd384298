import { z } from '@hono/zod-openapi';

/** Ids as the ledger takes them, but for the slash, which parts an address. */
const id = z.string().regex(/^[A-Za-z0-9._:@-]{1,128}$/);

export const matterId = id.meta({ description: 'A matter', example: 'matter_3k9x0c7v2m4t8q1w5z6y' });
export const personId = id.meta({ description: 'A person', example: 'person_3k9x0c7v2m4t8q1w5z6y' });
export const bodyId = id.meta({ description: 'A body', example: 'body_3k9x0c7v2m4t8q1w5z6y' });
/** `*` stands for every body. */
export const anyBody = z.union([z.literal('*'), bodyId]);
export const documentId = id.meta({ description: 'A document', example: 'document_3k9x0c7v2m4t8q1w5z6y' });
/** A name inside a pathway. */
export const name = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);
export const words = z
  .object({ en: z.string(), cy: z.string() })
  .meta({ description: 'In English and Welsh' });

/** One line, and what people write at length. */
export const line = z.string().trim().min(1).max(500);
export const prose = z.string().trim().min(1).max(20_000);

/** As it is kept: in UTC with milliseconds. Any offset may be sent. */
export const instant = z
  .string()
  .meta({ description: 'An instant in UTC', example: '2026-03-03T09:30:00.000Z' });
export const sentInstant = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text).toISOString())
  .openapi({ type: 'string', format: 'date-time', example: '2026-03-03T09:30:00Z' });
export const day = z.iso.date().openapi({ type: 'string', format: 'date', example: '2026-03-03' });

export const seq = z.number().int().min(0).meta({ description: 'The number of an entry in the log' });
/** In an address or a query everything is text. */
export const sentSeq = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
export const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

export const classification = z.enum(['public', 'restricted']);
export const fieldClass = z.enum(['public', 'affected', 'oversight', 'restricted']);
export const entries = z.array(seq).meta({ description: 'The entries that were made' });
