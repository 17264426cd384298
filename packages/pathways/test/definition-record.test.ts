import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type DefinitionEntry,
  definitionHash,
  findDefinition,
  loadPathway,
  recordDefinition,
} from '../src/index.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const text = readFileSync(
  join(import.meta.dirname, '../../../examples/pathways/library-complaint.yaml'),
  'utf8',
);

function entry(version: number, recordedAt: string): DefinitionEntry {
  const loading = loadPathway(text.replace('version: 1', `version: ${version}`));
  if (!loading.ok) throw new Error(JSON.stringify(loading.problems));
  return { recordedAt, body: recordDefinition(loading.definition, text, sha256) };
}

describe('a definition on the record', () => {
  it('keeps the text as it was written, with its hash', () => {
    const { body } = entry(1, '2026-01-05T09:00:00.000Z');
    expect(body).toEqual({ pathway: 'library-complaint', version: 1, text, hash: sha256(text) });
  });

  it('has the same hash whatever the line ends and byte order mark of the file', () => {
    expect(definitionHash(`\uFEFF${text.replaceAll('\n', '\r\n')}`, sha256)).toBe(sha256(text));
  });

  it('is found as it was in force at an instant, whatever was recorded later', () => {
    const first = entry(1, '2026-01-05T09:00:00.000Z');
    const second = entry(2, '2026-03-02T09:00:00.000Z');
    const of = (asRecordedBy?: string) =>
      findDefinition([second, first], {
        pathway: 'library-complaint',
        ...(asRecordedBy && { asRecordedBy }),
      });
    expect(of('2026-01-05T08:59:59.999Z')).toBeUndefined();
    expect(of('2026-01-05T09:00:00.000Z')).toBe(first);
    expect(of('2026-03-01T00:00:00.000Z')).toBe(first);
    expect(of()).toBe(second);
    expect(findDefinition([second, first], { pathway: 'library-complaint', version: 1 })).toBe(first);
    expect(findDefinition([second, first], { pathway: 'another' })).toBeUndefined();
  });

  it('is the last of those recorded under one version', () => {
    const first = entry(1, '2026-01-05T09:00:00.000Z');
    const again = entry(1, '2026-01-06T09:00:00.000Z');
    expect(findDefinition([again, first], { pathway: 'library-complaint' })).toBe(again);
  });
});
