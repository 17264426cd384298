import { findSessionEnd, isConfirmed, later, sessionEndsAt, sessionLimits } from '@candour/record/account';
import { isOwnPath } from '@candour/web';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSignInConfig } from '../src/sign-in/check-sign-in-config.ts';
import type { SignInConfig } from '../src/sign-in/parts.ts';
import { cookieNames } from '../src/sign-in/session/cookies.ts';
import { describeDevice } from '../src/sign-in/session/device.ts';
import { readPresented } from '../src/sign-in/session/presented.ts';

describe('the limits of a session', () => {
  const start = '2026-03-03T09:30:00.000Z';
  const minutes = fc.integer({ min: 0, max: 2 * sessionLimits.absolute });

  test('it ends at the moment it says, and not before', () => {
    fc.assert(
      fc.property(minutes, minutes, (seenAfter, askedAfter) => {
        const seenAt = later(start, Math.min(seenAfter, sessionLimits.absolute - 1));
        const session = { createdAt: start, seenAt, confirmedAt: null, revokedAt: null };
        const endsAt = sessionEndsAt(session, sessionLimits);
        const now = later(seenAt, askedAfter);
        expect(findSessionEnd(session, sessionLimits, now) === null).toBe(now < endsAt);
        expect(endsAt <= later(start, sessionLimits.absolute)).toBe(true);
      }),
    );
  });

  test('one that was revoked never counts again', () => {
    fc.assert(
      fc.property(minutes, (askedAfter) => {
        const session = { createdAt: start, seenAt: start, confirmedAt: null, revokedAt: start };
        expect(findSessionEnd(session, sessionLimits, later(start, askedAfter))).toBe('revoked');
      }),
    );
  });

  test('a confirmation holds for ten minutes, and one that is yet to come for none', () => {
    expect(isConfirmed(start, sessionLimits, start)).toBe(true);
    expect(isConfirmed(start, sessionLimits, later(start, 9.99))).toBe(true);
    expect(isConfirmed(start, sessionLimits, later(start, 10))).toBe(false);
    expect(isConfirmed(start, sessionLimits, later(start, -1))).toBe(false);
    expect(isConfirmed(null, sessionLimits, start)).toBe(false);
  });
});

describe('the configuration of sign-in', () => {
  const sound: SignInConfig = {
    origin: 'https://record.example.org',
    rpId: 'record.example.org',
    name: 'Example record',
    oidc: [],
    limits: sessionLimits,
    perMinute: 10,
  };
  const provider = { id: 'agency', name: 'The agency', clientId: 'x', clientSecret: 'y' };

  test.each([
    ['https', {}],
    ['a parent domain for passkeys', { rpId: 'example.org' }],
    ['plain http on this machine', { origin: 'http://localhost:8020', rpId: 'localhost' }],
    ['a provider on https', { oidc: [{ ...provider, issuer: 'https://id.example.org' }] }],
  ])('is sound with %s', (_what, change) => {
    expect(checkSignInConfig({ ...sound, ...change })).toEqual([]);
  });

  test.each([
    ['plain http on the network', { origin: 'http://record.example.org' }, /plain http/],
    [
      'plain http that only looks local',
      { origin: 'http://localhost.example.org', rpId: 'example.org' },
      /plain http/,
    ],
    ['another’s domain for passkeys', { rpId: 'example.net' }, /do not work at/],
    ['a domain that only ends alike', { rpId: 'ample.org' }, /do not work at/],
    ['a path in the origin', { origin: 'https://record.example.org/' }, /has a path or a slash/],
    ['a provider on plain http', { oidc: [{ ...provider, issuer: 'http://id.example.org' }] }, /issuer/],
  ])('is not sound with %s', (_what, change, sentence) => {
    const wrong = checkSignInConfig({ ...sound, ...change });
    expect(wrong).toEqual([expect.stringMatching(sentence)]);
  });

  test('cookies are bound to their host wherever there is https', () => {
    expect(cookieNames('https://record.example.org').session).toBe('__Host-candour');
    expect(cookieNames('http://localhost:8020').session).toBe('candour');
  });
});

describe('what a request brings', () => {
  const secret = 'S'.repeat(43);
  const token = `cdr_${'T'.repeat(43)}`;

  test('is never more than one session or one token', () => {
    const cookies = fc.array(
      fc.constantFrom(`__Host-candour=${secret}`, '__Host-candour=', 'a=b', 'candour=x'),
      {
        maxLength: 4,
      },
    );
    const authorization = fc.constantFrom(null, `Bearer ${token}`, 'Basic eA==', '');
    fc.assert(
      fc.property(cookies, authorization, (sent, header) => {
        const headers = new Headers();
        if (sent.length > 0) headers.set('cookie', sent.join('; '));
        if (header !== null) headers.set('authorization', header);
        const sessions = sent.filter((each) => each.startsWith('__Host-candour='));
        const { kind } = readPresented(headers, '__Host-candour');
        if (sessions.length + (header === null ? 0 : 1) > 1) expect(kind).toBe('several');
        else if (sessions.length === 1) expect(kind).toBe('session');
        else if (header === null) expect(kind).toBe('nothing');
        else expect(kind).toBe(header === `Bearer ${token}` ? 'token' : 'not-a-token');
      }),
    );
  });
});

test('a path that is followed after signing in never leads to another site', () => {
  const piece = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '@',
    ':',
    '?',
    '#',
    'evil.example',
    'a',
    '\t',
    '\n',
    '%2f',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const path = pieces.join('');
      const origin = 'https://record.example';
      if (isOwnPath(path))
        expect(new URL(path, `${origin}/api/v1/sign-in/oidc/x/callback`).origin).toBe(origin);
    }),
    { numRuns: 2000 },
  );
  expect(['/', '/matters?open=1#top', '/a/b'].every(isOwnPath)).toBe(true);
});

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Windows'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari, iPhone',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36 Edg/141.0',
    'Edge, Windows',
  ],
  [
    'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/141.0.0.0 Mobile Safari/537.36',
    'Chrome, Android',
  ],
  ['<script>alert(1)</script>', 'unknown'],
  [undefined, 'unknown'],
])('a browser that calls itself %s is kept as %s', (userAgent, kept) => {
  expect(describeDevice(userAgent)).toBe(kept);
});
