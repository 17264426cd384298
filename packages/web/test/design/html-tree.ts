import { Parser } from 'htmlparser2';

/** An element, or a text, with nothing in it that a browser would pass over. */
export type Tree = Element | string;

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tree[];
}

interface Building {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Building | string)[];
}

/**
 * What markup means: attributes by name, classes as a set, and space only where it parts words. Between blocks it is
 * nothing; between texts and inline elements any of it is one space.
 */
export function parseTree(html: string): readonly Tree[] {
  const root: Building = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element: Building = { name, attributes: sortAttributes(attributes), children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    ontext: (text) => {
      const children = open.at(-1)?.children ?? [];
      const last = children.at(-1);
      if (typeof last === 'string') children[children.length - 1] = last + text;
      else children.push(text);
    },
    onclosetag: () => open.pop(),
  });
  parser.end(html);
  return settle(root);
}

const inline = new Set(['a', 'span', 'strong', 'em', 'b', 'i', 'br', 'code']);
const keepsSpace = new Set(['textarea', 'pre']);

function settle({ name, children }: Building): readonly Tree[] {
  return children.flatMap((child, at): readonly Tree[] => {
    if (typeof child !== 'string') return [{ ...child, children: settle(child) }];
    const [before, after] = [children[at - 1], children[at + 1]];
    const text = keepsSpace.has(name) ? child : squeeze(child, isInline(before), isInline(after));
    return text === '' ? [] : [text];
  });
}

function isInline(child: Building | string | undefined): boolean {
  return typeof child === 'object' && inline.has(child.name);
}

function squeeze(text: string, isAfterInline: boolean, isBeforeInline: boolean): string {
  const single = text.replaceAll(/\s+/g, ' ');
  if (single === ' ') return isAfterInline && isBeforeInline ? ' ' : '';
  const started = isAfterInline ? single : single.trimStart();
  return isBeforeInline ? started : started.trimEnd();
}

function sortAttributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const entries = Object.entries(attributes).map(([name, value]): [string, string] => {
    const words = value.trim().split(/\s+/);
    return [name, name === 'class' ? words.toSorted().join(' ') : words.join(' ')];
  });
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** The same trees with each element as `change` gives it, from the leaves up. */
export function mapElements(
  trees: readonly Tree[],
  change: (element: Element) => readonly Tree[],
): readonly Tree[] {
  return trees.flatMap((tree) =>
    typeof tree === 'string' ? [tree] : change({ ...tree, children: mapElements(tree.children, change) }),
  );
}
