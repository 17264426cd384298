import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtDocuments } from '../examples/build/documents.ts';

const examples = resolve(import.meta.dirname, '../examples');

describe('the worked example', () => {
  test.each(builtDocuments)('$path is what its source says, byte for byte', async ({ path, build }) => {
    const committed = await readFile(resolve(examples, path));

    const built = await build();

    expect(committed.equals(built)).toBe(true);
  });
});
