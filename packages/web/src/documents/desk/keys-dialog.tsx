import type { Words } from '@candour/record';
import type { View } from '../../view/view.ts';

const keys: readonly (readonly [key: string, does: Words])[] = [
  ['j', { en: 'Next proposal', cy: 'Cynnig nesaf' }],
  ['k', { en: 'Proposal before', cy: 'Cynnig blaenorol' }],
  [
    'c',
    {
      en: 'Confirm it, or look closer where something is to be chosen first',
      cy: 'Ei gadarnhau, neu edrych yn fanylach lle mae rhywbeth i’w ddewis yn gyntaf',
    },
  ],
  ['e', { en: 'Look closer and put right', cy: 'Edrych yn fanylach a chywiro' }],
  ['r', { en: 'Refuse it: goes to the reason', cy: 'Ei wrthod: yn mynd at y rheswm' }],
  ['u', { en: 'Undo the last decision', cy: 'Dadwneud y penderfyniad diwethaf' }],
  ['x', { en: 'Select it, to confirm with others', cy: 'Ei ddewis, i’w gadarnhau gydag eraill' }],
  ['/', { en: 'Find among the proposals', cy: 'Chwilio ymhlith y cynigion' }],
  ['?', { en: 'Show these keys', cy: 'Dangos y bysellau hyn' }],
];

const words = {
  title: { en: 'Keys of the reading desk', cy: 'Bysellau’r ddesg ddarllen' },
  on: { en: 'Single keys do something here', cy: 'Mae bysellau unigol yn gwneud rhywbeth yma' },
  hint: {
    en: 'Turn them off if you speak to your computer, or press keys by accident. Kept in this browser.',
    cy: 'Diffoddwch hwy os ydych yn siarad â’ch cyfrifiadur, neu’n pwyso bysellau ar ddamwain. Fe’i cedwir yn y porwr hwn.',
  },
  close: { en: 'Close', cy: 'Cau' },
} as const;

/** Opens the list of keys; hidden where the script that answers them does not run. */
export function KeysOpener({ view }: { readonly view: View }) {
  return (
    <button type="button" class="as-link" id="keys-open" hidden>
      {view.say(words.title)}
    </button>
  );
}

/** What each key does, for where the script runs: without it, it is never shown. */
export function KeysDialog({ view }: { readonly view: View }) {
  return (
    <dialog id="keys" aria-labelledby="keys-are">
      <h2 id="keys-are">{view.say(words.title)}</h2>
      <dl class="keys">
        {keys.map(([key, does]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{view.say(does)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <label>
          <input type="checkbox" id="keys-on" checked /> {view.say(words.on)}
        </label>
        <span class="quiet">{view.say(words.hint)}</span>
      </p>
      <form method="dialog">
        <button type="submit" class="govuk-button">
          {view.say(words.close)}
        </button>
      </form>
    </dialog>
  );
}
