import type { Instant } from '@candour/ledger';

/** How long a session lasts without a request, and at most; and for how long a confirmation holds. In minutes. */
export interface SessionLimits {
  readonly idle: number;
  readonly absolute: number;
  readonly confirmation: number;
}

export const sessionLimits: SessionLimits = { idle: 30, absolute: 12 * 60, confirmation: 10 };

/** The times of a session. */
export interface SessionTimes {
  readonly createdAt: Instant;
  readonly seenAt: Instant;
  readonly confirmedAt: Instant | null;
  readonly revokedAt: Instant | null;
}

export type SessionEnd = 'revoked' | 'idle' | 'too-old';

/** Why a session no longer counts at this moment; null while it does. */
export function findSessionEnd(
  session: SessionTimes,
  limits: SessionLimits,
  now: Instant,
): SessionEnd | null {
  if (session.revokedAt !== null) return 'revoked';
  if (now >= later(session.createdAt, limits.absolute)) return 'too-old';
  return now >= later(session.seenAt, limits.idle) ? 'idle' : null;
}

/** When it ends if nothing more is asked with it. */
export function sessionEndsAt(session: SessionTimes, limits: SessionLimits): Instant {
  const idle = later(session.seenAt, limits.idle);
  const absolute = later(session.createdAt, limits.absolute);
  if (idle < absolute) return idle;
  return absolute;
}

/** Whether someone proved afresh who they are, lately enough for an act that asks for it. */
export function isConfirmed(confirmedAt: Instant | null, limits: SessionLimits, now: Instant): boolean {
  return confirmedAt !== null && confirmedAt <= now && now < later(confirmedAt, limits.confirmation);
}

/** Seen is written at most once in this many minutes: a request that only reads need not write. */
const seenEvery = 1;

export function isSeenAgain(session: SessionTimes, now: Instant): boolean {
  return now >= later(session.seenAt, seenEvery);
}

/** So many minutes after an instant. */
export function later(instant: Instant, minutes: number): Instant {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}
