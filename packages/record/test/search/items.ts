import type { Searchable } from '../../src/search/rows/searchable.ts';

let made = 0;

/** A public recommendation, unless said otherwise. */
export function item(texts: Searchable['texts'], more: Partial<Searchable> = {}): Searchable {
  made += 1;
  const { matter = null, classification = 'public' } = more;
  return {
    item: `item_${String(made).padStart(4, '0')}`,
    kind: 'recommendation',
    isOpen: matter !== null && classification === 'public',
    matter: null,
    pathway: null,
    version: null,
    state: null,
    body: null,
    classification: 'public',
    visible: 'restricted',
    day: '2024-05-01',
    texts,
    ...more,
  };
}

/** A public text with a title. */
export function open(title: string, text = '', more: Partial<Searchable> = {}): Searchable {
  return item([{ class: 'public', title, text }], more);
}
