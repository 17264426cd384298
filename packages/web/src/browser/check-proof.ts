import type { holds } from './verify-proof.ts';

/** Checks a proof in the browser: the verifier is fetched when somebody asks for it, and the page stays small. */
const place = document.querySelector<HTMLElement>('[data-proof]');
const button = place?.querySelector('button');
const output = place?.querySelector('output');
if (place && button && output) {
  place.hidden = false;
  button.addEventListener('click', async () => {
    output.textContent = place.dataset['checking'] ?? '';
    output.textContent = place.dataset[await check(place)] ?? '';
  });
}

async function check({ dataset }: HTMLElement): Promise<'holds' | 'fails' | 'unable'> {
  try {
    const verifier: { holds: typeof holds } = await import(dataset['verifier'] ?? '');
    const answer = await fetch(dataset['proof'] ?? '');
    const found = await verifier.holds(await answer.json(), dataset['key'] ?? '', Number(dataset['entry']));
    return found ? 'holds' : 'fails';
  } catch {
    // No network, or a browser without Ed25519: neither says anything of the proof.
    return 'unable';
  }
}
