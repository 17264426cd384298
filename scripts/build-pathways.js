import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagram, loadPathway, pathwaySchema } from '@candour/pathways';

/** Writes what is made from the pathways: the JSON Schema of the format, and a diagram of each built-in in each language. */
const root = join(import.meta.dirname, '..');
const schema = join(root, 'packages/pathways/schema');
const builtin = join(root, 'packages/pathways/src/builtin');
const diagrams = join(root, 'docs/pathways');

mkdirSync(schema, { recursive: true });
mkdirSync(diagrams, { recursive: true });
writeFileSync(join(schema, 'pathway.schema.json'), `${JSON.stringify(pathwaySchema(), null, 2)}\n`);

for (const file of readdirSync(builtin).filter((name) => name.endsWith('.yaml'))) {
  const loading = loadPathway(readFileSync(join(builtin, file), 'utf8'));
  if (!loading.ok) throw new Error(`${file}: ${loading.problems.map(({ message }) => message).join(' ')}`);
  const name = file.replace(/\.yaml$/, '');
  writeFileSync(join(diagrams, `${name}.svg`), diagram(loading.definition));
  writeFileSync(join(diagrams, `${name}.cy.svg`), diagram(loading.definition, { language: 'cy' }));
}
