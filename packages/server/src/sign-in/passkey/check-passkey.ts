import { done, type Outcome, refused } from '@candour/record';
import { type Ceremony, type Credential, findCredential, useCredential } from '@candour/record/account';
import { type VerifiedAuthenticationResponse, verifyAuthenticationResponse } from '@simplewebauthn/server';
import type { HttpContext } from '../../http/environment.ts';
import { secretOf } from '../ceremony/ceremonies.ts';
import type { SignInParts } from '../parts.ts';
import { signInRefusal } from '../refusals.ts';
import { tell } from '../tell.ts';
import type { UsedPasskey } from './answer-schemas.ts';

interface Answered {
  readonly ceremony: Ceremony;
  readonly answer: UsedPasskey;
  readonly credential: Credential;
}

export function findUsedCredential(parts: SignInParts, answer: UsedPasskey): Promise<Credential | undefined> {
  return findCredential(parts.database, answer.id);
}

/**
 * Whether a passkey of ours signed this ceremony’s challenge, for this origin, and its holder was verified by
 * fingerprint, face or PIN. Every refusal reads the same; the reason goes to the log.
 */
export async function checkPasskey(
  parts: SignInParts,
  c: HttpContext,
  { ceremony, answer, credential }: Answered,
): Promise<Outcome<Credential>> {
  const { person } = credential;
  const no = (because: string) => {
    tell(parts, c, { what: 'sign-in-refused', person, because });
    return refused(signInRefusal('sign-in-refused'));
  };
  const handle = answer.response.userHandle;
  if (handle && Buffer.from(handle, 'base64url').toString() !== person) return no('another user handle');
  const verified = await verify(parts, { ceremony, answer, credential });
  if (typeof verified === 'string') return no(verified);
  const { newCounter: counter, credentialBackedUp: backedUp } = verified.authenticationInfo;
  const now = parts.clock().toISOString();
  if (await useCredential(parts.database, credential.id, { counter, backedUp, now })) return done(credential);
  tell(parts, c, {
    what: 'counter-fell-back',
    person,
    because: `${counter} came when more than ${credential.counter} was due: the passkey may have been copied`,
  });
  return no('the counter fell back');
}

/** The answer verified, or why it was not. */
async function verify(
  { config }: SignInParts,
  { ceremony, answer, credential }: Answered,
): Promise<VerifiedAuthenticationResponse | string> {
  const { userHandle, ...response } = answer.response;
  try {
    const verified = await verifyAuthenticationResponse({
      response: {
        ...answer,
        response: { ...response, ...(userHandle && { userHandle }) },
        clientExtensionResults: {},
      },
      expectedChallenge: secretOf(ceremony, 'challenge'),
      expectedOrigin: config.origin,
      expectedRPID: config.rpId,
      // The counter is compared where it is written, so that two answers at once cannot both pass.
      credential: { id: credential.id, publicKey: credential.publicKey, counter: 0 },
      requireUserVerification: true,
    });
    return verified.verified ? verified : 'the signature does not match';
  } catch (fault) {
    return fault instanceof Error ? fault.message.slice(0, 200) : 'the answer cannot be read';
  }
}
