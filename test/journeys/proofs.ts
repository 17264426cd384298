import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodePrimitives as primitives } from '@candour/ledger/node';
import { fetchFrom, parseVerifierKey, verifyLog, verifyProof } from '@candour/ledger/verify';
import { expect } from 'vitest';
import { verify } from '../../packages/cli/src/verify.ts';
import { contentOf, type Site } from './open-site.ts';

function trustOf({ verifierKey }: Site) {
  return { keys: [parseVerifierKey(primitives.sha256, verifierKey)], witnesses: [] };
}

/** Each entry has a bundle that an outsider accepts who has nothing but the key. */
export async function expectProved(site: Site, entries: readonly number[]): Promise<void> {
  expect(entries.length).toBeGreaterThan(0);
  for (const seq of entries) {
    const bundle = contentOf(
      await site.anyone.GET('/api/v1/entries/{seq}/proof', { params: { path: { seq } } }),
    );
    const report = await verifyProof(bundle, { trust: trustOf(site), primitives });
    expect(report.problems).toEqual([]);
    expect(report).toMatchObject({ ok: true, checked: 1, origin: 'record.example/journey' });
  }
}

/** The log that the server serves verifies from its address, entry by entry. */
export async function expectLogVerifies(site: Site): Promise<void> {
  const { size } = contentOf(await site.anyone.GET('/api/v1/log'));
  const read = fetchFrom(`${site.origin}/log/`);
  const report = await verifyLog({ read, trust: trustOf(site), primitives });
  expect(report.problems).toEqual([]);
  expect(report.ok).toBe(true);
  expect(report.size).toBeGreaterThanOrEqual(size);
}

/** `candour verify`, as somebody types it, takes the log’s address and a bundle in a file. */
export async function expectCommandVerifies(site: Site, seq: number): Promise<void> {
  const bundle = contentOf(
    await site.anyone.GET('/api/v1/entries/{seq}/proof', { params: { path: { seq } } }),
  );
  const file = join(site.folder, `entry-${seq}.proof.json`);
  writeFileSync(file, JSON.stringify(bundle));
  const key = [site.verifierKey];
  expect(await verify(file, { key, json: true })).toBe(0);
  expect(await verify(`${site.origin}/log/`, { key, json: true })).toBe(0);
  const other = JSON.stringify(bundle).replace('recordedAt', 'recordedAT');
  writeFileSync(file, other);
  expect(await verify(file, { key, json: true })).toBe(1);
}
