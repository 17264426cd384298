import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

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
  const cwd = mkdtempSync(join(tmpdir(), 'candour-threads-'));
  writeFileSync(join(cwd, 'a.txt'), first);
  writeFileSync(join(cwd, 'b.txt'), 'So will the harbour master.\n');
  try {
    return run(script, limits, cwd);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

function run(program: string, given: unknown, cwd = import.meta.dirname): unknown {
  const args = ['--input-type=module', '-e', program, JSON.stringify(given)];
  return JSON.parse(execFileSync(process.execPath, args, { cwd, encoding: 'utf8' }));
}

const hurried = `
  import { openReaders } from ${JSON.stringify(join(import.meta.dirname, '../../evidence/dist/threads/open-documents.js'))};
  const readers = openReaders(JSON.parse(process.argv[1]));
  const answers = [await readers.findStories([]), await readers.propose([], null)];
  await readers.close();
  console.log(JSON.stringify(answers));
`;

const together = `
  import { openReaders } from ${JSON.stringify(join(import.meta.dirname, '../../evidence/dist/threads/open-documents.js'))};
  const [limits, texts] = JSON.parse(process.argv[1]);
  const readers = openReaders(limits);
  const read = await Promise.all(texts.map((text, at) =>
    readers.read({ path: at + '.txt', bytes: new TextEncoder().encode(text) })));
  const documents = read.map(({ document }) => document);
  const stories = await readers.findStories(documents);
  const proposals = await readers.propose(documents, '2026-02-03');
  await readers.close();
  console.log(JSON.stringify({ stories: stories?.length ?? null, promises: proposals?.commitments.length ?? null }));
`;

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

describe('documents that are there as bytes', () => {
  const limits = { threads: 2, deadline: 60_000, heap: 256 };

  it('are read, grouped and proposed from, more of them than there are threads', () => {
    const texts = [promise, promise.replace('board', 'council'), 'Nothing was promised here at all.\n'];
    expect(run(together, [limits, texts])).toEqual({ stories: 3, promises: 2 });
  });

  it('are given up together when that takes too long', () => {
    expect(run(hurried, { ...limits, deadline: 1 })).toEqual([null, null]);
  });
});
