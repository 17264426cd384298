import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { candour, folder } from './command.ts';

/** Making a database takes a while on a busy machine. */
const patient = 180_000;

describe('a record on the command line', () => {
  const root = folder({
    'board.csv':
      'number,text,addressees,madeOn\n1,Publish every inspection.,Ostler Housing,2024-03-03\n2,Keep a boat.,OH,2024-02-31\n',
    'bodies.jsonl': '{"name":"Ostler Housing","aliases":["OH"]}\n',
    'colours.csv': 'colour,size\nred,1\n',
    'wrong.yaml': 'name: weirs\nkind: recommendations\ncolumns: { a: colour }\n',
  });
  const data = join(root, 'data');
  const on = (...args: string[]) => candour([...args, '--data', data], '', root);

  it('says before a record is there what would come in, and what would not, and why', () => {
    const { code, out, err } = candour(['import', 'recommendations', 'board.csv', '--dry-run'], '', root);
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain(
      'board.csv: 2 rows (utf-8, read as own); 1 would come in, 0 said before, 1 refused.',
    );
    expect(out).toContain('line 3, column 4 (madeOn): “2024-02-31” is no day');
    expect(existsSync(data)).toBe(false);
  });

  it.each([
    [['import', 'colours', 'board.csv'], 2, /colours cannot be imported: give one of recommendations/],
    [['import', 'recommendations', 'colours.csv', '--dry-run'], 1, /“colour”, “size” are not known/],
    [['import', 'recommendations', 'board.csv', '--map', 'wrong.yaml'], 2, /have no field “colour”/],
    [['import', 'everything', 'nowhere', '--data', 'x'], 2, /--keys/],
    [['due', '--now', '2025-01-01', '--data', 'nowhere'], 1, /candour init/],
  ])(
    'says in one sentence what is wrong with %j',
    (args, expected, sentence) => {
      const { code, err } = candour(args, '', root);
      expect([code, err]).toEqual([expected, expect.stringMatching(sentence)]);
      expect(err).not.toContain('    at ');
    },
    patient,
  );

  it(
    'is begun once, with keys for its owner alone and a link to sign in with',
    () => {
      const args = [
        'init',
        data,
        '--name',
        'Ada Keeper',
        '--email',
        'ada@marl.example',
        '--body',
        'Marl Oversight',
        '--json',
      ];
      const begun = candour(args, '', root);
      expect(begun.err).toBe('');
      expect(JSON.parse(begun.out)).toMatchObject({
        link: expect.stringMatching(/^http:\/\/localhost:\d+\/invitation#[\w-]{40,}$/),
      });
      expect(candour(args, '', root)).toMatchObject({
        code: 1,
        err: expect.stringContaining('is not empty'),
      });
    },
    patient,
  );

  it(
    'takes bodies and rows, reports each bad row, and adds nothing twice',
    () => {
      expect(on('import', 'bodies', 'bodies.jsonl').code).toBe(0);
      const report = join(root, 'report.jsonl');
      const first = on('import', 'recommendations', 'board.csv', '--report', report, '--json');
      expect([first.code, JSON.parse(first.out)]).toMatchObject([1, { entered: 1, refused: 1 }]);
      expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
        line: 3,
        column: { number: 4 },
        code: 'date-unreadable',
      });
      writeFileSync(
        join(root, 'board.csv'),
        readFileSync(join(root, 'board.csv'), 'utf8').replace('02-31', '02-28'),
      );
      const mended = on('import', 'recommendations', 'board.csv', '--json');
      expect([mended.code, JSON.parse(mended.out)]).toMatchObject([0, { entered: 1, repeated: 1 }]);
    },
    patient,
  );

  it(
    'comes out the same from the log, and lists what is due',
    () => {
      const rebuilt = on('rebuild', '--json');
      expect([rebuilt.code, JSON.parse(rebuilt.out).identical]).toEqual([0, true]);
      expect(on('due', '--now', '2025-06-17', '--json')).toMatchObject({ code: 0, out: '[]\n' });
    },
    patient,
  );

  it(
    'is exported, verified, and made again elsewhere under the same checkpoint',
    () => {
      const out = join(root, 'out');
      const exported = on('export', out, '--with-keystore', '--json');
      expect(exported.code).toBe(0);
      const { verifierKey } = JSON.parse(exported.out);
      const verified = candour(['verify', out, '--key', verifierKey, '--json']);
      expect(JSON.parse(verified.out)).toMatchObject({ ok: true, size: JSON.parse(exported.out).size });
      const args = ['import', 'everything', out, '--keys', join(data, 'keys'), '--json'];
      const again = join(root, 'again');
      const restored = candour([...args, '--data', again], '', root);
      expect([restored.code, restored.err]).toEqual([0, '']);
      expect(JSON.parse(restored.out)).toMatchObject({
        checkpoint: readFileSync(join(out, 'checkpoint'), 'utf8'),
        differing: [],
      });
      writeFileSync(join(out, 'entries.jsonl'), `${readFileSync(join(out, 'entries.jsonl'), 'utf8')} `);
      const refused = candour([...args, '--data', join(root, 'never')], '', root);
      expect(refused).toMatchObject({
        code: 1,
        err: expect.stringMatching(/^entries\.jsonl is \d+ bytes long/),
      });
      expect(existsSync(join(root, 'never'))).toBe(false);
    },
    patient,
  );

  it(
    'invites somebody again',
    () => {
      expect(on('invite', 'ada@marl.example').out).toMatch(/invitation#/);
      expect(on('invite', 'nobody@marl.example')).toMatchObject({
        code: 1,
        err: expect.stringContaining('Nobody on the record'),
      });
    },
    patient,
  );
});
