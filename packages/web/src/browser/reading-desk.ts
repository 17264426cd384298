/**
 * Keys for the reading desk, which is whole without them. Single keys can be turned off (WCAG 2.2, 2.1.4), and none
 * counts while somebody types, or with Ctrl, Alt or Meta.
 */
// The same switch as for the keys of every page: see keys.ts.
const stored = 'candour.keys';
const dialog = document.querySelector<HTMLDialogElement>('#keys');
const box = document.querySelector<HTMLInputElement>('#keys-on');
const text = document.querySelector<HTMLElement>('#document-text');
const keptOff = 'off';

function areOn(): boolean {
  try {
    return localStorage.getItem(stored) !== keptOff;
  } catch {
    return true; // A browser that keeps nothing asks again each time.
  }
}

let on = areOn();
if (box) {
  box.checked = on;
  box.addEventListener('change', () => {
    on = box.checked;
    try {
      localStorage.setItem(stored, on ? 'on' : keptOff);
    } catch {
      // Off for this page, at least.
    }
  });
}

function cards(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.proposal')].filter(
    (card) => card.offsetParent !== null,
  );
}

/** Where somebody is: the proposal that has the focus, or else the one that is looked at. */
function here(): HTMLElement | null {
  const focused = document.activeElement?.closest<HTMLElement>('.proposal');
  return focused ?? document.querySelector<HTMLElement>('.proposal.current');
}

function move(by: 1 | -1): void {
  const all = cards();
  const at = here();
  const focused = document.activeElement?.closest('.proposal') !== null;
  const place = at ? all.indexOf(at) : -1;
  const next = at && !focused ? at : all[Math.min(Math.max(place + by, 0), all.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  if (next) showPassage(next.id);
}

/** Brings the words of a proposal into view beside it, where the document scrolls by itself. */
function showPassage(proposal: string): void {
  const passage = document.getElementById(`passage-${proposal}`);
  if (!passage || !text || text.scrollHeight <= text.clientHeight) return;
  const above = passage.getBoundingClientRect().top - text.getBoundingClientRect().top;
  text.scrollTo({ top: text.scrollTop + above - text.clientHeight / 3 });
}

function press(key: string, within: ParentNode | null): void {
  const found = within?.querySelector<HTMLElement>(`[data-key="${key}"]`);
  if (!found) return;
  const details = found instanceof HTMLDetailsElement ? found : found.querySelector('details');
  if (details) {
    details.open = true;
    details.querySelector<HTMLElement>('textarea, input:not([type=hidden])')?.focus();
  } else if (found.matches('input, button, a')) found.click();
  else found.querySelector<HTMLElement>('button')?.click();
}

/** On the proposal itself; where it has to be looked at more closely first, its page. */
function act(key: string): void {
  const card = here();
  const own = card?.querySelector(`[data-key="${key}"]`);
  press(own ? key : 'e', card);
}

const keys: Readonly<Record<string, () => void>> = {
  j: () => move(1),
  k: () => move(-1),
  c: () => act('c'),
  e: () => press('e', here()),
  r: () => act('r'),
  u: () => press('u', document.querySelector('main')),
  x: () => press('x', here()),
  '/': () => document.querySelector<HTMLElement>('#find-words')?.focus(),
};

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null
  );
}

// After `g`, the next key goes somewhere else: keys.ts.
let leavingUntil = 0;
const patience = 1500;

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || isTyping(event.target)) return;
  if (dialog?.open === true) return;
  const isLeaving = performance.now() < leavingUntil;
  leavingUntil = event.key === 'g' ? performance.now() + patience : 0;
  if (isLeaving) return;
  // With the keys off, the dialog is opened by its button alone.
  if (on && event.key === '?') dialog?.showModal();
  else if (on && keys[event.key]) keys[event.key]?.();
  else return;
  event.preventDefault();
});

const opener = document.querySelector<HTMLButtonElement>('#keys-open');
if (opener) {
  opener.hidden = false;
  opener.addEventListener('click', () => dialog?.showModal());
}

const current = document.querySelector<HTMLElement>('.proposal.current');
if (current) showPassage(current.id);
if (current && location.hash === `#${current.id}`) current.focus({ preventScroll: true });

export {};
