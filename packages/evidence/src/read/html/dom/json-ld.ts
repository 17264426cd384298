/** A schema.org node found in a page, in JSON-LD. */
export interface LinkedNode {
  readonly types: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Pages hold at most a few dozen; the bound keeps a hostile page from holding us. */
const mostNodes = 2000;

/** Every typed node in a JSON-LD script, at any depth; nothing for a script that is not JSON. */
export function linkedNodes(script: string): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  const waiting: unknown[] = [parseLeniently(script)];
  for (let at = waiting.pop(); waiting.length > 0 || at !== undefined; at = waiting.pop()) {
    if (nodes.length >= mostNodes) break;
    if (Array.isArray(at)) for (const item of at.toReversed()) waiting.push(item);
    else if (typeof at === 'object' && at !== null) {
      const fields = at as Readonly<Record<string, unknown>>;
      const types = [fields['@type']].flat().filter((type) => typeof type === 'string');
      if (types.length > 0) nodes.push({ types, fields });
      for (const value of Object.values(fields).toReversed()) {
        if (typeof value === 'object') waiting.push(value);
      }
    }
  }
  return nodes;
}

/** Many publishers leave raw line breaks inside their JSON strings, which JSON forbids. */
function parseLeniently(script: string): unknown {
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
    return JSON.parse(script.replace(/[\u0000-\u001f]+/g, ' '));
  } catch {
    return undefined;
  }
}

const article = /Article|BlogPosting|Report|Review$/;

/** The longest article body that the page's own description of itself holds. */
export function findArticleBody(nodes: readonly LinkedNode[]): string | undefined {
  let longest: string | undefined;
  for (const { types, fields } of nodes) {
    const body = fields['articleBody'];
    if (typeof body !== 'string' || !types.some((type) => article.test(type))) continue;
    if (body.length > (longest?.length ?? 0)) longest = body;
  }
  return longest;
}
