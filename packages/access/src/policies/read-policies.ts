import { readdirSync, readFileSync } from 'node:fs';
import type { PolicyTexts } from '../policy-set.ts';

// The same from src/policies and from dist/policies, so the files are never copied.
const folder = new URL('../../src/policies/', import.meta.url);

/** The policies in force and the schema that they keep to, as written. Throws only when the package itself is broken. */
export function readPolicies(): PolicyTexts {
  try {
    const files = readdirSync(folder).filter((name) => name.endsWith('.cedar'));
    return {
      schema: readFileSync(new URL('candour.cedarschema', folder), 'utf8'),
      policies: files.toSorted().map((name) => readFileSync(new URL(name, folder), 'utf8')),
    };
  } catch (cause) {
    throw new Error(`couldn't read the policies in ${folder.href}`, { cause });
  }
}
