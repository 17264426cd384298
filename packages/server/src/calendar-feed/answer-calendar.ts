import { createHash } from 'node:crypto';
import type { Database } from '@candour/ledger';
import { hashSecret } from '@candour/record/account';
import { findAddressee, findFeedPerson, listDuties } from '@candour/record/outgoing';
import type { Links } from '../mail/links.ts';
import { writeCalendar } from './write-calendar.ts';

export interface CalendarParts {
  readonly database: Database;
  readonly links: Links;
}

/** What a calendar program asked for. */
export interface CalendarAsked {
  /** From the address, without `.ics`. */
  readonly token: string;
  readonly ifNoneMatch: string | null;
}

/** The calendar at a secret address: 200, 304 where nothing changed, 404 where there is none, or none any more. */
export async function answerCalendar(
  { database, links }: CalendarParts,
  { token, ifNoneMatch }: CalendarAsked,
): Promise<Response> {
  const person = await findFeedPerson(database, hashSecret(token));
  if (person === undefined) return new Response(null, { status: 404 });
  const addressee = await findAddressee(database, person);
  const duties = await listDuties(database, person);
  const body = writeCalendar(duties, { language: addressee?.language ?? 'en', links });
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const headers = { etag, 'cache-control': 'private, no-cache' };
  if (namesTag(ifNoneMatch, etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'content-type': 'text/calendar; charset=utf-8' } });
}

/** Compared weakly, as `If-None-Match` is (RFC 9110, 13.1.2). */
function namesTag(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  return ifNoneMatch.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
}
