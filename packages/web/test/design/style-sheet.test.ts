import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { colourPairs, decoration } from './colour-pairs.ts';
import { contrastOf } from './contrast.ts';

const folder = fileURLToPath(new URL('../../src/design/css', import.meta.url));
const sheets = readdirSync(folder)
  .toSorted()
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const whole = sheets.map(({ text }) => text).join('\n');

const colours = new Map(
  [...whole.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
);

function colourOf(name: string): string {
  const value = colours.get(name);
  if (value === undefined) throw new Error(`There is no colour called ${name}.`);
  return value;
}

describe('the style sheet', () => {
  it.each(colourPairs)('sets %s on %s with a contrast of at least %d: %s', (of, on, least) => {
    expect(contrastOf(colourOf(of), colourOf(on))).toBeGreaterThanOrEqual(least);
  });

  it('has no colour whose contrast nobody looked at', () => {
    const looked = new Set([...colourPairs.flatMap(([of, on]) => [of, on]), ...decoration]);
    expect([...colours.keys()].filter((name) => !looked.has(name ?? ''))).toEqual([]);
  });

  it.each(sheets.slice(1))('takes its colours from the tokens in $name', ({ text }) => {
    expect(
      text.match(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(|\boklch\(|: (?:white|black|red)\b/gi) ?? [],
    ).toEqual([]);
  });

  it('uses no name that is not defined, and defines none that is not used', () => {
    const defined = new Set([...whole.matchAll(/^\s*--([a-z-]+):/gm)].map(([, name]) => name));
    const used = new Set([...whole.matchAll(/var\(--([a-z-]+)\)/g)].map(([, name]) => name));
    expect([...used].filter((name) => !defined.has(name))).toEqual([]);
    expect([...defined].filter((name) => !used.has(name))).toEqual([]);
  });

  it('moves nothing, so that there is nothing to still for whoever asked for less motion', () => {
    expect(whole.match(/\b(?:transition|animation|scroll-behavior)\b/g) ?? []).toEqual([]);
  });

  it('shows words before their fonts have come', () => {
    const faces = whole.match(/@font-face \{[^}]*\}/g) ?? [];
    expect(faces.length).toBeGreaterThan(0);
    expect(faces.filter((face) => !face.includes('font-display: swap'))).toEqual([]);
  });

  it('asks nobody else for anything', () => {
    expect(whole.match(/@import|https?:/g) ?? []).toEqual([]);
  });

  it('weighs no more than nine kilobytes as it is sent', () => {
    const sent = brotliCompressSync(Buffer.from(whole)).length;
    expect(sent).toBeLessThanOrEqual(9 * 1024);
  });
});
