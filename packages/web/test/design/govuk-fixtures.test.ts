import { afterAll, describe, expect, it } from 'vitest';
import type { Departure } from './fixtures/departures.ts';
import { drawFields } from './fixtures/draw-fields.ts';
import { drawParts } from './fixtures/draw-parts.ts';
import type { Draw } from './fixtures/drawn.ts';
import { FixtureOptions, LeftOut } from './fixtures/fixture-options.ts';
import { leftOut } from './fixtures/left-out.ts';
import { type Fixture, readFixtures } from './fixtures/read-fixtures.ts';
import { parseTree, type Tree } from './html-tree.ts';

const draws: Readonly<Record<string, Draw>> = { ...drawFields, ...drawParts };

interface Compared {
  readonly ours: readonly Tree[];
  readonly theirs: readonly Tree[];
  readonly departures: readonly Departure[];
}

/** Ours and theirs, or why there is nothing of ours to compare. */
async function compare(draw: Draw, fixture: Fixture): Promise<Compared | string> {
  const options = new FixtureOptions(fixture.options);
  try {
    const { node, departures = [] } = draw(options);
    const [unread] = options.unread();
    if (unread !== undefined) return reasonFor(unread);
    const html = (await node?.toString()) ?? '';
    const ours = departures.reduce((trees, { undo }) => undo(trees), parseTree(html));
    const theirs = departures.reduce((trees, { undo }) => undo(trees), parseTree(fixture.html));
    return { ours, theirs, departures };
  } catch (fault) {
    if (fault instanceof LeftOut) return fault.message;
    throw fault;
  }
}

function reasonFor(option: string): string {
  const [, reason] = leftOut.find(([pattern]) => pattern.test(option)) ?? [];
  if (reason === undefined)
    throw new Error(`No mapping reads the option ${option}, and no reason is given why.`);
  return reason;
}

describe.each(Object.entries(draws))('%s', (component, draw) => {
  const reasons = new Map<string, number>();
  const departed = new Set<string>();
  let matched = 0;
  const fixtures = readFixtures(component);

  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', async (_, fixture) => {
    const compared = await compare(draw, fixture);
    if (typeof compared === 'string') {
      reasons.set(compared, (reasons.get(compared) ?? 0) + 1);
      return;
    }
    for (const { reason } of compared.departures) departed.add(reason);
    expect(compared.ours).toEqual(compared.theirs);
    matched += 1;
  });

  it('has the markup of some fixture at least', () => expect(matched).toBeGreaterThan(0));

  afterAll(() => {
    const lines = [...reasons].map(([reason, count]) => `    ${count} left out: ${reason}`);
    const own = [...departed].map((reason) => `    departs: ${reason}`);
    process.stdout.write(
      `${[`${component}: ${matched} of ${fixtures.length}`, ...lines, ...own].join('\n')}\n`,
    );
  });
});
