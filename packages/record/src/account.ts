/** How people sign in: what is kept of it, and the rules of sessions. HTTP and the ceremonies are the server's. */
export { type Ceremony, insertCeremony, takeCeremony } from './account/ceremony.ts';
export {
  type Credential,
  findCredential,
  insertCredential,
  listCredentials,
  renameCredential,
  useCredential,
} from './account/credential.ts';
export {
  findIdentity,
  type Identity,
  insertIdentity,
  listIdentities,
  touchIdentity,
} from './account/identity.ts';
export {
  findInvitation,
  type Invitation,
  insertInvitation,
  useInvitation,
} from './account/invitation.ts';
export { type AccountHolder, findAccountHolder } from './account/person.ts';
export { countRecoveryCodes, replaceRecoveryCodes, useRecoveryCode } from './account/recovery-code.ts';
export { hashSecret, makeSecret } from './account/secret.ts';
export {
  type FoundSession,
  findSession,
  insertSession,
  listSessions,
  revokeSession,
  revokeSessions,
  rotateSession,
  type Session,
  type SignInMethod,
  touchSession,
} from './account/session.ts';
export {
  findSessionEnd,
  isConfirmed,
  isSeenAgain,
  later,
  type SessionLimits,
  sessionEndsAt,
  sessionLimits,
} from './account/session-rules.ts';
export {
  findToken,
  insertToken,
  isToken,
  listTokens,
  longestTokenDays,
  makeToken,
  revokeToken,
  type Token,
  touchToken,
} from './account/token.ts';
export { clearEndedAccounts, purgeAccount, signOutEverywhere } from './account/upkeep.ts';
export { removeWayIn } from './account/ways-in.ts';
