import { appoint, openMatter, recordBody, recordPerson } from '@candour/record';
import { getValue, signedIn } from '../../../record/test/open-record.ts';
import type { Credentials } from '../../../server/test/open-api.ts';
import { openPages, type PageServer } from '../open-pages.ts';

/** A restricted case of a council with its officer, a second officer, and somebody who is nothing to it. */
export interface Case {
  readonly pages: PageServer;
  readonly body: string;
  readonly people: { readonly officer: string; readonly second: string; readonly stranger: string };
  readonly officer: Credentials;
  readonly second: Credentials;
  readonly stranger: Credentials;
  /** Opens another case of the same officer. */
  open(title?: string): Promise<string>;
}

export async function openCase(now = '2025-06-17T12:00:00.000Z'): Promise<Case> {
  const pages = await openPages(now);
  const { record } = pages;
  const { administrator, parts } = record;
  const body = getValue(await recordBody(parts, administrator, { name: 'Marlshire County Council' })).id;
  const person = async (name: string) => getValue(await recordPerson(parts, administrator, { name })).id;
  const people = {
    officer: await person('Olive Officer'),
    second: await person('Sam Second'),
    stranger: await person('Stan Ranger'),
  };
  for (const one of [people.officer, people.second])
    getValue(await appoint(parts, administrator, { person: one, role: 'triage-officer', body }));
  return {
    pages,
    body,
    people,
    officer: await pages.signIn(people.officer),
    second: await pages.signIn(people.second),
    stranger: await pages.signIn(people.stranger),
    open: async (title = 'Owen T.') => {
      const wanted = { pathway: 'safeguarding-case', body, title };
      return getValue(await openMatter(parts, signedIn(record, people.officer), wanted)).matter;
    },
  };
}

/** The hidden fields of the form in a page, as a browser would send them. */
export function hiddenIn(html: string): Readonly<Record<string, string>> {
  const found = html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g);
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]));
}
