import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { candour, folder } from './command.ts';

const root = join(import.meta.dirname, '../../..');
const sound = readFileSync(join(root, 'examples/pathways/library-complaint.yaml'), 'utf8');
const broken = sound.replace('    deputy: librarian\n', '');

describe('candour lint', () => {
  it('says that a sound pathway is sound, and exits with 0', () => {
    const { code, out } = candour(['lint', 'sound.yaml'], '', folder({ 'sound.yaml': sound }));
    expect(out).toBe(
      'sound.yaml: sound. Each of its 2 open states has an owner, a deputy and a clock\n  whose breach moves the matter.\n',
    );
    expect(code).toBe(0);
  });

  it('prints one JSON line a file, the others checked all the same, and exits with 1', () => {
    const at = folder({ 'broken.yaml': broken, 'sound.yaml': sound });
    const { code, out } = candour(['lint', '--json', 'broken.yaml', 'sound.yaml'], '', at);
    expect(code).toBe(1);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      {
        path: 'broken.yaml',
        ok: false,
        problems: [
          {
            rule: 'format',
            at: 'states.received',
            message:
              'The state received needs "deputy": the role that owns the matter when nobody in the owner’s role is there.',
            line: 36,
            column: 3,
          },
        ],
      },
      { path: 'sound.yaml', ok: true, problems: [] },
    ]);
  });

  it('tells people the place of a problem and the mend', () => {
    const { out } = candour(['lint', 'broken.yaml'], '', folder({ 'broken.yaml': broken }));
    expect(out).toContain('broken.yaml: 1 problem\n');
    expect(out).toContain('broken.yaml:36:3  format  states.received\n');
  });

  it('refuses in one sentence what is no pathway at all', () => {
    const at = folder({
      empty: '',
      binary: Uint8Array.of(0xff, 0xfe, 0x00, 0xc3),
      nul: 'pathway: \0',
      film: new Uint8Array(10_000_000),
      prose: 'Dear Sir or Madam,',
    });
    mkdirSync(join(at, 'folder'));
    const names = ['empty', 'binary', 'nul', 'film', 'prose', 'folder', 'nowhere'];
    const { code, out } = candour(['lint', '--json', ...names], '', at);
    const said = out
      .trimEnd()
      .split('\n')
      .map((line) =>
        (JSON.parse(line) as { problems: { message: string }[] }).problems.map((each) => each.message),
      );
    expect(code).toBe(1);
    expect(said).toEqual([
      ['The file is empty: a pathway begins with "pathway:" and its name.'],
      ['The file is not text in UTF-8: a pathway is written in YAML.'],
      ['The file is not text: a pathway is written in YAML, in UTF-8.'],
      ['The file is far longer than any pathway: is it the right one?'],
      [
        'The pathway must be keys with values, each "key: value": a pathway: states, owners, clocks and moves, as data.',
      ],
      ['folder is a folder: name the files in it, as folder/*.yaml.'],
      [
        'There is no file nowhere; the built-in pathways are safeguarding-case, review, recommendation, commitment, disclosure.',
      ],
    ]);
  });

  it('draws the pathway, in Welsh if asked', () => {
    const at = folder({ 'sound.yaml': sound });
    const { code } = candour(['lint', 'sound.yaml', '--diagram', 'out.svg', '--language', 'cy'], '', at);
    expect(code).toBe(0);
    expect(readFileSync(join(at, 'out.svg'), 'utf8')).toContain('Perchennog: Clerc cwynion');
  });

  it('knows the built-in pathways by name', () => {
    const { out } = candour(['lint', '--json', 'commitment']);
    expect(JSON.parse(out)).toMatchObject({ path: 'commitment' });
  });

  it.each([
    [['lint']],
    [['lint', 'a', 'b', '--diagram', 'x.svg']],
    [['lint', 'a', '--diagram', 'x.svg', '--language', 'fr']],
    [['lint', 'a', '--language', 'cy']],
    [['lint', 'a', '--json', '--report']],
  ])('%j is misuse: one line on standard error, and 2', (args) => {
    const { code, out, err } = candour(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.trim()).not.toBe('');
  });
});
