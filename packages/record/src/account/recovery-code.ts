import type { Database, Instant, Random } from '@candour/ledger';
import { hashSecret } from './secret.ts';

/** Crockford's base 32: no I, L, O or U, which are misread on paper. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** How many a person gets at once. */
const recoveryCodes = 10;

/** 24 letters of 5 random bits, 120 bits in all, in groups of four. */
function makeRecoveryCode(random: Random): string {
  const text = Array.from(random(24), (byte) => letters[byte % 32]).join('');
  return text.replace(/.{4}(?=.)/g, '$&-');
}

/** As it was made, however it was typed: without spaces and hyphens, in any case, misread letters put right. */
function readRecoveryCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** Puts fresh codes in the place of all others and gives them in clear, this once. */
export async function replaceRecoveryCodes(
  database: Database,
  person: string,
  { random, now }: { readonly random: Random; readonly now: Instant },
): Promise<readonly string[]> {
  const codes = Array.from({ length: recoveryCodes }, () => makeRecoveryCode(random));
  const hashes = codes.map((code) => hashSecret(readRecoveryCode(code)));
  await database.transaction(async (inside) => {
    await deleteRecoveryCodes(inside, person);
    await insertRecoveryCodes(inside, { person, hashes, now });
  });
  return codes;
}

async function deleteRecoveryCodes(database: Database, person: string): Promise<void> {
  await database.query('delete from account.recovery_code where person = $1', [person]);
}

async function insertRecoveryCodes(
  database: Database,
  codes: { readonly person: string; readonly hashes: readonly string[]; readonly now: Instant },
): Promise<void> {
  await database.query(
    `insert into account.recovery_code (hash, person, created_at)
     select hash, $1, $2 from jsonb_array_elements_text($3::jsonb) as hash`,
    [codes.person, codes.now, JSON.stringify(codes.hashes)],
  );
}

/** Uses a code up, and says whose it was; undefined where it is none, was used before, or its person has left. */
export async function useRecoveryCode(
  database: Database,
  typed: string,
  now: Instant,
): Promise<string | undefined> {
  const { rows } = await database.query<{ person: string }>(
    `update account.recovery_code c set used_at = $2 from record.person p
     where c.hash = $1 and c.used_at is null and p.id = c.person and p.left_at is null returning c.person`,
    [hashSecret(readRecoveryCode(typed)), now],
  );
  return rows[0]?.person;
}

/** How many a person has left, and when they were made. */
export async function countRecoveryCodes(
  database: Database,
  person: string,
): Promise<{ readonly left: number; readonly createdAt: Instant | null }> {
  const { rows } = await database.query<{ left: number; createdAt: Instant | null }>(
    `select (count(*) filter (where used_at is null))::integer as left, min(created_at) as "createdAt"
     from account.recovery_code where person = $1`,
    [person],
  );
  return rows[0] ?? { left: 0, createdAt: null };
}
