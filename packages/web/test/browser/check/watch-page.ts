import type { Page } from 'playwright-core';

/** Listens to what a page does from now on; each call tells what was wrong since the last. */
export function watchPage(page: Page): () => readonly string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    // That the page itself is a refusal, with its status, is no fault of it.
    const isOwnStatus =
      message.text().startsWith('Failed to load resource') && message.location().url === page.url();
    if (['error', 'warning'].includes(message.type()) && !isOwnStatus)
      found.push(`the browser says: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (fault) => found.push(`a script failed: ${fault.message}`));
  page.on('dialog', (dialog) => {
    found.push(`a dialog opened: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'blob:' && page.url() !== 'about:blank' && origin !== new URL(page.url()).origin)
      found.push(`it asks ${request.url()}`);
  });
  return () => found.splice(0);
}
