import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arrange } from '../src/diagram/arrange.ts';
import { cardOf, cardWidth } from '../src/diagram/card.ts';
import { joined } from '../src/diagram/join.ts';
import { layers } from '../src/diagram/layers.ts';
import { linesOf, type Point } from '../src/diagram/route.ts';
import type { Definition } from '../src/index.ts';
import { diagram, loadPathway } from '../src/index.ts';

const root = join(import.meta.dirname, '../../..');
const builtin = ['safeguarding-case', 'review', 'recommendation', 'commitment', 'disclosure'];

function read(path: string): Definition {
  const loading = loadPathway(readFileSync(join(root, path), 'utf8'));
  if (!loading.ok) throw new Error(JSON.stringify(loading.problems));
  return loading.definition;
}

const pathways = [
  'examples/pathways/library-complaint.yaml',
  ...builtin.map((name) => `packages/pathways/src/builtin/${name}.yaml`),
].map((path) => ({ path, definition: read(path) }));

function arrangementOf(definition: Definition) {
  return arrange(layers(definition).map((names) => names.map((name) => cardOf(definition, name, 'en'))));
}

/** Each straight stretch of each line. */
const stretches = (points: readonly Point[]) =>
  points.slice(1).map((to, at) => ({ from: points[at] ?? to, to }));

interface Stretch {
  readonly from: Point;
  readonly to: Point;
}

/** How far two stretches lie on each other; nothing, or less, when they do not. */
function sharedBy(one: Stretch, other: Stretch): number {
  for (const [along, across] of [
    ['x', 'y'],
    ['y', 'x'],
  ] as const) {
    const level = [one.from[across], one.to[across], other.from[across], other.to[across]];
    if (new Set(level).size > 1) continue;
    return (
      Math.min(Math.max(one.from[along], one.to[along]), Math.max(other.from[along], other.to[along])) -
      Math.max(Math.min(one.from[along], one.to[along]), Math.min(other.from[along], other.to[along]))
    );
  }
  return 0;
}

describe('a diagram', () => {
  it.each(pathways)(
    'of $path shows every state once, on the page and clear of each other',
    ({ definition }) => {
      const { placed, width, height } = arrangementOf(definition);
      const cards = [...placed.values()];
      expect(cards).toHaveLength(Object.keys(definition.states).length);
      expect(new Set(cards.map(({ card }) => card.state))).toEqual(new Set(Object.keys(definition.states)));
      for (const one of cards) {
        expect(one.x).toBeGreaterThan(0);
        expect(one.x + cardWidth).toBeLessThan(width);
        expect(one.y + one.card.height).toBeLessThan(height);
        for (const other of cards) {
          const apart =
            one === other ||
            one.x + cardWidth < other.x ||
            other.x + cardWidth < one.x ||
            one.y + one.card.height < other.y ||
            other.y + other.card.height < one.y;
          expect(apart, `${one.card.state} and ${other.card.state}`).toBe(true);
        }
      }
    },
  );

  it.each(pathways)('of $path draws no line through a card', ({ definition }) => {
    const arrangement = arrangementOf(definition);
    const cards = [...arrangement.placed.values()];
    for (const { from, to } of arrangement.buses
      .flatMap((bus) => linesOf(bus, arrangement))
      .flatMap(stretches)) {
      expect(from.x === to.x || from.y === to.y).toBe(true);
      for (const { card, x, y } of cards) {
        const through =
          Math.max(from.x, to.x) > x &&
          Math.min(from.x, to.x) < x + cardWidth &&
          Math.max(from.y, to.y) > y &&
          Math.min(from.y, to.y) < y + card.height;
        expect(through, `a line through ${card.state}`).toBe(false);
      }
    }
  });

  it.each(pathways)('of $path lays no line to one state along a line to another', ({ definition }) => {
    const arrangement = arrangementOf(definition);
    const all = arrangement.buses.flatMap((bus) =>
      linesOf(bus, arrangement).flatMap((line) => stretches(line).map((each) => ({ ...each, bus }))),
    );
    for (const one of all) {
      for (const other of all) {
        // A move that may lead to either of two states leaves its card once, and then parts.
        const parts = one.from.x === other.from.x && one.from.y === other.from.y;
        if (one.bus === other.bus || parts) continue;
        expect(sharedBy(one, other), `${one.bus.to} and ${other.bus.to}`).toBeLessThanOrEqual(0);
      }
    }
  });

  it.each(pathways)(
    'of $path draws no stretch of a line twice, and every line comes in',
    ({ definition }) => {
      const arrangement = arrangementOf(definition);
      for (const bus of arrangement.buses) {
        const lines = joined(linesOf(bus, arrangement));
        expect(lines.filter(({ head }) => head).length).toBe(1);
        const all = lines.flatMap(({ points }) => stretches(points));
        for (const [at, one] of all.entries())
          for (const other of all.slice(at + 1)) expect(sharedBy(one, other), bus.to).toBeLessThanOrEqual(0);
      }
    },
  );

  it.each(pathways)('of $path leads a line to every state that one can come to', ({ definition }) => {
    const { placed, buses } = arrangementOf(definition);
    const led = new Set(buses.map(({ to }) => to));
    for (const { card } of placed.values())
      for (const to of card.rows.flatMap(({ leads }) => leads))
        if (to !== card.state) expect(led.has(to), to).toBe(true);
  });

  it.each(pathways)('of $path can be read on a sheet of A3', ({ definition }) => {
    for (const language of ['en', 'cy'] as const) {
      const [, width, height] =
        /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(diagram(definition, { language })) ?? [];
      const [across, down] = [Number(width), Number(height)];
      const onPaper = Math.max(Math.min(277 / across, 400 / down), Math.min(400 / across, 277 / down));
      // The smallest words are 12 high: 5.5 points are 1.94 mm.
      expect(12 * onPaper).toBeGreaterThan(1.94);
    }
  });

  it('has a title and a description, needs nothing from outside, and carries no script', () => {
    for (const { definition } of pathways) {
      const svg = diagram(definition);
      expect(svg).toContain(`<title id="title">${definition.title.en}</title>`);
      expect(svg).toContain('<desc id="desc">');
      expect(svg).not.toMatch(/<script|href=|url\((?!#)|@import|@font-face/);
    }
  });

  it('marks where a matter is, in both languages', () => {
    const [{ definition }] = pathways as [(typeof pathways)[0]];
    expect(diagram(definition)).not.toContain('The matter is here');
    expect(diagram(definition, { at: 'being-looked-into' })).toContain('The matter is here');
    expect(diagram(definition, { at: 'being-looked-into', language: 'cy' })).toContain('Mae’r mater yma');
  });

  it('takes words for words, whatever they hold', () => {
    const [{ definition }] = pathways as [(typeof pathways)[0]];
    const hostile = '</title><script>alert("1")</script>&amp;\u0000\u000b';
    const svg = diagram({ ...definition, title: { en: hostile, cy: hostile } });
    expect(svg).toContain('&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;</title>');
    expect(svg).not.toContain('<script>');
  });
});
