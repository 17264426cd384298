import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appoint, recordBody, recordPerson, type SignedIn } from '@candour/record';
import { foundRecord } from '@candour/record/open';
import { expectDone, type Loading } from './loading.ts';
import { Names } from './names.ts';
import { chapter, type Script, script } from './script.ts';
import { takeStep } from './take-step.ts';

/** The script in an example's folder: the steps of all its chapters, in the order of time. */
function readScript(folder: string): Script {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const told = script.parse(read('record.json'));
  const steps = [told, ...told.chapters.map((file) => chapter.parse(read(file)))].flatMap(
    (each) => each.steps,
  );
  return {
    ...told,
    steps: steps.toSorted((a, b) => Date.parse(momentOf(a.at)) - Date.parse(momentOf(b.at))),
  };
}

/**
 * Plays a worked example into an empty record, on its own days, through the use cases that people use. Throws when a
 * step is refused: an example that cannot be followed is a fault.
 */
export async function loadExample(loading: Loading, folder: string): Promise<void> {
  const told = readScript(folder);
  loading.setClock(momentOf(told.begins));
  const names = await introduce(loading, told);
  for (const step of told.steps) {
    loading.setClock(momentOf(step.at));
    await takeStep({ ...loading, names, folder }, step);
  }
  loading.setClock(null);
}

/** Everybody and every body, before anything happens. */
async function introduce(
  { parts }: Loading,
  { house, administrator, bodies, people }: Script,
): Promise<Names> {
  const founded = expectDone(await foundRecord(parts, { body: house, administrator }), 'the founding');
  const names = new Names([['administrator', founded.person]]);
  const by: SignedIn = { ...names.signIn('administrator', parts.clock()), administrator: true };
  for (const { key, name, aliases } of bodies)
    names.call(key, expectDone(await recordBody(parts, by, { name, aliases }), name).id);
  for (const { key, name, roles } of people) {
    const person = expectDone(await recordPerson(parts, by, { name }), name).id;
    names.call(key, person);
    for (const [role, towards] of roles) {
      const body = towards === '*' ? '*' : names.get(towards);
      expectDone(await appoint(parts, by, { person, role, body }), `${name} as ${role}`);
    }
  }
  return names;
}

function momentOf(at: string): string {
  return at.length === 10 ? `${at}T12:00:00.000Z` : at;
}
