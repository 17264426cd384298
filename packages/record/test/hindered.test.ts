import { describe, expect, it } from 'vitest';
import { answering } from '../../pathways/test/engine/answering.ts';
import { working } from '../../pathways/test/engine/play.ts';
import { listHindered } from '../src/matter/list-hindered.ts';

describe('what keeps somebody from moves that are theirs', () => {
  const head = { roles: ['head'], for: [] };
  const standing = () => ({ definition: answering, matter: working().open });

  it('whoever did what is kept apart from a move is kept from it; somebody else in the same role is not', () => {
    expect(listHindered(standing(), { person: 'carys', ...head })).toMatchObject([
      { move: 'sign', notYet: [], apart: [{ code: 'same-person-both-duties' }] },
    ]);
    expect(listHindered(standing(), { person: 'hari', ...head })).toEqual([]);
  });

  it('acting for another, one is kept apart for either; in their own name, for their own acts alone', () => {
    const delegated = (roles: readonly string[]) => ({ roles, for: [{ person: 'carys', roles: ['head'] }] });
    expect(listHindered(standing(), { person: 'lena', ...delegated([]) })).toHaveLength(1);
    expect(listHindered(standing(), { person: 'lena', ...delegated(['head']) })).toEqual([]);
  });

  it('what is lacking is told to those alone whose move it is', () => {
    const play = working().do({ do: 'move', move: 'note', by: 'lena', fields: { about: 'A gap.' } });
    const matter = { definition: answering, matter: play.open };
    const codes = (roles: readonly string[]) =>
      listHindered(matter, { person: 'hari', roles, for: [] }).flatMap(({ notYet }) =>
        notYet.map(({ code }) => code),
      );
    expect(codes(['head'])).toEqual(['notes-open']);
    expect(codes(['clerk'])).toEqual([]);
  });
});
