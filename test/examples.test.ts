import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtDocuments } from '../examples/build/documents.ts';
import { buildLog } from '../examples/build/log.ts';

const examples = resolve(import.meta.dirname, '../examples');

describe('the worked example', () => {
  test.each(builtDocuments)('$path is what its source says, byte for byte', async ({ path, build }) => {
    const committed = await readFile(resolve(examples, path));

    const built = await build();

    expect(committed.equals(built)).toBe(true);
  });

  test('has a published log that is what its history says, byte for byte', async () => {
    for (const [path, bytes] of await buildLog()) {
      const committed = await readFile(resolve(examples, 'harrow-lane', path));

      expect(committed.equals(bytes), path).toBe(true);
    }
  });
});
