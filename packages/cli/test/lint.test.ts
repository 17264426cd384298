import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtinNames } from '@candour/pathways/builtin';
import { describe, expect, it, vi } from 'vitest';
import { readPathway } from '../src/lint/pathway.ts';
import { lint } from '../src/lint.ts';
import { candour, folder } from './command.ts';

const root = join(import.meta.dirname, '../../..');
const sound = readFileSync(join(root, 'examples/pathways/library-complaint.yaml'), 'utf8');
const broken = sound.replace('    deputy: librarian\n', '');

const brokenLine = sound.split('\n').indexOf('  received:') + 1;

/** What `--json` printed, each pathway's line read. */
const linesOf = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { path: string; ok: boolean; problems: { message: string }[] });

describe('candour lint', () => {
  it('says that a sound pathway is sound, draws it in Welsh if asked, and exits with 0', () => {
    const at = folder({ 'sound.yaml': sound });
    const { code, out } = candour(['lint', 'sound.yaml', '--diagram', 'out.svg', '--language', 'cy'], '', at);
    expect(out).toBe(
      'sound.yaml: sound. Each of its 2 open states has an owner, a deputy and a\n  clock whose breach changes where it is, who answers or who can see.\n',
    );
    expect(readFileSync(join(at, 'out.svg'), 'utf8')).toContain('Perchennog: Clerc cwynion');
    expect(code).toBe(0);
  });

  it('tells people the place of a problem and the mend, and exits with 1', () => {
    const { code, out } = candour(['lint', 'broken.yaml'], '', folder({ 'broken.yaml': broken }));
    expect(out).toContain('broken.yaml: 1 problem\n');
    expect(out).toContain(`broken.yaml:${brokenLine}:3  format  states.received\n`);
    expect(code).toBe(1);
  });

  it('prints one JSON line a pathway, refusing in one sentence what is none, the others checked all the same', () => {
    const at = folder({
      'broken.yaml': broken,
      'sound.yaml': sound,
      empty: '',
      binary: Uint8Array.of(0xff, 0xfe, 0x00, 0xc3),
      nul: 'pathway: \0',
      film: new Uint8Array(10_000_000),
      prose: 'Dear Sir or Madam,',
    });
    mkdirSync(join(at, 'folder'));
    const strange = ['empty', 'binary', 'nul', 'film', 'prose', 'folder', 'nowhere'];
    const { code, out } = candour(['lint', '--json', 'broken.yaml', 'sound.yaml', ...strange], '', at);
    const lines = linesOf(out);
    expect(code).toBe(1);
    expect(lines.slice(0, 2)).toEqual([
      {
        path: 'broken.yaml',
        ok: false,
        problems: [
          {
            rule: 'format',
            at: 'states.received',
            message:
              'The state received needs "deputy": the role that owns the matter when nobody in the owner’s role is there.',
            line: brokenLine,
            column: 3,
          },
        ],
      },
      { path: 'sound.yaml', ok: true, problems: [] },
    ]);
    expect(lines.slice(2).map(({ problems }) => problems.map(({ message }) => message))).toEqual([
      ['The file is empty: a pathway begins with "pathway:" and its name.'],
      ['The file is not text in UTF-8: a pathway is written in YAML.'],
      ['The file is not text: a pathway is written in YAML, in UTF-8.'],
      ['The file is far longer than any pathway: is it the right one?'],
      [
        'The pathway must be keys with values, each "key: value": a pathway: states, owners, clocks and moves, as data.',
      ],
      ['folder is a folder: name the files in it, as folder/*.yaml.'],
      [`There is no file nowhere; the built-in pathways are ${builtinNames.join(', ')}.`],
    ]);
  });

  it('reads the built-in pathways by name, as the package lists them', async () => {
    for (const name of builtinNames) {
      const checked = await readPathway(name);
      expect(checked).toMatchObject({ path: name, problems: [], definition: { pathway: name } });
    }
  });

  it('answers misuse with one line on standard error, nothing on standard output, and 2', () => {
    const { code, out, err } = candour(['lint']);
    expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
  });

  it.each([
    [['a', 'b'], { diagram: 'x.svg' }],
    [['a'], { diagram: 'x.svg', language: 'fr' }],
    [['a'], { language: 'cy' }],
    [['a'], { json: true, report: true }],
  ])('%j with %j is misuse', async (paths, options) => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await lint(paths, options)).toBe(2);
    expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^.+\.\n$/));
    said.mockRestore();
  });
});
