import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Every text in a folder and the folders in it, by name. */
export async function readFolder(folder: string): Promise<readonly { path: string; text: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.(?:txt|text|md)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(files.map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
}

/** The news stories and web pages at hand: real prose to make copies from. */
export async function readPages(data: string): Promise<readonly { path: string; text: string }[]> {
  const news = await readFolder(join(data, 'quotes/polnear-dev/text'));
  const articles: Record<string, { articleBody: string }> = await readJson(
    join(data, 'content/aeb/ground-truth.json'),
  );
  const folder = join(data, 'content/wcxb/dev/ground-truth');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const pages = await Promise.all(
    names.map(async (name) => {
      const page: { ground_truth: { main_content?: string | null } } = await readJson(join(folder, name));
      return { path: name, text: page.ground_truth.main_content ?? '' };
    }),
  );
  return [
    ...news,
    ...Object.entries(articles).map(([path, { articleBody }]) => ({ path, text: articleBody })),
    ...pages,
  ];
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8'));
}
