import { readHtml, textOfHtml } from '@candour/evidence/html';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

/** Reads a page's main text; peers' pages become text by our own serialiser, so that only the choice differs. */
export type Extractor = (html: string) => Promise<string>;

async function candour(html: string): Promise<string> {
  const reading = readHtml(html);
  if (!reading.ok) return '';
  const { text, segments } = reading.content;
  const story = segments.filter(({ kind }) => kind === 'story');
  return story.map(({ start, end }) => text.slice(start, end).trim()).join('\n\n');
}

async function readability(html: string): Promise<string> {
  const { document } = parseHTML(html);
  return textOfHtml(new Readability(document).parse()?.content ?? '');
}

/** Defuddle tells the console of every page whose metadata is faulty, which would drown the figures. */
async function defuddle(html: string): Promise<string> {
  const { error, warn } = console;
  Object.assign(console, { error: () => {}, warn: () => {} });
  try {
    const { document } = parseHTML(html);
    return textOfHtml((await Defuddle(document)).content);
  } finally {
    Object.assign(console, { error, warn });
  }
}

const extractors = { candour, readability, defuddle } as const satisfies Readonly<Record<string, Extractor>>;

export type System = keyof typeof extractors;

export const systems = Object.keys(extractors) as readonly System[];

/** A page that a peer throws on counts as nothing found; ours must never throw. */
export async function extract(system: System, html: string): Promise<string> {
  if (system === 'candour') return extractors.candour(html);
  try {
    return await extractors[system](html);
  } catch {
    return '';
  }
}
