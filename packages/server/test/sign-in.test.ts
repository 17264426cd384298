import { afterAll, beforeAll, describe } from 'vitest';
import { databases, type OpenedDatabase } from '../../record/test/open-database.ts';
import { tryPasskeys } from './sign-in-passkeys.contract.ts';
import { tryProviders } from './sign-in-providers.contract.ts';
import { tryRecovery } from './sign-in-recovery.contract.ts';
import { trySessions } from './sign-in-sessions.contract.ts';
import { tryTokens } from './sign-in-tokens.contract.ts';

describe.each(databases)('sign-in on $name', ({ open, name }) => {
  let opened: OpenedDatabase;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());
  const database = () => opened.database;

  describe('passkeys', () => tryPasskeys(database));
  describe('sessions', () => trySessions(database));
  describe('recovery', () => tryRecovery(database));
  describe('tokens', () => tryTokens(database));
  // Its SQL is that of the other suites: once is enough.
  if (name === 'embedded') describe('accounts held elsewhere', () => tryProviders(database));
});
