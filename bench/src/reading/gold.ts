import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const parts = {
  words: z.string().nullable(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
};

const due = z.object({
  ...parts,
  status: z.enum(['resolved', 'needs-anchor', 'event', 'open-ended', 'none']),
  /** Readings also accepted, field by field. */
  alt: z
    .object({
      words: z.array(parts.words),
      earliest: z.array(parts.earliest),
      latest: z.array(parts.latest),
      status: z.array(z.string()),
    })
    .partial()
    .optional(),
});

const party = z.object({
  name: z.string(),
  office: z.string().nullable(),
  alt: z.array(z.string()).optional(),
});

const kinds = z.enum(['direct', 'mixed', 'indirect']);
const types = z.enum(['statement', 'recommendation', 'commitment']);

const statement = z.object({ speaker: party, kind: kinds, text: z.string(), cue: z.string().nullable() });

const recommendation = z.object({
  number: z.string().nullable(),
  madeBy: z.string().nullable(),
  addressees: z.array(z.string()),
  text: z.string(),
  due,
  alt: z
    .object({
      number: z.array(z.string().nullable()),
      madeBy: z.array(z.string()),
      addressees: z.array(z.array(z.string())),
      text: z.array(z.string()),
    })
    .partial()
    .optional(),
});

const commitment = z.object({
  by: party,
  to: z.string().nullable(),
  text: z.string(),
  condition: z.string().nullable(),
  due,
  alt: z
    .object({ condition: z.array(z.string().nullable()), text: z.array(z.string()) })
    .partial()
    .optional(),
});

const labels = z.object({
  published: z.string().nullable(),
  statements: z.array(statement),
  recommendations: z.array(recommendation),
  commitments: z.array(commitment),
  negatives: z.array(z.object({ text: z.string(), not: z.array(types), why: z.string() })),
  either: z.array(z.object({ text: z.string(), type: types, why: z.string() })),
});

export type Labels = z.infer<typeof labels>;
export type GoldDue = z.infer<typeof due>;
export type GoldParty = z.infer<typeof party>;
export type GoldStatement = z.infer<typeof statement>;
export type GoldRecommendation = z.infer<typeof recommendation>;
export type GoldCommitment = z.infer<typeof commitment>;
export type Type = z.infer<typeof types>;

/** A document to read, and what a person found in it. */
export interface Labelled {
  readonly name: string;
  readonly path: string;
  readonly labels: Labels;
}

/**
 * The labelled documents of a folder: either one folder a document, each with `source.*` and
 * `expected.json`, or a worked example with `documents/` and one `expected.json` for all of them.
 * Throws when a label file is not of that shape.
 */
export async function readLabelled(folder: string): Promise<readonly Labelled[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  if (entries.some(({ name }) => name === 'expected.json')) return readExample(folder);
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return readFolders(folder, folders.toSorted());
}

async function readExample(folder: string): Promise<readonly Labelled[]> {
  const example = z.object({ documents: z.record(z.string(), labels) });
  const { documents } = example.parse(await readJson(join(folder, 'expected.json')));
  return Object.entries(documents).map(([name, found]) => ({
    name,
    path: join(folder, 'documents', name),
    labels: found,
  }));
}

async function readFolders(folder: string, names: readonly string[]): Promise<readonly Labelled[]> {
  return Promise.all(
    names.map(async (name) => {
      const source = (await readdir(join(folder, name))).find((file) => file.startsWith('source.'));
      if (source === undefined) throw new Error(`${join(folder, name)} holds labels but no source.*`);
      const found = labels.parse(await readJson(join(folder, name, 'expected.json')));
      return { name, path: join(folder, name, source), labels: found };
    }),
  );
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}
