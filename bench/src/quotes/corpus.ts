import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Span } from '@candour/evidence';

/** An attribution as annotated: each part may be in several pieces, and source or cue may be empty. */
export interface Gold {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** One annotator's reading of one text. */
export interface Annotated {
  readonly name: string;
  readonly text: string;
  readonly gold: readonly Gold[];
  /** Rules were tuned on one half of the names, by hash; the other half was kept apart. */
  readonly half: 'tuned' | 'kept';
}

/** Reads a folder of `text/NAME.txt` and brat stand-off `attributions/NAME[_HASH].ann`. */
export async function readCorpus(folder: string): Promise<readonly Annotated[]> {
  const files = await readdir(join(folder, 'attributions'));
  const texts = new Set(await readdir(join(folder, 'text')));
  return await Promise.all(
    files
      .filter((file) => file.endsWith('.ann'))
      .toSorted()
      .map(async (file) => {
        const own = file.slice(0, -'.ann'.length);
        const name = texts.has(`${own}.txt`) ? own : own.replace(/_[0-9a-f]{4}$/, '');
        const text = await readFile(join(folder, 'text', `${name}.txt`), 'utf8');
        const gold = readStandoff(text, await readFile(join(folder, 'attributions', file), 'utf8'));
        return { name, text, gold, half: halfOf(name) };
      }),
  );
}

function halfOf(name: string): Annotated['half'] {
  return (createHash('sha256').update(name).digest()[0] ?? 0) % 2 === 0 ? 'tuned' : 'kept';
}

function readStandoff(text: string, standoff: string): readonly Gold[] {
  const place = placesOf(text);
  const spans = new Map<string, readonly Span[]>();
  const events: string[] = [];
  for (const line of standoff.split('\n')) {
    const [id, body] = line.split('\t');
    if (id?.startsWith('T') && body) spans.set(id, readSpans(body, place));
    if (id?.startsWith('E') && body) events.push(body);
  }
  return events.map((event) => ({
    source: partsOf(event, 'Source', spans),
    cue: partsOf(event, 'Cue', spans),
    content: partsOf(event, 'Content', spans),
  }));
}

function readSpans(body: string, place: (offset: number) => number): readonly Span[] {
  return body
    .slice(body.indexOf(' ') + 1)
    .split(';')
    .map((range) => {
      const [start, end] = range.split(' ').map(Number);
      if (start === undefined || end === undefined) throw new Error(`couldn’t read the span "${range}"`);
      return { start: place(start), end: place(end) };
    });
}

function partsOf(event: string, role: string, spans: ReadonlyMap<string, readonly Span[]>): readonly Span[] {
  return event
    .split(' ')
    .filter((part) => part.replace(/\d*:.*$/, '') === role)
    .flatMap((part) => spans.get(part.slice(part.indexOf(':') + 1)) ?? [])
    .toSorted((a, b) => a.start - b.start);
}

// Stand-off offsets count characters; ours count UTF-16 units, two for a character beyond the first plane.
function placesOf(text: string): (offset: number) => number {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return (offset) => offset;
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  return (offset) => starts[offset] ?? at;
}
