import { done, type Outcome, refused } from '@candour/record';
import { type Ceremony, insertCredential } from '@candour/record/account';
import { type VerifiedRegistrationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import type { HttpContext } from '../../http/environment.ts';
import { secretOf } from '../ceremony/ceremonies.ts';
import { stillEntitled } from '../ceremony/entitled.ts';
import { undoRefused } from '../ceremony/undo-refused.ts';
import type { SignInParts } from '../parts.ts';
import { signInRefusal } from '../refusals.ts';
import { tell } from '../tell.ts';
import type { NewPasskey } from './answer-schemas.ts';

interface Answered {
  readonly ceremony: Ceremony;
  readonly name: string;
  readonly answer: NewPasskey;
}

type Added = Outcome<{ readonly id: string; readonly person: string }>;

/** Keeps a new passkey and uses up the invitation, both or neither. */
export async function addCredential(parts: SignInParts, c: HttpContext, answered: Answered): Promise<Added> {
  const verified = await verify(parts, answered);
  if (typeof verified === 'string') {
    const { person } = answered.ceremony;
    tell(parts, c, { what: 'sign-in-refused', person, because: verified });
    return refused(signInRefusal('passkey-not-added'));
  }
  const added = await undoRefused(parts.database, (database) =>
    keep({ ...parts, database }, c, { ...answered, verified }),
  );
  if (added.ok) tell(parts, c, { what: 'way-in-added', person: added.value.person, because: 'passkey' });
  return added;
}

type Verified = Extract<VerifiedRegistrationResponse, { verified: true }>['registrationInfo'];

async function keep(
  parts: SignInParts,
  c: HttpContext,
  { ceremony, name, answer, verified }: Answered & { readonly verified: Verified },
): Promise<Added> {
  const letIn = await stillEntitled(parts, c, { ceremony, database: parts.database });
  if (!letIn.ok) return letIn;
  const { person, invitedBy } = letIn.value;
  const { credential, credentialBackedUp } = verified;
  const isNew = await insertCredential(parts.database, {
    id: credential.id,
    person,
    publicKey: credential.publicKey,
    counter: credential.counter,
    transports: answer.response.transports ?? [],
    backedUp: credentialBackedUp,
    name,
    invitedBy,
    createdAt: parts.clock().toISOString(),
    usedAt: null,
  });
  return isNew ? done({ id: credential.id, person }) : refused(signInRefusal('passkey-not-added'));
}

/** What was registered, or why it was not. */
async function verify({ config }: SignInParts, { ceremony, answer }: Answered): Promise<Verified | string> {
  const { transports, ...response } = answer.response;
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: {
        ...answer,
        response: { ...response, ...(transports && { transports }) },
        clientExtensionResults: {},
      },
      expectedChallenge: secretOf(ceremony, 'challenge'),
      expectedOrigin: config.origin,
      expectedRPID: config.rpId,
      requireUserVerification: true,
    });
    return registrationInfo ?? 'the attestation does not verify';
  } catch (fault) {
    return fault instanceof Error ? fault.message.slice(0, 200) : 'the answer cannot be read';
  }
}
