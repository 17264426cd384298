import { appoint } from '../../src/directory/appoint.ts';
import { recordBody } from '../../src/directory/record-body.ts';
import { recordPerson } from '../../src/directory/record-person.ts';
import { actOnMatter } from '../../src/matter/act-on-matter.ts';
import { openMatter } from '../../src/matter/open-matter.ts';
import { getValue, signedIn, type TestRecord } from '../open-record.ts';

/** Who is who in a council that keeps safeguarding cases. */
export interface World {
  readonly body: string;
  /** Owns new cases. */
  readonly tess: string;
  /** Stands in for her. */
  readonly dan: string;
  /** Holds a role there and none of the cases. */
  readonly cass: string;
  /** Of the oversight body. */
  readonly ola: string;
  /** Holds a role from outside that oversees nothing. */
  readonly pip: string;
  /** Somebody to whom it happened; holds no role. */
  readonly amy: string;
  /** Nobody to any case. */
  readonly stan: string;
}

export async function buildWorld({ parts, administrator }: TestRecord): Promise<World> {
  const body = getValue(await recordBody(parts, administrator, { name: 'Marlshire County Council' })).id;
  const person = async (name: string, role?: string) => {
    const { id } = getValue(await recordPerson(parts, administrator, { name }));
    if (role !== undefined) getValue(await appoint(parts, administrator, { person: id, role, body }));
    return id;
  };
  return {
    body,
    tess: await person('Tess Triage', 'triage-officer'),
    dan: await person('Dan Duty', 'duty-officer'),
    cass: await person('Cass Officer', 'case-officer'),
    ola: await person('Ola Oversight', 'oversight-lead'),
    pip: await person('Pip Provider', 'provider'),
    amy: await person('Amy Affected'),
    stan: await person('Stan Ranger'),
  };
}

/** A restricted case of Tess's, with a title and an act whose words can be looked for. */
export async function openCase(record: TestRecord, { body, tess }: World, word: string): Promise<string> {
  const by = signedIn(record, tess);
  const opened = await openMatter(record.parts, by, {
    pathway: 'safeguarding-case',
    body,
    title: `title-${word}`,
  });
  const { matter } = getValue(opened);
  const command = { do: 'move', move: 'acknowledge', fields: { 'told-how': `field-${word}` } } as const;
  getValue(await actOnMatter(record.parts, by, { matter, command }));
  return matter;
}
