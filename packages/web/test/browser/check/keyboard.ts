import type { Page } from 'playwright-core';

interface Stop {
  readonly name: string;
  readonly isSeen: boolean;
  readonly isCovered: boolean;
}

interface Walk {
  readonly stops: readonly Stop[];
  readonly missed: readonly string[];
  readonly beginsRightly: boolean;
}

/** Goes through a page with the Tab key alone: all that can be used is reached, is seen to be, and lets go again. */
export async function checkKeyboard(page: Page): Promise<readonly string[]> {
  const expected = await page.evaluate(beginWalk, most);
  // Once round, and a few more for what a browser itself puts between the last and the first.
  for (let pressed = 0; pressed < expected + 3; pressed += 1) await page.keyboard.press('Tab');
  const { stops, missed, beginsRightly } = await page.evaluate(endWalk);
  return [
    ...(beginsRightly ? [] : [`Tab begins at ${stops[0]?.name ?? 'nothing'}, not at the skip link`]),
    ...missed.map((name) => `Tab never reaches ${name}`),
    ...stops.filter(({ isSeen }) => !isSeen).map(({ name }) => `one cannot see that ${name} has the focus`),
    ...stops.filter(({ isCovered }) => isCovered).map(({ name }) => `${name} has the focus and is covered`),
  ];
}

/** Of a long page so many places: they are all of the kinds that come first. */
const most = 60;

/** Listens to where the focus goes; how many places there are for it. */
function beginWalk(most: number): number {
  const name = (element: Element) =>
    `${(element.cloneNode(false) as Element).outerHTML.slice(0, 120)} “${(element.textContent ?? '').trim().slice(0, 30)}”`;
  const waiting = new Set<Element>();
  const candidates = 'a[href], button, input, select, textarea, summary, [tabindex="0"], audio, video';
  const radios = new Set<string>();
  for (const element of document.querySelectorAll<HTMLInputElement>(candidates)) {
    if (element.disabled || element.type === 'hidden' || element.tabIndex < 0) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    if (element.type === 'radio') {
      // Of a group, keys reach the one that is chosen, or the first, and arrows the others.
      if (radios.has(element.name)) continue;
      radios.add(element.name);
    }
    if (waiting.size < most) waiting.add(element);
  }
  // A page that was refused has put the focus on what is wrong with it: one goes on from there.
  const isAtTop = document.activeElement === document.body || document.activeElement === null;
  const count = waiting.size + document.querySelectorAll('input[type=date], input[type=file]').length * 3;
  const stops: Stop[] = [];
  const seen = new Set<Element>();
  const reach = (element: Element) => {
    waiting.delete(element);
    if (element instanceof HTMLInputElement && element.type === 'radio')
      for (const other of document.querySelectorAll<HTMLInputElement>('input[type=radio]'))
        if (other.name === element.name) waiting.delete(other);
  };
  const shows = (style: CSSStyleDeclaration) =>
    (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) ||
    style.boxShadow !== 'none';
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || seen.has(target)) return;
    seen.add(target);
    reach(target);
    requestAnimationFrame(() => {
      const labels = target instanceof HTMLInputElement ? [...(target.labels ?? [])] : [];
      const isSeen =
        shows(getComputedStyle(target)) || labels.some((label) => shows(getComputedStyle(label, '::before')));
      const { left, top, width, height } = target.getClientRects()[0] ?? target.getBoundingClientRect();
      // Of what is larger than the window, the part that is in it.
      const middle = (from: number, size: number, window: number) =>
        (Math.max(from, 0) + Math.min(from + size, window)) / 2;
      const there = document.elementFromPoint(
        middle(left, width, innerWidth),
        middle(top, height, innerHeight),
      );
      const isTop =
        there !== null &&
        (target.contains(there) || there.contains(target) || labels.some((label) => label.contains(there)));
      if (document.activeElement === target) stops.push({ name: name(target), isSeen, isCovered: !isTop });
      else stops.push({ name: name(target), isSeen: true, isCovered: false });
    });
  };
  document.addEventListener('focusin', onFocus);
  Reflect.set(window, 'endWalk', () => {
    document.removeEventListener('focusin', onFocus);
    const beginsRightly = !isAtTop || stops[0]?.name.startsWith('<a href="#main"') === true;
    return { stops, missed: isAtTop ? [...waiting].map(name) : [], beginsRightly };
  });
  return count;
}

async function endWalk(): Promise<Walk> {
  await new Promise(requestAnimationFrame);
  return Reflect.get(window, 'endWalk')();
}
