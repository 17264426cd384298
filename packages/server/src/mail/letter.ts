/** What a mail says, before it is text or HTML. */
export interface Letter {
  readonly subject: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly heading: string }
  | { readonly paragraph: string }
  | { readonly items: readonly Item[] };

export interface Item {
  readonly words: string;
  readonly href?: string;
}

export function letterText({ blocks }: Letter): string {
  return `${blocks.map(blockText).join('\n\n')}\n`;
}

function blockText(block: Block): string {
  if ('heading' in block) return block.heading;
  if ('paragraph' in block) return block.paragraph;
  return block.items
    .map(({ words, href }) => (href === undefined ? `- ${words}` : `- ${words}\n  ${href}`))
    .join('\n');
}

/** Plain markup that every mail program shows: no style sheet, no picture, nothing fetched. */
export function letterHtml({ subject, blocks }: Letter, language: 'en' | 'cy'): string {
  const body = blocks.map(blockHtml).join('\n');
  return `<!doctype html>\n<html lang="${language}">\n<head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>\n<body>\n${body}\n</body>\n</html>\n`;
}

function blockHtml(block: Block): string {
  if ('heading' in block) return `<h2>${escapeHtml(block.heading)}</h2>`;
  if ('paragraph' in block) return `<p>${escapeHtml(block.paragraph)}</p>`;
  return `<ul>\n${block.items.map(itemHtml).join('\n')}\n</ul>`;
}

function itemHtml({ words, href }: Item): string {
  return href === undefined
    ? `<li>${escapeHtml(words)}</li>`
    : `<li><a href="${escapeHtml(href)}">${escapeHtml(words)}</a></li>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
