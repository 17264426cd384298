import { expect, test } from 'vitest';
import { runApart } from '../src/apart/run-apart.ts';
import { checkPathway, checkPathwaySoon } from '../src/pathway/check-pathway.ts';

/** How often others had their turn until it was done: never, if it was done in this thread. */
async function turnsUntil(done: Promise<unknown>): Promise<number> {
  let [turns, isDone] = [0, false];
  const take = () => {
    turns += 1;
    if (!isDone) setImmediate(take);
  };
  setImmediate(take);
  await done;
  isDone = true;
  return turns;
}

test('others have their turn while a pathway is proved and while copies are compared', async () => {
  const side = { text: 'The landlord was told of the damp in May.', segments: [] };
  expect(await turnsUntil(runApart('compareTexts', { document: side, other: side }))).toBeGreaterThan(5);
  expect(await turnsUntil(checkPathway('pathway: nothing'))).toBeGreaterThan(5);
});

test('the same text is checked once', async () => {
  const first = await checkPathway('pathway: once');
  expect(first?.sound).toBe(false);
  expect(await checkPathway('pathway: once')).toBe(first);
  expect(await checkPathwaySoon('pathway: once', 60_000)).toBe(first);
});
