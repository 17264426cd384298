import { z } from 'zod';
import { checkId } from '../entry/fields.ts';
import { isInstant } from '../entry/instant.ts';

/** What the log takes as a person's, a body's or an office's id. */
const id = z.string().refine((text) => checkId(text, 'id') === undefined);

/** Whatever the log would refuse is refused here, before the subject is closed on its account. */
export const erasureRequest = z.strictObject({
  /** Names the erasure for ever. The same id takes up an erasure that was interrupted. */
  id,
  subject: id,
  /** Why, in words fit to be read for ever: the statute, the decision. Never the subject. */
  basis: z
    .string()
    .regex(/^(?=.*\S)\P{Surrogate}+$/su)
    .max(2000),
  /** Two different people. Who may is for the caller to know. */
  authorisedBy: z.tuple([id, id]),
  actor: id,
  decidedAt: z.string().refine(isInstant),
  ciphertext: z.enum(['kept', 'deleted']),
});

/** What is asked for. It becomes public but for the subject. */
export type ErasureRequest = z.infer<typeof erasureRequest>;

/** Why nothing was erased. */
export interface ErasureRefusal {
  readonly code:
    | 'request-malformed'
    | 'same-person-cannot-approve'
    | 'names-the-subject'
    | 'subject-unknown'
    | 'subject-erased'
    | 'erasure-under-way'
    | 'erasure-id-used';
  readonly message: string;
}

/** What is wrong with a request before anything is looked up, if anything. */
export function checkRequest(request: ErasureRequest): ErasureRefusal | undefined {
  const shape = erasureRequest.safeParse(request);
  if (!shape.success) {
    const field = shape.error.issues[0]?.path.join('.') ?? '';
    return {
      code: 'request-malformed',
      message: `“${field}” of the request is missing or not what it must be.`,
    };
  }
  const [first, second] = request.authorisedBy;
  if (first === second)
    return {
      code: 'same-person-cannot-approve',
      message: `Two different people authorise an erasure; ${first} stands twice.`,
    };
  const lasting = [request.id, request.basis, request.actor, ...request.authorisedBy];
  if (lasting.some((text) => text.includes(request.subject)))
    return {
      code: 'names-the-subject',
      message:
        'The id, the basis, the actor or an authoriser names the subject, and the entry of the erasure is for ever; leave it out.',
    };
  return undefined;
}
