import { defineConfig } from 'vitest/config';

/** The tests that mutants of the calendar and of the engine must not survive; against sources, without a build. */
export default defineConfig({
  ssr: { resolve: { conditions: ['source'] } },
  resolve: { conditions: ['source'] },
  test: {
    include: [
      'packages/calendar/test/{counting,working-day,plain-date}.test.ts',
      'packages/pathways/test/engine/{moves,clocks,sweep,duties,corrections}.test.ts',
    ],
    testTimeout: 60_000,
    // One import of the sources serves every file: with a run for each mutant, imports are most of the time.
    isolate: false,
  },
});
