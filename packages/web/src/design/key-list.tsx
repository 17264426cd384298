import type { Words } from '@candour/record';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import { documentWords as places } from './document-words.ts';

/** Where `g` and a letter lead; the letters are those of no language, so that hands need learn them once. */
const keyed: readonly (readonly [key: string, path: string, name: Words])[] = [
  ['c', paths.desk, places.desk],
  ['a', paths.inbox, places.inbox],
  ['d', paths.documents, places.documents],
  ['m', paths.matters, places.matters],
  ['s', paths.search, places.search],
];

/** What browser/keys.ts reads and shows: a button that opens the list of keys, which can be switched off there. */
export function KeyList({ view }: { readonly view: View }) {
  if (view.caller === 'anyone') return null;
  return (
    <>
      <button type="button" class="key-opener" data-keys="show" hidden>
        {view.say(words.keys)}
      </button>
      <dialog class="key-list" data-keys="shown" aria-labelledby="key-list-title">
        <h2 id="key-list-title">{view.say(words.keys)}</h2>
        <dl>
          {keyed.map(([key, path, name]) => (
            <>
              <dt>
                <kbd>g</kbd> <kbd>{key}</kbd>
              </dt>
              <dd>
                <a href={view.to(path)} data-key={key}>
                  {view.say(name)}
                </a>
              </dd>
            </>
          ))}
          {(
            [
              ['/', words.search],
              ['j', words.down],
              ['k', words.up],
              ['?', words.keys],
            ] as const
          ).map(([key, does]) => (
            <>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{view.say(does)}</dd>
            </>
          ))}
        </dl>
        <p>
          <label>
            <input type="checkbox" checked /> {view.say(words.on)}
          </label>
        </p>
        <form method="dialog">
          <button type="submit" class="govuk-button govuk-button--secondary">
            {view.say(words.close)}
          </button>
        </form>
      </dialog>
    </>
  );
}

const words = {
  keys: { en: 'Keys', cy: 'Bysellau' },
  search: { en: 'Search', cy: 'Chwilio' },
  down: { en: 'Down a list', cy: 'I lawr rhestr' },
  up: { en: 'Up a list', cy: 'I fyny rhestr' },
  on: {
    en: 'Single keys do this on this device',
    cy: 'Bysellau unigol yn gwneud hyn ar y ddyfais hon',
  },
  close: { en: 'Close', cy: 'Cau' },
} as const;
