import type { Page } from 'playwright-core';

/** What a screen reader is given of one thing on a page: what it is, and what it is called. */
interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly level: number;
  /** The landmark that it stands in directly; empty at the top of the page. */
  readonly within: string;
}

const landmarks = new Set([
  'banner',
  'navigation',
  'main',
  'contentinfo',
  'search',
  'region',
  'complementary',
]);
const named = new Set([
  ...['link', 'button', 'textbox', 'searchbox', 'combobox', 'listbox', 'checkbox', 'radio', 'slider', 'Date'],
  ...[
    'heading',
    'article',
    'region',
    'navigation',
    'dialog',
    'image',
    'figure',
    'term',
    'columnheader',
    'rowheader',
  ],
]);
/** Whose words stand in them, so that browsers give them no name of their own. */
const bySelf = new Set(['figure']);

/**
 * Whether a page makes sense to whoever hears it, as far as the accessibility tree that Chromium gives to screen
 * readers can tell: landmarks in their order and once each, everything that can be used or gone to called something
 * that is no mere number but a year, headings without gaps. No screen reader was asked.
 */
export async function checkSpoken(page: Page): Promise<readonly string[]> {
  const spoken = await listen(page);
  const top = spoken
    .filter(({ within, role }) => within === '' && landmarks.has(role))
    .map(({ role }) => role);
  const headings = spoken.filter(({ role }) => role === 'heading');
  const parts = spoken.filter(({ role }) => role === 'navigation' || role === 'region');
  const order = top.filter((role) => ['banner', 'main', 'contentinfo'].includes(role)).join();
  const [first] = spoken.filter(({ role }) => role === 'link' || role === 'button');
  return [
    ...(order === 'banner,main,contentinfo' ? [] : [`its landmarks are ${top.join()}`]),
    ...(first?.name.match(/^(Skip to|Neidio)/) ? [] : [`what is heard first is ${first?.name}`]),
    ...(headings.find(({ within }) => within === 'main')?.level === 1
      ? []
      : ['its main part begins with no heading of level 1']),
    ...headings.flatMap(({ level, name }, at) => {
      const before = headings[at - 1]?.level ?? 1;
      return level > before + 1 ? [`“${name}” is a heading of level ${level} after one of ${before}`] : [];
    }),
    ...spoken
      .filter(({ role, name }) => named.has(role) && !bySelf.has(role) && !/\p{L}|^\d{4}$/u.test(name))
      .map(({ role, name, within }) => `a ${role} in ${within || 'the page'} is called “${name}”`),
    ...parts
      .filter(
        ({ role, name }, at) => parts.findIndex((other) => other.role === role && other.name === name) !== at,
      )
      .map(({ role, name }) => `there are two ${role} called “${name}”`),
  ];
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
}

/** Everything in the order in which it is read out. */
async function listen(page: Page): Promise<readonly Spoken[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const spoken: Spoken[] = [];
  const walk = (id: string, within: string) => {
    const node = byId.get(id);
    if (node === undefined) return;
    const role = node.role?.value ?? '';
    if (!node.ignored) {
      const level = Number(node.properties?.find(({ name }) => name === 'level')?.value.value ?? 0);
      spoken.push({ role, name: node.name?.value ?? '', level, within });
    }
    for (const child of node.childIds ?? [])
      walk(child, !node.ignored && landmarks.has(role) ? role : within);
  };
  walk(nodes[0]?.nodeId ?? '', '');
  return spoken;
}
