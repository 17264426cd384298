import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { diagram, loadPathway, pathwaySchema } from '../src/index.ts';

const root = join(import.meta.dirname, '../../..');
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const builtin = 'packages/pathways/src/builtin';
const names = readdirSync(join(root, builtin)).flatMap((file) =>
  file.endsWith('.yaml') ? [file.slice(0, -5)] : [],
);

function definitionOf(name: string) {
  const loading = loadPathway(read(builtin, `${name}.yaml`));
  if (!loading.ok) throw new Error(JSON.stringify(loading.problems));
  return loading.definition;
}

describe('the published schema', () => {
  const published = JSON.parse(read('packages/pathways/schema/pathway.schema.json'));

  it('is what the format is now; otherwise run npm run build:pathways', () => {
    expect(published).toEqual(pathwaySchema());
  });

  const validate = new Ajv({ strict: false, validateFormats: false }).compile(published);

  it.each(names)('holds for the built-in pathway %s, by a validator that is not ours', (name) => {
    expect(validate(parse(read(builtin, `${name}.yaml`))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('does not hold for what the loader refuses for its format', () => {
    const sound = parse(read('examples/pathways/library-complaint.yaml'));
    expect(validate(sound)).toBe(true);
    expect(validate({ ...sound, calendar: 'wales' })).toBe(false);
    expect(validate({ ...sound, lateAfter: '72 hours' })).toBe(false);
    expect(validate({ ...sound, surplus: true })).toBe(false);
  });

  it('explains every key of a state, a clock and a move to an editor', () => {
    const text = JSON.stringify(published.definitions);
    const silent = Object.entries<{ properties?: Record<string, { description?: string; $ref?: string }> }>(
      published.definitions,
    ).flatMap(([of, { properties = {} }]) =>
      Object.entries(properties).flatMap(([key, { description, $ref }]) =>
        description === undefined && $ref === undefined && !hasMeaning(properties[key])
          ? [`${of}.${key}`]
          : [],
      ),
    );
    expect(text).toContain('The role that owns the matter when nobody in the owner’s role is there.');
    expect(silent).toEqual([]);
  });
});

/** A part that refers to another is explained there. */
function hasMeaning(part: unknown): boolean {
  return JSON.stringify(part).includes('$ref');
}

describe('the diagrams in docs/pathways', () => {
  it.each(names)(
    '%s is drawn as the pathway is now, in both languages; otherwise run npm run build:pathways',
    (name) => {
      const definition = definitionOf(name);
      expect(read('docs/pathways', `${name}.svg`)).toBe(diagram(definition));
      expect(read('docs/pathways', `${name}.cy.svg`)).toBe(diagram(definition, { language: 'cy' }));
    },
  );
});
