export {};

/** Forms that say `data-passkey`: what a passkey is asked for, and where the server is asked. */
const acts = {
  'sign-in': { path: 'passkey', ask: 'get' },
  confirm: { path: 'confirm', ask: 'get' },
  register: { path: 'credentials', ask: 'create' },
} as const;

interface Answer {
  readonly ok: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: options as WebAuthn §5.1 writes them, which types of browsers lag behind.
  readonly body: any;
}

async function post(path: string, body: object): Promise<Answer> {
  const answer = await fetch(`/api/v1/sign-in/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': document.documentElement.lang },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  return { ok: answer.ok, body: text === '' ? {} : JSON.parse(text) };
}

const toText = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const toBytes = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));

// biome-ignore lint/suspicious/noExplicitAny: see Answer.
type Loose = any;

/** As `parseCreationOptionsFromJSON` and `parseRequestOptionsFromJSON`, for browsers that have not got them yet. */
function read(options: Loose): Loose {
  const known = (list: Loose[] = []) => list.map((one) => ({ ...one, id: toBytes(one.id) }));
  return {
    ...options,
    challenge: toBytes(options.challenge),
    ...(options.user && { user: { ...options.user, id: toBytes(options.user.id) } }),
    allowCredentials: known(options.allowCredentials),
    excludeCredentials: known(options.excludeCredentials),
  };
}

/** As `toJSON`, likewise. */
function write(credential: Loose): object {
  if (typeof credential.toJSON === 'function') return credential.toJSON();
  const { id, rawId, type, response } = credential;
  const names = ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle'];
  const told = names.flatMap((name) => (response[name] ? [[name, toText(response[name])]] : []));
  const transports = response.getTransports?.();
  return {
    ...{ id, type, rawId: toText(rawId) },
    response: { ...Object.fromEntries(told), ...(transports && { transports }) },
  };
}

async function ask(kind: 'get' | 'create', options: Loose): Promise<object> {
  const { parseCreationOptionsFromJSON: creation, parseRequestOptionsFromJSON: request } =
    PublicKeyCredential as Loose;
  const own = kind === 'create' ? creation : request;
  const publicKey = own ? own.call(PublicKeyCredential, options) : read(options);
  return write(await navigator.credentials[kind]({ publicKey }));
}

async function go(form: HTMLFormElement): Promise<string | null> {
  const { path, ask: kind } = acts[form.dataset['passkey'] as keyof typeof acts];
  const field = (name: string) => (form.elements.namedItem(name) as HTMLInputElement | null)?.value.trim();
  const invitation = field('invitation');
  const options = await post(`${path}/options`, invitation ? { invitation } : {});
  if (!options.ok) return options.body.detail;
  const answer = await ask(kind, options.body);
  const name = field('name');
  const done = await post(path, { ...(name && { name }), answer });
  if (!done.ok) return done.body.detail;
  location.replace(form.dataset['to'] ?? '/');
  return null;
}

const faults: Readonly<Record<string, string>> = {
  NotAllowedError: 'givenUp',
  AbortError: 'givenUp',
  InvalidStateError: 'thereAlready',
  SecurityError: 'notHere',
  NotSupportedError: 'notHere',
  TypeError: 'notReached',
};

async function submit(form: HTMLFormElement): Promise<void> {
  const said = form.querySelector('[role=alert]') as HTMLElement;
  const button = form.querySelector('button') as HTMLButtonElement;
  const say = (text = '') => {
    said.textContent = text;
  };
  button.disabled = true;
  say(form.dataset['working']);
  try {
    const refused = await go(form);
    if (refused !== null) say(refused);
  } catch (fault) {
    say(form.dataset[faults[(fault as Error).name] ?? 'givenUp']);
  }
  button.disabled = false;
}

for (const note of document.querySelectorAll('[data-passkey-without]')) note.remove();
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if ('PublicKeyCredential' in window) void submit(form);
    else (form.querySelector('[role=alert]') as HTMLElement).textContent = form.dataset['notHere'] ?? '';
  });
}
