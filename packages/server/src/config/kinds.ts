import { z } from 'zod';

/** One kind of value: how it is read, from the environment's text or a file's value, and what to write for it. */
export interface Kind<T> {
  readonly schema: z.ZodType<T, unknown>;
  /** Completes “write …” in a mistake’s sentence. */
  readonly write: string;
}

/** The environment knows only texts; a list or table in it is written in JSON, a plain list with commas. */
const split = (value: unknown): unknown =>
  typeof value === 'string'
    ? value
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '')
    : value;

const number = (value: unknown): unknown =>
  typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value;

export const text = (write: string): Kind<string> => ({ schema: z.string().trim().min(1), write });

export const path: Kind<string> = { schema: z.string().trim().min(1), write: 'the path of a file or folder' };

export function wholeNumber(from: number, to: number): Kind<number> {
  return {
    schema: z.preprocess(number, z.number().int().min(from).max(to)),
    write: `a whole number from ${from} to ${to}`,
  };
}

export function oneOf<const T extends readonly [string, ...string[]]>(values: T): Kind<T[number]> {
  return { schema: z.enum(values), write: `one of ${values.join(', ')}` };
}

export function listOf(part: z.ZodType<string, string>, write: string): Kind<readonly string[]> {
  return { schema: z.preprocess(split, z.array(part)), write };
}

/** An address with one of the schemes named, and a host. */
export function address(schemes: readonly string[], write: string): Kind<string> {
  const isAddress = (value: string): boolean => {
    const parsed = URL.canParse(value) ? new URL(value) : null;
    return parsed !== null && schemes.includes(parsed.protocol.replace(':', '')) && parsed.host !== '';
  };
  return { schema: z.string().trim().refine(isAddress), write };
}

/** An address without a path, as browsers send it in `Origin`. */
export const origin: Kind<string> = {
  schema: z
    .string()
    .trim()
    .refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))
    .refine((value) => new URL(value).pathname === '/' && new URL(value).search === '')
    .transform((value) => new URL(value).origin),
  write: 'an address such as https://record.example.org, without a path',
};

const time = /^([01]\d|2[0-3]):[0-5]\d$/;

export const timeOfDay: Kind<string> = {
  schema: z.string().trim().regex(time),
  write: 'a time of day such as 07:30',
};

/** From one time of day to another, over midnight if need be. */
export const hours: Kind<{ readonly from: string; readonly to: string }> = {
  schema: z
    .string()
    .transform((value) => value.split('-').map((part) => part.trim()))
    .refine((parts) => parts.length === 2 && parts.every((part) => time.test(part)))
    .transform(([from = '', to = '']) => ({ from, to })),
  write: 'two times of day such as 20:00-08:00',
};

const fromJson = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

const provider = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().min(1),
  issuer: z.url(),
  acr: z.array(z.string().min(1)).optional(),
  client_id: z.string().min(1),
  client_secret_file: z.string().min(1),
});

/** Where people may sign in with an account they have elsewhere. */
export type Provider = z.infer<typeof provider>;

export const providers: Kind<readonly Provider[]> = {
  schema: z
    .preprocess(fromJson, z.array(provider))
    .refine((list) => new Set(list.map((each) => each.id)).size === list.length),
  write: 'a list of { id, name, issuer, client_id, client_secret_file }, each id once, in JSON or YAML',
};
