import type { Page } from 'playwright-core';
import type { Site } from '../open-site.ts';

/** A page in one of its states, and who sees it so. */
export interface PageRow {
  /** As in a sentence that begins with “the page”. */
  readonly name: string;
  /** By name; null for whoever has not signed in. */
  readonly by: string | null;
  /** Without the language before it. */
  readonly path: (example: Example) => string;
  /** 200 unless said. */
  readonly status?: number;
  /** Brings the page into the state; it may lead to another page. */
  readonly into?: (page: Page) => Promise<void>;
}

/** What the worked example holds, by names that a table can use. */
export interface Example {
  /** By words of its title: `7(a).` */
  matter(title: string): string;
  /** By its file. */
  document(filename: string): string;
  body(name: string): string;
  person(name: string): string;
  /** The last entry of a matter. */
  head(title: string): number;
}

export async function readExample({ record }: Site): Promise<Example> {
  const { rows } = await record.database.query<{
    kind: string;
    id: string;
    name: string | null;
    head: number;
  }>(
    `select 'matter' as kind, id, title as name, head::int from record.matter
     union all select 'document', id, filename, 0 from record.document
     union all select 'body', id, name, 0 from record.body
     union all select 'person', id, name, 0 from record.person`,
    [],
  );
  const find = (of: string, is: (name: string) => boolean, sought: string) => {
    const found = rows.find(({ kind, name }) => kind === of && name !== null && is(name));
    if (found === undefined) throw new Error(`The example holds no ${of} called ${sought}.`);
    return found;
  };
  const findMatter = (title: string) => find('matter', (name) => name.includes(title), title);
  return {
    matter: (title) => findMatter(title).id,
    document: (filename) => find('document', (name) => name === filename, filename).id,
    head: (title) => findMatter(title).head,
    body: (sought) => find('body', (name) => name === sought, sought).id,
    person: (sought) => find('person', (name) => name === sought, sought).id,
  };
}
