import { formatNumber } from './number-format.ts';
import type { ListPlace } from './styles.ts';
import { walkXml } from './xml.ts';

interface Level {
  start: number;
  format: string;
  /** What is printed, `%1` standing for the number of the first level. */
  text: string;
  /** Whether all numbers in it are printed as 1, 2, 3 whatever their level's format. */
  legal: boolean;
}

interface List {
  pattern: string;
  /** Where this list starts anew though it shares its pattern with an earlier one. */
  readonly restarts: Map<number, number>;
  readonly overrides: Map<number, Level>;
}

/** The lists of a document as its numbering part defines them. */
export interface Numbering {
  readonly patterns: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  readonly lists: ReadonlyMap<string, List>;
}

export function parseNumbering(xml: string | undefined): Numbering {
  const patterns = new Map<string, Map<number, Level>>();
  const lists = new Map<string, List>();
  let levels = new Map<number, Level>();
  let list: List | undefined;
  let level: Level = newLevel();
  let overridden = 0;
  walkXml(xml ?? '', {
    open: (name, { val = '', abstractNumId = '', numId = '', ilvl = '0' }) => {
      if (name === 'w:abstractNum') {
        levels = new Map();
        patterns.set(abstractNumId, levels);
      } else if (name === 'w:num') {
        list = { pattern: '', restarts: new Map(), overrides: new Map() };
        lists.set(numId, list);
      } else if (name === 'w:lvl') {
        level = newLevel();
        (list?.overrides ?? levels).set(Number(ilvl), level);
      } else if (name === 'w:abstractNumId' && list) list.pattern = val;
      else if (name === 'w:lvlOverride') overridden = Number(ilvl);
      else if (name === 'w:startOverride') list?.restarts.set(overridden, Number(val));
      else setLevel(level, name, val);
    },
    close: () => undefined,
  });
  return { patterns, lists };
}

function setLevel(level: Level, name: string, value: string): void {
  if (name === 'w:start') level.start = Number(value);
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.text = value;
  else if (name === 'w:isLgl') level.legal = value !== '0' && value !== 'false';
}

function newLevel(): Level {
  return { start: 1, format: 'decimal', text: '', legal: false };
}

/** Counts the lists of a document as its paragraphs come, and gives the number that Word prints before each. */
export class ListCounter {
  readonly #numbering: Numbering;
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** The printed number or bullet of the next paragraph at a place; empty for none. */
  next({ list: id, level }: ListPlace): string {
    const list = this.#numbering.lists.get(id);
    const at = this.#levelAt(list, level);
    if (!list || !at) return '';
    const counts = this.#counts.get(list.pattern) ?? [];
    this.#counts.set(list.pattern, counts);
    if (!this.#begun.has(id)) for (const [restarted, start] of list.restarts) counts[restarted] = start - 1;
    this.#begun.add(id);
    counts[level] = (counts[level] ?? at.start - 1) + 1;
    counts.length = level + 1;
    if (at.format === 'bullet') return '•';
    return at.text.replace(/%(\d)/g, (_, digit: string) => {
      const upper = this.#levelAt(list, Number(digit) - 1);
      const count = counts[Number(digit) - 1] ?? upper?.start ?? 1;
      return formatNumber(count, at.legal ? 'decimal' : (upper?.format ?? 'decimal'));
    });
  }

  #levelAt(list: List | undefined, level: number): Level | undefined {
    return list && (list.overrides.get(level) ?? this.#numbering.patterns.get(list.pattern)?.get(level));
  }
}
