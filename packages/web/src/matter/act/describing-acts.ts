import { linkMatters, linkRelations, redescribeMatter } from '@candour/record';
import type { Filled, FormError } from '../../http/form.ts';
import type { About, Act, Sent } from './act.ts';
import { listOtherMatters } from './options.ts';
import { actWords as words } from './words.ts';

/** What is said of a matter, which changes neither its state nor whose it is. */
export const describingActs = {
  describe: {
    title: words.describe,
    lede: words.describeLede,
    button: words.describeIt,
    controls: [
      {
        kind: 'text',
        name: 'title',
        label: words.title,
        hint: words.titleHint,
        value: ({ matter }) => matter.title ?? '',
      },
      {
        kind: 'radios',
        name: 'classification',
        label: words.classification,
        options: ({ view }: About) => [
          { value: 'restricted', text: view.say(words.restricted) },
          { value: 'public', text: view.say(words.public) },
        ],
        value: ({ matter }) => matter.classification,
      },
    ],
    check: (filled) => needed(filled, 'title', words.titleNeeded),
    perform: ({ parts, view, matter }, { filled, ...once }: Sent) =>
      redescribeMatter(parts, view.caller, {
        matter: matter.id,
        title: filled.get('title'),
        classification: filled.get('classification') === 'public' ? 'public' : 'restricted',
        ...once,
      }),
  },
  link: {
    title: words.link,
    lede: words.linkLede,
    button: words.linkIt,
    controls: [
      { kind: 'select', name: 'to', label: words.other, options: listOtherMatters },
      {
        kind: 'radios',
        name: 'relation',
        label: words.relation,
        options: ({ view }: About) => linkRelations.map((value) => ({ value, text: view.say(words[value]) })),
        value: () => 'related',
      },
      { kind: 'long-text', name: 'because', label: words.because, hint: words.becauseHint },
    ],
    check: (filled) => [
      ...needed(filled, 'to', words.chooseOne),
      ...needed(filled, 'relation', words.chooseOne),
      ...needed(filled, 'because', words.becauseHint),
    ],
    perform: ({ parts, view, matter }, { filled, key }) =>
      linkMatters(parts, view.caller, {
        matter: matter.id,
        to: filled.get('to'),
        relation: filled.get('relation') as (typeof linkRelations)[number],
        because: filled.get('because'),
        key,
      }),
  },
} as const satisfies Readonly<Record<string, Act>>;

function needed(filled: Filled, name: string, message: FormError['message']): readonly FormError[] {
  return filled.find(name) === undefined ? [{ at: name, message }] : [];
}
