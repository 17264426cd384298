import {
  actOnMatter,
  addMember,
  approveErasure,
  nameAffected,
  recordPerson,
  redescribeMatter,
  requestErasure,
} from '@candour/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getValue, signedIn } from '../../../record/test/open-record.ts';
import { type Case, openCase } from './open-case.ts';

describe('what is kept of a page that was shown before', () => {
  let given: Case;
  let matter: string;
  let relative: string;
  const parts = () => given.pages.record.parts;
  const by = (person: string) => signedIn(given.pages.record, person);
  const see = async (person: string, path = `/matters/${matter}`) =>
    (await given.pages.get(path, await given.pages.signIn(person))).html;

  beforeAll(async () => {
    given = await openCase('2025-06-17T12:00:00.000Z');
    matter = await given.open('Owen T.');
    const { administrator } = given.pages.record;
    relative = getValue(await recordPerson(parts(), administrator, { name: 'Carys Relative' })).id;
    getValue(await nameAffected(parts(), by(given.people.officer), { matter, person: relative }));
    const command = {
      do: 'move',
      move: 'acknowledge',
      fields: { 'told-how': 'By telephone, in person.' },
    } as const;
    getValue(await actOnMatter(parts(), by(given.people.officer), { matter, command }));
  });
  afterAll(() => given?.pages.close());

  it('is for whoever may read as much: the next reader is shown no more than they may read', async () => {
    expect(await see(given.people.officer)).toContain('By telephone, in person.');
    expect(await see(relative)).not.toContain('By telephone, in person.');
    expect(await see(given.people.officer)).toContain('By telephone, in person.');
  });

  it('is for one language', async () => {
    expect(await see(given.people.officer, `/cy/matters/${matter}`)).toContain(
      `/cy/matters/${matter}/entries/`,
    );
    expect(await see(given.people.officer)).not.toContain(`/cy/matters/${matter}/entries/`);
  });

  it('gives way to what is added, and to a list that has changed', async () => {
    expect(await see(given.people.officer, '/matters')).toContain('Owen T.');
    const renamed = { matter, title: 'Called otherwise', classification: 'restricted' } as const;
    getValue(await redescribeMatter(parts(), by(given.people.officer), renamed));
    expect(await see(given.people.officer)).toContain('Called otherwise');
    expect(await see(given.people.officer, '/matters')).not.toContain('Owen T.');
  });

  it('is not shown to whoever was kept from the matter since, nor withheld from whoever was let in', async () => {
    expect(await see(given.people.stranger)).not.toContain('Called otherwise');
    getValue(await addMember(parts(), by(given.people.officer), { matter, person: given.people.stranger }));
    expect(await see(given.people.stranger)).toContain('Called otherwise');
  });

  it('does not outlast what was erased', async () => {
    const { administrator } = given.pages.record;
    const second = getValue(
      await recordPerson(parts(), administrator, { name: 'Second Administrator', administrator: true }),
    ).id;
    expect(await see(given.people.officer)).toContain('Carys Relative');
    const basis = 'Article 17 of the UK GDPR.';
    const { erasure } = getValue(await requestErasure(parts(), administrator, { subject: relative, basis }));
    const approving = { ...signedIn(given.pages.record, second), administrator: true };
    getValue(await approveErasure(parts(), approving, { erasure, sweeps: [] }));
    expect(await see(given.people.officer)).not.toContain('Carys Relative');
  });
});
