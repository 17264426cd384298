import { done, type Outcome, refused } from '@candour/record';
import { countRecoveryCodes, findAccountHolder, isConfirmed } from '@candour/record/account';
import type { OwnAccount, ShownAccount } from '@candour/web';
import { type FeedParts, makeFeedAddress, revokeFeedAddress } from '../calendar-feed/feed-address.ts';
import type { HttpContext } from '../http/environment.ts';
import { kernelRefusal } from '../http/problem/kernel-refusals.ts';
import { ofPages } from '../http/request/of-pages.ts';
import { renewRecoveryCodes } from './account/recovery-codes.ts';
import { endOtherSessions, endOwnSession, listOwnSessions } from './account/sessions.ts';
import { listOwnTokens, makeOwnToken, revokeOwnToken } from './account/tokens.ts';
import { listOwnWaysIn, removeOwnWayIn, renameOwnPasskey } from './account/ways-in.ts';
import type { RouteParts } from './routes.ts';

/** What the pages of one’s own account work with. */
export function openAccount(parts: RouteParts, feed: FeedParts): OwnAccount {
  return {
    show: (c) => show(parts, ofPages(c)),
    isConfirmed: (c) => {
      const caller = c.get('caller');
      const confirmedAt = caller === 'anyone' ? null : caller.confirmedAt;
      return isConfirmed(confirmedAt, parts.config.limits, parts.clock().toISOString());
    },
    renamePasskey: (c, passkey) => renameOwnPasskey(parts, ofPages(c), passkey),
    removeWayIn: (c, way) => removeOwnWayIn(parts, ofPages(c), way),
    renewCodes: (c) => renewRecoveryCodes(parts, ofPages(c)),
    endSession: (c, id) => endOwnSession(parts, ofPages(c), id),
    endOtherSessions: (c) => endOtherSessions(parts, ofPages(c)),
    makeToken: (c, wanted) => makeOwnToken(parts, ofPages(c), wanted),
    revokeToken: (c, id) => revokeOwnToken(parts, ofPages(c), id),
    makeFeed: (c) => makeFeedAddress(feed, c.get('caller')),
    revokeFeed: (c) => revokeFeedAddress(feed, c.get('caller')),
  };
}

async function show(parts: RouteParts, c: HttpContext): Promise<Outcome<ShownAccount>> {
  const sessions = await listOwnSessions(parts, c);
  if (!sessions.ok) return sessions;
  const ways = await listOwnWaysIn(parts, c);
  if (!ways.ok) return ways;
  const tokens = await listOwnTokens(parts, c);
  if (!tokens.ok) return tokens;
  const caller = c.get('caller');
  const holder = caller === 'anyone' ? undefined : await findAccountHolder(parts.database, caller.person);
  if (holder === undefined) return refused(kernelRefusal('sign-in-needed'));
  const { id, name, email } = holder;
  return done({
    ...{ name, email, ...ways.value, sessions: sessions.value, tokens: tokens.value },
    codes: await countRecoveryCodes(parts.database, id),
  });
}
