import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { PlacedProblem } from '../definition/problem.ts';
import type { Path } from './place.ts';
import { syntax } from './syntax.ts';

/** The longest of the built-in pathways takes a tenth of this; a reader of files must end somewhere. */
const mostCharacters = 500_000;

interface Position {
  readonly line: number;
  readonly column: number;
}

type PositionOf = (offset: number) => Position;

export type Parsing =
  | { readonly ok: true; readonly value: unknown; readonly positionOf: (path: Path) => Position }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] };

const start: Position = { line: 1, column: 1 };

/** YAML 1.2 as plain values, with the place of each: nothing that is written once and stands for something else. */
export function parseYaml(text: string): Parsing {
  if (text.length > mostCharacters) {
    return failed(
      start,
      `The file is longer than ${mostCharacters.toLocaleString('en')} characters: no pathway is.`,
    );
  }
  if (text.includes('\0'))
    return failed(start, 'The file is not text: a pathway is written in YAML, in UTF-8.');
  if (text.trim() === '')
    return failed(start, 'The file is empty: a pathway begins with "pathway:" and its name.');
  const lines = new LineCounter();
  const document = parse(text, lines);
  if (document === undefined) {
    return failed(start, 'The file nests lists or mappings more deeply than any pathway needs.');
  }
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  // What follows the first mistake in the YAML is mostly its consequence.
  const [mistake] = document.errors;
  const wrong = mistake ? [syntaxProblem(mistake, text, position)] : sharing(document, position);
  if (wrong.length > 0) return { ok: false, problems: wrong };
  return { ok: true, value: document.toJS(), positionOf: (path) => position(offsetOf(document, path)) };
}

function parse(text: string, lines: LineCounter): Document | undefined {
  try {
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      lineCounter: lines,
      prettyErrors: false,
      resolveKnownTags: false,
    });
  } catch (error) {
    // The parser of values recurses; a file of brackets alone exhausts the stack.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function failed(at: Position, message: string): Parsing {
  return { ok: false, problems: [{ rule: 'format', at: '', ...at, message }] };
}

function syntaxProblem(error: YAMLError, text: string, position: PositionOf): PlacedProblem {
  const [from] = error.pos;
  const [excerpt = ''] = /^[^\s:]*/.exec(text.slice(from, from + 60)) ?? [];
  return { rule: 'format', at: '', ...position(from), message: syntax(error.code, excerpt) };
}

/** Anchors, aliases and tags: an alias of aliases grows without bound, and a reader should find the words where they count. */
function sharing(document: Document, position: PositionOf): readonly PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  const refuse = (offset: number, message: string) => {
    problems.push({ rule: 'format', at: '', ...position(offset), message });
  };
  visit(document, {
    Alias: (_, node) => {
      refuse(
        node.range?.[0] ?? 0,
        `*${node.source} stands for something written elsewhere: write it out here.`,
      );
    },
    Node: (_, node) => {
      const offset = 'range' in node ? (node.range?.[0] ?? 0) : 0;
      if ('anchor' in node && node.anchor) {
        refuse(
          offset,
          `&${node.anchor} names a part so that it can be repeated: leave it out, and write each part out.`,
        );
      }
      if (node.tag)
        refuse(
          offset,
          'A tag, which begins with an exclamation mark, stands here: leave it out; every value is plain.',
        );
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && typeof key.value === 'string' && key.value !== '<<') return;
      const text = isScalar(key) ? String(key.value ?? 'Nothing') : 'A list or mapping';
      const offset = isScalar(key) || isMap(key) || isSeq(key) ? (key.range?.[0] ?? 0) : 0;
      refuse(
        offset,
        text === '<<'
          ? '<< takes keys from elsewhere: write them out here.'
          : `${text} cannot be a key: a key is a name.`,
      );
    },
  });
  return problems;
}

/** Where the key of the deepest part of the path that is there begins, or the item of a list. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair) break;
      offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      const item = node.items[key];
      if (item === undefined) break;
      node = item;
      offset = isMap(item) || isSeq(item) || isScalar(item) ? (item.range?.[0] ?? offset) : offset;
    } else break;
  }
  return offset;
}
