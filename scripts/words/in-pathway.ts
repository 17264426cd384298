import { isMap, isScalar, LineCounter, type Node, parseDocument, visit, type YAMLMap } from 'yaml';
import type { Listed } from './list-words.ts';

/** The titles, helps and sentences of a pathway: every `{ en, cy }` of it. */
export function wordsInPathway(file: string, text: string): readonly Listed[] {
  const lines = new LineCounter();
  const found: Listed[] = [];
  visit(parseDocument(text, { lineCounter: lines }), {
    Map(_, map) {
      const [en, cy] = [textOf(map, 'en'), textOf(map, 'cy')];
      if (en === undefined || cy === undefined) return;
      found.push({ file, line: lines.linePos(map.range?.[0] ?? 0).line, en, cy });
    },
  });
  return found;
}

function textOf(map: YAMLMap, key: string): string | undefined {
  const value = isMap(map) ? (map.get(key, true) as Node | undefined) : undefined;
  return isScalar(value) && typeof value.value === 'string' ? value.value : undefined;
}
