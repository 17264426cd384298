import { walkXml } from './xml.ts';

/** A paragraph's place in a numbered list. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

interface Style {
  /** Its name in lower case, as Word names it in English in every language: `heading 1`, `title`, `toc 2`. */
  readonly name: string;
  readonly basedOn: string | null;
  /** The list that paragraphs of this style are numbered in; a level alone takes its list from the base. */
  readonly list: string | null;
  readonly level: number | null;
}

export type Styles = ReadonlyMap<string, Style>;

export function parseStyles(xml: string | undefined): Styles {
  const styles = new Map<string, Style>();
  let id: string | undefined;
  let style: { -readonly [Key in keyof Style]: Style[Key] } = {
    name: '',
    basedOn: null,
    list: null,
    level: null,
  };
  walkXml(xml ?? '', {
    open: (element, { val = '', styleId }) => {
      if (element === 'w:style') {
        id = styleId;
        style = { name: '', basedOn: null, list: null, level: null };
      } else if (element === 'w:name') style.name = val.toLowerCase();
      else if (element === 'w:basedOn') style.basedOn = val;
      else if (element === 'w:numId') style.list = val;
      else if (element === 'w:ilvl') style.level = Number(val);
    },
    close: (element) => {
      if (element === 'w:style' && id !== undefined) styles.set(id, style);
    },
  });
  return styles;
}

/** Where a style numbers its paragraphs, its own settings before those that it is based on. */
export function findListPlace(styles: Styles, id: string | null): ListPlace | null {
  let level: number | null = null;
  const seen = new Set<string>();
  for (let at = id; at !== null && !seen.has(at); ) {
    seen.add(at);
    const style: Style | undefined = styles.get(at);
    level ??= style?.level ?? null;
    if (style?.list) return { list: style.list, level: level ?? 0 };
    at = style?.basedOn ?? null;
  }
  return null;
}
