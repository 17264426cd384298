import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const bodies = z.record(z.string(), z.object({ articleBody: z.string() }));
const page = z.object({ ground_truth: z.object({ main_content: z.string().nullish() }) });

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
  const articles = bodies.parse(
    JSON.parse(await readFile(join(data, 'content/aeb/ground-truth.json'), 'utf8')),
  );
  const folder = join(data, 'content/wcxb/dev/ground-truth');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const pages = await Promise.all(
    names.map(async (name) => {
      const { ground_truth } = page.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
      return { path: name, text: ground_truth.main_content ?? '' };
    }),
  );
  return [
    ...news,
    ...Object.entries(articles).map(([path, { articleBody }]) => ({ path, text: articleBody })),
    ...pages,
  ];
}
