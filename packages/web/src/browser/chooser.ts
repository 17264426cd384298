/**
 * Finds people and bodies as a name is typed: the editable combobox with a list of the ARIA Authoring Practices. What is
 * chosen stands below the name, as in the form that is answered where this does not run.
 */
interface Found {
  readonly value: string;
  readonly text: string;
  readonly about?: string;
}

const patience = 200;

class Chooser {
  readonly #address: string;
  readonly #many: boolean;
  readonly #input: HTMLInputElement;
  readonly #sought: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #chosen: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #list = document.createElement('ul');
  #asking = new AbortController();
  #waiting = 0;
  #active = -1;
  #made = 0;

  constructor(chooser: HTMLElement) {
    const get = <E extends Element>(what: string): E => {
      const found = chooser.querySelector<E>(what);
      if (found === null) throw new Error(`A chooser has no ${what}.`);
      return found;
    };
    this.#address = chooser.dataset['chooser'] ?? '';
    this.#many = chooser.dataset['many'] === 'true';
    this.#input = get('.sought input');
    this.#sought = get('input[type="hidden"]');
    this.#status = get('[role="status"]');
    this.#chosen = get('.found');
    this.#template = get('template');
    this.#list.setAttribute(
      'aria-label',
      chooser.closest('fieldset')?.querySelector('legend')?.textContent ?? '',
    );
    // The first button of a form is what Enter presses, in whatever field.
    get('button').remove();
    this.#begin();
  }

  #begin(): void {
    const [input, list] = [this.#input, this.#list];
    list.id = `${input.id}-list`;
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    input.after(list);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-expanded', 'false');
    input.addEventListener('keydown', (event) => this.#press(event));
    input.addEventListener('input', () => this.#typed());
    input.addEventListener('blur', () => this.#show(false));
    // Before the name loses the focus, which closes the list.
    list.addEventListener('mousedown', (event) => event.preventDefault());
  }

  get #isOpen(): boolean {
    return !this.#list.hidden;
  }

  #show(open: boolean): void {
    this.#list.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open));
    this.#activate(-1);
  }

  #activate(at: number): void {
    this.#active = at;
    for (const [each, option] of [...this.#list.children].entries())
      option.setAttribute('aria-selected', String(each === at));
    const option = this.#list.children[at];
    this.#input.setAttribute('aria-activedescendant', option?.id ?? '');
    option?.scrollIntoView({ block: 'nearest' });
  }

  #press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.isComposing) return;
    const press = this.#keys[event.key];
    if (press?.()) event.preventDefault();
    else if (press === undefined) this.#activate(-1);
  }

  /** Each says whether it did something: then the browser does nothing. */
  readonly #keys: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => {
      const { length } = this.#list.children;
      if (!this.#isOpen && length > 0) this.#show(true);
      if (this.#isOpen) this.#activate((this.#active + 1) % length);
      return true;
    },
    ArrowUp: () => {
      const { length } = this.#list.children;
      if (this.#isOpen) this.#activate(this.#active <= 0 ? length - 1 : this.#active - 1);
      return this.#isOpen;
    },
    Enter: () => {
      const option = this.#list.children[this.#active];
      if (option instanceof HTMLElement) option.click();
      return option !== undefined;
    },
    Escape: () => {
      const isOpen = this.#isOpen;
      this.#show(false);
      return isOpen;
    },
  };

  #typed(): void {
    // Another name is being written: whoever was chosen by the one before is not meant.
    if (!this.#many) this.#chosen.replaceChildren();
    this.#sought.value = '';
    this.#giveUp();
    this.#waiting = window.setTimeout(() => this.#ask(), patience);
  }

  #giveUp(): void {
    clearTimeout(this.#waiting);
    this.#asking.abort();
    this.#asking = new AbortController();
  }

  async #ask(): Promise<void> {
    const name = this.#input.value.trim();
    const address = new URL(this.#address, document.baseURI);
    address.searchParams.set('name', name);
    try {
      const answer = await fetch(address, { signal: this.#asking.signal });
      // Whoever was signed out meanwhile is told when they send the form.
      if (!answer.ok) return;
      const { found, says } = (await answer.json()) as { found: readonly Found[]; says: string };
      this.#status.textContent = name === '' ? '' : says;
      this.#list.replaceChildren(...found.map((one, at) => this.#option(one, at)));
      this.#show(found.length > 0);
    } catch {
      // Given up for what was typed since, or there is no connection: the form finds them when it is sent.
    }
  }

  #option(found: Found, at: number): HTMLElement {
    const option = document.createElement('li');
    option.id = `${this.#list.id}-${at + 1}`;
    option.setAttribute('role', 'option');
    option.textContent = found.text;
    if (found.about) {
      const about = document.createElement('small');
      about.textContent = found.about;
      option.append(' ', about);
    }
    option.addEventListener('click', () => this.#choose(found));
    return option;
  }

  #choose({ value, text, about = '' }: Found): void {
    this.#giveUp();
    const known = [...this.#chosen.querySelectorAll('input')].find((one) => one.value === value);
    if (!this.#many) this.#chosen.replaceChildren(this.#item({ value, text, about }));
    else if (known) known.checked = true;
    else this.#chosen.append(this.#item({ value, text, about }));
    this.#input.value = this.#sought.value = this.#many ? '' : text;
    this.#status.textContent = '';
    this.#list.replaceChildren();
    this.#show(false);
  }

  /** As the server writes it, chosen. */
  #item({ value, text, about = '' }: Found): DocumentFragment {
    const item = this.#template.content.cloneNode(true) as DocumentFragment;
    const [box, label, hint] = ['input', 'label', '.govuk-hint'].map((part) => item.querySelector(part));
    if (!(box instanceof HTMLInputElement && label instanceof HTMLLabelElement && hint)) return item;
    this.#made += 1;
    box.id = label.htmlFor = `${this.#input.id}-chosen-${this.#made}`;
    hint.id = `${box.id}-item-hint`;
    box.setAttribute('aria-describedby', hint.id);
    box.value = value;
    box.checked = true;
    label.textContent = text;
    hint.textContent = about;
    return item;
  }
}

for (const chooser of document.querySelectorAll<HTMLElement>('[data-chooser]')) new Chooser(chooser);
