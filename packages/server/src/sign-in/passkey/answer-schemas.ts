import { z } from '@hono/zod-openapi';

const base64url = z
  .string()
  .max(20_000)
  .regex(/^[A-Za-z0-9_-]*$/);

/** Of what `navigator.credentials.create` and `get` answer, as `toJSON()` writes it (WebAuthn §5.1), all that is looked at. */
const answer = {
  id: base64url.min(1).max(1400),
  rawId: base64url.min(1).max(1400),
  type: z.literal('public-key'),
};

export const newPasskey = z.object({
  ...answer,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z
      .array(z.string().regex(/^[a-z0-9-]{1,20}$/))
      .max(8)
      .optional(),
  }),
});

export const usedPasskey = z.object({
  ...answer,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.nullish(),
  }),
});

export type NewPasskey = z.infer<typeof newPasskey>;
export type UsedPasskey = z.infer<typeof usedPasskey>;

/** What the browser is given to ask an authenticator with: `parseCreationOptionsFromJSON`, `parseRequestOptionsFromJSON`. */
export const passkeyOptions = z
  .looseObject({ challenge: z.string() })
  .meta({ description: 'Options as WebAuthn §5.1 writes them in JSON' });
