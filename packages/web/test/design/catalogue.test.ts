import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CatalogueGroupPage, CataloguePage } from '../../src/design/catalogue/catalogue-page.tsx';
import { groups } from '../../src/design/catalogue/groups.ts';
import { makeView } from '../../src/view/view.ts';
import { checkHtml } from '../check-html.ts';

const design = fileURLToPath(new URL('../../src/design', import.meta.url));

/** Files of parts that are seen within another part, or are on every page. */
const elsewhere = new Set([
  'document.tsx',
  'key-list.tsx',
  'govuk/error-message.tsx',
  'govuk/fieldset.tsx',
  'govuk/form-group.tsx',
  'govuk/hint.tsx',
  'govuk/label.tsx',
]);

function listParts(): readonly string[] {
  const files = [...readdirSync(design), ...readdirSync(`${design}/govuk`).map((file) => `govuk/${file}`)];
  return files.filter((file) => file.endsWith('.tsx') && !elsewhere.has(file));
}

const pages = ['', '/cy'].flatMap((language) => {
  const viewAt = (path: string) => makeView({ caller: 'anyone', path: `${language}${path}` });
  return [
    { path: `${language}/design`, page: () => CataloguePage({ view: viewAt('/design') }) },
    ...groups.map((group) => ({
      path: `${language}/design/${group.key}`,
      page: () => CatalogueGroupPage({ view: viewAt(`/design/${group.key}`), group }),
    })),
  ];
});

describe('the catalogue', () => {
  it('shows every part there is', () => {
    const shown = new Set(groups.flatMap(({ samples }) => samples.map(({ file }) => file)));
    expect(listParts().filter((file) => !shown.has(file))).toEqual([]);
  });

  it.each(pages)('is clean markup at $path', async ({ page }) => {
    expect(await checkHtml(`<!doctype html>${await page().toString()}`)).toEqual([]);
  });

  it('gives every part its name, its use and its states in two languages', () => {
    const words = groups.flatMap(({ title, samples }) => [
      title,
      ...samples.flatMap(({ name, when }) => [name, when]),
    ]);
    expect(words.filter(({ en, cy }) => cy === '' || (en === cy && en.includes(' ')))).toEqual([]);
  });
});
