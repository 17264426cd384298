import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeApi, typesOf } from './client/describe-api.ts';

test('the client’s types are those of the API as it describes itself now: npm run build:client', async () => {
  const written = readFileSync(new URL('./client/api.d.ts', import.meta.url), 'utf8');
  expect(await typesOf(describeApi())).toBe(written);
});

test('every route says what it is for, and that it may refuse', () => {
  const routes = Object.entries(describeApi().paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item as Record<string, { summary?: string; tags?: string[]; responses: object }>).map(
      ([method, route]) => ({ at: `${method} ${path}`, ...route }),
    ),
  );
  expect(routes.length).toBeGreaterThan(80);
  for (const { at, summary, tags, responses } of routes) {
    expect(summary, at).toBeTruthy();
    expect(tags, at).toHaveLength(1);
    expect(Object.keys(responses), at).toContain('default');
  }
});
