import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findAttributions } from '../src/quotes/find-attributions.ts';
import type { Span } from '../src/span.ts';

interface Expected {
  /** Kept apart while the rules were written: read as a share, not asserted one by one. */
  readonly kept?: boolean;
  readonly statements: readonly {
    readonly speaker: { readonly as: string | null };
    readonly kind: string;
    readonly text: string;
    readonly cue: string | null;
  }[];
  readonly negatives: readonly { readonly text: string; readonly why: string }[];
}

const corpus = new URL('corpus/statements/', import.meta.url);
const headline = /^[^.\n]*told\n\n/;

const documents = readdirSync(corpus).map((slug) => {
  const text = readFileSync(new URL(`${slug}/source.txt`, corpus), 'utf8');
  const expected = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, corpus), 'utf8')) as Expected;
  return { slug, text, expected };
});

/** What counts as a statement: words said, or any attribution that quotes. */
function statementsOf(text: string): readonly string[] {
  const start = headline.exec(text)?.[0].length ?? 0;
  const words = (span: Span | null): string => (span ? text.slice(span.start, span.end) : '–');
  return findAttributions(text, [{ start, end: text.length }])
    .filter(({ kind, manner }) => kind !== 'indirect' || manner === 'said')
    .map(
      ({ kind, speaker, cue, content }) =>
        `${kind} · ${words(speaker)} · ${words(cue)} · ${content.map(words).join(' … ')}`,
    );
}

function labelled({ statements }: Expected): readonly string[] {
  return statements.map(
    ({ kind, speaker, cue, text }) => `${kind} · ${speaker.as ?? '–'} · ${cue ?? '–'} · ${text}`,
  );
}

describe('statements in invented documents', () => {
  for (const { slug, text, expected } of documents.filter((document) => !document.expected.kept)) {
    it(`${slug}: finds every statement with its speaker and cue, and nothing else`, () => {
      expect(statementsOf(text)).toEqual(labelled(expected));
    });
  }

  it('documents kept apart: at least nine statements in ten are read to the letter', () => {
    const kept = documents.filter((document) => document.expected.kept);
    const results = kept.map(({ text, expected }) => ({
      found: statementsOf(text),
      gold: labelled(expected),
    }));
    const right = results.flatMap(({ found, gold }) => gold.filter((one) => found.includes(one)));
    const all = results.flatMap(({ gold }) => gold);
    const found = results.flatMap((result) => result.found);
    expect(right.length / all.length).toBeGreaterThanOrEqual(0.9);
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.9);
  });

  it('no tempting span is read as a statement of its own', () => {
    for (const { text, expected } of documents) {
      const found = statementsOf(text);
      for (const negative of expected.negatives) {
        expect(found.filter((one) => one.endsWith(`· ${negative.text}`))).toEqual([]);
      }
    }
  });
});
