import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentOf, type Site } from './open-site.ts';

interface Told {
  readonly bodies: readonly { key: string; name: string; aliases: string[] }[];
  readonly people: readonly { key: string; name: string; roles: readonly [string, string][] }[];
}

/** Who the worked example calls what. */
export interface Cast {
  body(key: string): string;
  person(key: string): string;
}

/** Puts everybody and every body of the worked example on the record, through the API, each with an address. */
export async function introduce(site: Site): Promise<Cast> {
  const file = join(import.meta.dirname, '../../examples/harrow-lane/record.json');
  const { bodies, people } = JSON.parse(readFileSync(file, 'utf8')) as Told;
  const admin = await site.as(site.administrator);
  const ids = new Map<string, string>();
  for (const { key, name, aliases } of bodies) {
    ids.set(`body ${key}`, contentOf(await admin.POST('/api/v1/bodies', { body: { name, aliases } })).id);
  }
  for (const { key, name, roles } of people) {
    const email = `${key}@people.example`;
    const person = contentOf(await admin.POST('/api/v1/people', { body: { name, email } })).id;
    ids.set(`person ${key}`, person);
    for (const [role, towards] of roles) {
      const body = towards === '*' ? '*' : (ids.get(`body ${towards}`) ?? '');
      contentOf(await admin.POST('/api/v1/appointments', { body: { person, role, body } }));
    }
  }
  const get = (name: string) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`the example knows no ${name}`);
    return id;
  };
  return { body: (key) => get(`body ${key}`), person: (key) => get(`person ${key}`) };
}
