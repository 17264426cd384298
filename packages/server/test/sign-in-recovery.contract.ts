import type { Database } from '@candour/ledger';
import { clearEndedAccounts, purgeAccount } from '@candour/record/account';
import { beforeEach, expect, test } from 'vitest';
import { Authenticator } from './sign-in-authenticator.ts';
import { type Browser, openSite, register, type Site, signIn, under } from './sign-in-site.ts';

/** Holds on every database. */
export function tryRecovery(database: () => Database): void {
  let site: Site;
  let browser: Browser;
  let authenticator: Authenticator;
  let codes: readonly string[] = [];
  let person = '';

  beforeEach(async () => {
    site = openSite(database());
    await database().query('delete from account.attempt');
    person = await site.addPerson();
    browser = site.browser();
    authenticator = await register(site, browser, person);
    codes = (await browser.post(`${under}/recovery-codes`)).body.codes;
  });

  const recover = (code: string, by = site.browser()) => by.post(`${under}/recovery`, { code });

  test('ten codes of 120 bits are given, and only their hashes kept', async () => {
    expect(codes).toHaveLength(10);
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
    const { rows } = await database().query('select to_jsonb(c) as row from account.recovery_code c');
    const kept = JSON.stringify(rows);
    for (const code of codes) {
      expect(kept).not.toContain(code);
      expect(kept).not.toContain(code.replaceAll('-', ''));
    }
    expect((await browser.get(`${under}/recovery-codes`)).body).toMatchObject({ left: 10 });
  });

  test('a code signs nobody in: it ends all sessions and lets a new passkey be added', async () => {
    const lost = site.browser();
    const used = await recover(codes[0] ?? '', lost);
    expect(used.status).toBe(200);
    expect(await lost.whoami()).toBe('anyone');
    expect(await browser.whoami()).toBe('anyone');
    const { invitation } = used.body;
    const options = await lost.post(`${under}/credentials/options`, { invitation });
    const fresh = new Authenticator(site.origin);
    const added = await lost.post(`${under}/credentials`, {
      name: 'New',
      answer: fresh.create(options.body),
    });
    expect(added.body.person).toBe(person);
    expect(await lost.whoami()).toBe(person);
    expect((await signIn(site.browser(), fresh)).status).toBe(200);
    const { passkeys } = (await lost.get(`${under}/credentials`)).body;
    expect(passkeys).toContainEqual(expect.objectContaining({ id: fresh.id, invitedBy: 'recovery' }));
  });

  test('a code works once, also for two who use it at the same moment', async () => {
    const answers = await Promise.all([recover(codes[1] ?? ''), recover(codes[1] ?? '')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401]);
    expect((await recover(codes[1] ?? '')).body.code).toBe('sign-in-refused');
  });

  test('a code is read however it is typed', async () => {
    const typed = (codes[2] ?? '')
      .toLowerCase()
      .replaceAll('-', ' ')
      .replaceAll('0', 'o')
      .replaceAll('1', 'l');
    expect((await recover(`  ${typed} `)).status).toBe(200);
  });

  test('what a code gives must be used within a quarter of an hour', async () => {
    const { invitation } = (await recover(codes[3] ?? '')).body;
    site.wait(15);
    const late = await site.browser().post(`${under}/credentials/options`, { invitation });
    expect(late.body.code).toBe('invitation-ended');
  });

  test('new codes put an end to the old, and take a session confirmed lately', async () => {
    const renewed = (await browser.post(`${under}/recovery-codes`)).body.codes;
    expect((await recover(codes[0] ?? '')).status).toBe(401);
    expect((await recover(renewed[0])).status).toBe(200);
  });

  test('codes of someone who has left are refused like any that was made up', async () => {
    await site.leave(person);
    const left = await recover(codes[0] ?? '');
    const invented = await recover('0000-0000-0000-0000-0000-0000');
    expect([left.status, left.body.detail]).toEqual([401, invented.body.detail]);
  });

  test('guessing is stopped after thirty attempts from one network, right guesses included', async () => {
    for (let n = 0; n < 30; n += 1) expect((await recover(`guess ${n}`)).status).toBe(401);
    const limited = await recover(codes[0] ?? '');
    expect([limited.status, limited.body.code]).toEqual([429, 'too-many-attempts']);
    expect(site.events.at(-1)).toMatchObject({ what: 'attempts-limited' });
  });

  test('a person’s whole account can be purged, twice, and nobody else’s with it', async () => {
    const otherPerson = await site.addPerson();
    const other = site.browser();
    await register(site, other, otherPerson);
    await purgeAccount(database(), person);
    await purgeAccount(database(), person);
    for (const table of [
      'credential',
      'identity',
      'recovery_code',
      'session',
      'invitation',
      'token',
      'ceremony',
    ]) {
      const { rows } = await database().query(`select 1 from account.${table} where person = $1`, [person]);
      expect([table, rows.length]).toEqual([table, 0]);
    }
    expect(await browser.whoami()).toBe('anyone');
    expect(await other.whoami()).toBe(otherPerson);
  });

  test('the role of public pages can read nothing of it', async () => {
    for (const table of [
      'credential',
      'session',
      'token',
      'recovery_code',
      'invitation',
      'ceremony',
      'identity',
    ]) {
      const asked = database().transaction(async (inside) => {
        await inside.query('set local role candour_public');
        await inside.query(`select 1 from account.${table}`);
      });
      await expect(asked).rejects.toThrow(/permission denied/);
    }
  });

  test('upkeep deletes what has long ended, and nothing that could still be used', async () => {
    await signIn(site.browser(), authenticator);
    await browser.post(`${under}/confirm/options`);
    const count = async (table: string) =>
      (await database().query(`select 1 from account.${table} where person = $1`, [person])).rows.length;
    const clear = () => clearEndedAccounts(database(), site.parts.clock().toISOString());
    await clear();
    expect(await browser.whoami()).toBe(person);
    expect(await count('ceremony')).toBeGreaterThan(0);
    site.wait(31 * 24 * 60);
    await clear();
    expect([await count('ceremony'), await count('session'), await count('invitation')]).toEqual([0, 0, 0]);
    expect((await recover(codes[0] ?? '')).status).toBe(200);
    expect((await signIn(site.browser(), authenticator)).status).toBe(200);
  });
}
