import type { FoundItem, FoundPlace } from '@candour/record';
import { Written } from '../design/said.tsx';
import { passageAddress } from '../view/passage-address.ts';
import { paths } from '../view/paths.ts';
import { findSafeUrl } from '../view/safe-url.ts';
import type { View } from '../view/view.ts';
import type { Naming } from './facet-groups.ts';
import { searchWords as words } from './words.ts';

interface ResultProps extends Naming {
  readonly view: View;
  readonly item: FoundItem;
  readonly place: FoundPlace | undefined;
}

/** One thing that was found: what it is, where it is, and where in it the words stand. */
export function Result({ view, item, place, names, titles }: ResultProps) {
  const address = addressOf(item, place);
  const source = place?.source ? findSafeUrl(place.source) : undefined;
  const isUnfollowed = place !== undefined && place.document === null;
  const title = item.title.text === '' ? view.say(words.untitled) : <Marks marked={item.title} />;
  const state = stateOf(view, item, titles);
  const body = item.body === null ? undefined : names.find(item.body);
  return (
    <article class="result" data-keys="item" aria-labelledby={`found-${item.kind}-${item.item}`}>
      <h2 id={`found-${item.kind}-${item.item}`}>
        {address === undefined ? title : <a href={view.to(address)}>{title}</a>}
      </h2>
      <p class="quiet">
        {[kindOf(view, item), body, state, item.day === '' ? undefined : view.day(item.day)]
          .filter((part) => part !== undefined)
          .join(' · ')}
        {isUnfollowed && ` · ${view.say(words.imported)}`}
      </p>
      {item.extract.text !== '' && (
        <p class="extract" dir="auto">
          {item.extract.cutBefore && '… '}
          <Marks marked={item.extract} />
          {item.extract.cutAfter && ' …'}
        </p>
      )}
      {source !== undefined && (
        <p>
          <a href={source} rel="noreferrer">
            {view.say(words.source)}
          </a>
        </p>
      )}
    </article>
  );
}

/** What was found in place of what it belongs to; an imported item that nobody follows has no page of its own. */
function addressOf(item: FoundItem, place: FoundPlace | undefined): string | undefined {
  switch (item.kind) {
    case 'document':
      return paths.document(item.item);
    case 'statement':
      return place?.document ? passageAddress(place.document, item.extract.text) : undefined;
    case 'body':
      return `${paths.matters}?body=${encodeURIComponent(item.item)}`;
    default:
      return item.matter === null ? undefined : paths.matter(item.matter);
  }
}

function kindOf(view: View, { kind }: FoundItem): string {
  return kind in words.kinds ? view.say(words.kinds[kind as keyof typeof words.kinds]) : kind;
}

function stateOf(view: View, { pathway, state }: FoundItem, titles: Naming['titles']): string | undefined {
  if (state === null) return undefined;
  const title = pathway === null ? undefined : titles.get(pathway)?.states[state];
  return title === undefined ? state : view.say(title);
}

/** A text with the words that were looked for marked. */
function Marks({ marked: { text, marks } }: { readonly marked: FoundItem['title'] }) {
  const from = marks.map(([, end]) => end);
  return (
    <>
      {marks.map(([start, end], at) => (
        <>
          <Written text={text.slice(at === 0 ? 0 : from[at - 1], start)} />
          <mark>
            <Written text={text.slice(start, end)} />
          </mark>
        </>
      ))}
      <Written text={text.slice(from.at(-1) ?? 0)} />
    </>
  );
}
