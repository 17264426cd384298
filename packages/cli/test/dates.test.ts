import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const bin = fileURLToPath(new URL('../bin/candour.js', import.meta.url));

function dates(input: string, ...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('node', [bin, 'dates', ...options], {
    input,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return {
    status,
    stderr,
    answers: lines.map((line) => JSON.parse(line) as { text: string; dates: unknown[] }),
  };
}

describe('candour dates', () => {
  test('answers each line of text with one line of JSON', () => {
    const { status, answers } = dates('by Friday\n\nno time here\n', '--reference', '2025-07-16T00:00:00');
    expect(status).toBe(0);
    expect(answers).toEqual([
      {
        text: 'by Friday',
        dates: [
          {
            ...{ start: 0, end: 9, timex: 'XXXX-WXX-5', earliest: null, latest: '2025-07-18' },
            ...{ status: 'resolved', rule: 'by-weekday' },
          },
        ],
      },
      { text: '', dates: [] },
      { text: 'no time here', dates: [] },
    ]);
  });

  test('a null reference resolves nothing relative', () => {
    const { answers } = dates(
      '{"text":"by Friday","reference":null}\n',
      '--jsonl',
      '--reference',
      '2025-07-16',
    );
    expect(answers).toMatchObject([{ dates: [{ status: 'needs-anchor', latest: null }] }]);
  });

  test('a line that is refused is named, and the others are still answered', () => {
    const lines = [
      '{"text":"by 1 May 2026","reference":null}',
      'not JSON',
      '{"text":"x","reference":"2025-02-30"}',
    ];
    const { status, stderr, answers } = dates(lines.join('\n'), '--jsonl');
    expect(status).toBe(1);
    expect(answers).toHaveLength(1);
    expect(stderr).toContain('line 2');
    expect(stderr).toContain('line 3: reference');
  });

  test('a reference that is no date is a misuse', () => {
    const { status, stderr } = dates('by Friday\n', '--reference', 'today');
    expect(status).toBe(2);
    expect(stderr).toContain('YYYY-MM-DD');
  });
});
