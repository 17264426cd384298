import type { Page, Response } from 'playwright-core';

/** What a page does while somebody uses it. */
export interface Watched {
  /** What was wrong since this was last asked. */
  faults(): readonly string[];
  /** The page as the server last sent it, and with which status. */
  received(): Promise<{ readonly status: number; readonly html: string }>;
}

export function watchPage(page: Page): Watched {
  const found: string[] = [];
  let last: Response | undefined;
  page.on('response', (response) => {
    if (response.request().isNavigationRequest() && response.frame() === page.mainFrame()) last = response;
  });
  page.on('console', (message) => {
    // That the page itself is a refusal, with its status, is no fault of it.
    const isOwnStatus =
      message.text().startsWith('Failed to load resource') && message.location().url === last?.url();
    if (['error', 'warning'].includes(message.type()) && !isOwnStatus)
      found.push(`the browser says: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (fault) => found.push(`a script failed: ${fault.message}`));
  page.on('dialog', (dialog) => {
    found.push(`a dialog opened: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const isElsewhere = page.url() !== 'about:blank' && !request.url().startsWith(new URL(page.url()).origin);
    if (isElsewhere && !request.url().startsWith('blob:')) found.push(`it asks ${request.url()}`);
  });
  return {
    faults: () => found.splice(0),
    received: async () => {
      if (last === undefined) throw new Error('no page was opened yet');
      return { status: last.status(), html: await last.text() };
    },
  };
}
