/**
 * Keys for whoever does not want to reach for the mouse: `/` searches, `g` and a letter goes places, `j` and `k` go down
 * and up a list, `?` shows them all. Never while somebody types, never with another key held, and not at all once they
 * are switched off (WCAG 2.1.4). Where no list of them is, there are none; but what is called a button is pressed by
 * the space bar on every page, be it a link.
 */
const kept = 'candour.keys';
const list = document.querySelector<HTMLDialogElement>('dialog[data-keys="shown"]');
const opener = document.querySelector<HTMLButtonElement>('button[data-keys="show"]');
const asWanted = list?.querySelector<HTMLInputElement>('input[type="checkbox"]');

// A browser may keep nothing for us: then the keys are on.
const isOn = (): boolean => {
  try {
    return localStorage.getItem(kept) !== 'off';
  } catch {
    return true;
  }
};

const keep = (on: boolean): void => {
  try {
    localStorage.setItem(kept, on ? 'on' : 'off');
  } catch {
    // It holds for this page alone.
  }
};

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role="textbox"]') !== null);

const links = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[data-keys="list"] :is([data-keys="item"], tbody tr)')].flatMap(
    (item) => item.querySelector<HTMLElement>('a[href]') ?? [],
  );

/** To the next item from where the focus is, whatever within an item has it. */
function step(by: 1 | -1): boolean {
  const all = links();
  const here = document.activeElement;
  const at = all.findIndex(
    (link) => link === here || link.closest('[data-keys="item"], tr')?.contains(here) === true,
  );
  const next = all[at === -1 ? (by === 1 ? 0 : -1) : at + by];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  return next !== undefined;
}

const show = (): boolean => {
  if (asWanted) asWanted.checked = isOn();
  list?.showModal();
  return true;
};

let goingUntil = 0;
const patience = 1500;

function go(key: string): boolean {
  goingUntil = 0;
  const place = list?.querySelector<HTMLAnchorElement>(`a[data-key="${CSS.escape(key)}"]`);
  if (!place) return false;
  location.assign(place.href);
  return true;
}

function search(): boolean {
  const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
  if (!field) return go('s');
  field.focus();
  field.select();
  return true;
}

/** Whoever hears “button” presses the space bar, by which a browser would scroll (as GOV.UK Frontend has it by script). */
function pressLink(event: KeyboardEvent): boolean {
  const { target } = event;
  if (event.key !== ' ' || !(target instanceof HTMLAnchorElement) || !target.matches('[role="button"]'))
    return false;
  event.preventDefault();
  target.click();
  return true;
}

// The reading desk has keys of its own, and a list of them: only what leads away from it is done here.
const isElsewhere = document.getElementById('keys') !== null;

function act(key: string): boolean {
  if (performance.now() < goingUntil) return go(key);
  if (isElsewhere && key !== 'g') return false;
  switch (key) {
    case '/':
      return search();
    case '?':
      return show();
    case 'g':
      goingUntil = performance.now() + patience;
      return true;
    case 'j':
      return step(1);
    case 'k':
      return step(-1);
    default:
      return false;
  }
}

addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (pressLink(event) || !list || !isOn() || isTyping(event) || list.open) return;
  if (act(event.key)) event.preventDefault();
});

if (opener) {
  opener.hidden = false;
  opener.addEventListener('click', show);
}
asWanted?.addEventListener('change', () => keep(asWanted.checked));
