import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from './command.ts';

// In a process of its own: a thread inherits how its process was started, and tests are started from source.
const script = `
  import { openDocuments } from ${JSON.stringify(join(import.meta.dirname, '../../evidence/dist/threads/open-documents.js'))};
  const found = [];
  for await (const reading of openDocuments(['a.txt', 'b.txt'], JSON.parse(process.argv[1]))) {
    found.push(reading.ok ? 'read' : reading.refusal.code);
  }
  console.log(JSON.stringify(found));
`;

const promise = 'The board will reply by 3 May 2026.\n';

function read(limits: { threads: number; deadline: number; heap: number }, first = promise): unknown {
  const cwd = folder({ 'a.txt': first, 'b.txt': 'So will the harbour master.\n' });
  const args = ['--input-type=module', '-e', script, JSON.stringify(limits)];
  return JSON.parse(execFileSync(process.execPath, args, { cwd, encoding: 'utf8' }));
}

describe('a document that costs too much', () => {
  it('is given up when the time is out, in its place in the order', () => {
    expect(read({ threads: 1, deadline: 1, heap: 256 })).toEqual(['took-too-long', 'took-too-long']);
  });

  it('is given up when its thread’s memory is', () => {
    const long = promise.repeat(500_000);
    expect(read({ threads: 2, deadline: 60_000, heap: 40 }, long)).toEqual(['took-too-much-memory', 'read']);
  });

  it('and the same documents are read within the usual limits', () => {
    expect(read({ threads: 2, deadline: 60_000, heap: 256 })).toEqual(['read', 'read']);
  });
});
