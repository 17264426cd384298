import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DeskServer, openDesk } from './open-desk.ts';

const hostile = `“<script>alert(1)</script><img src=x onerror=alert(2)>,” said Jane \u202EenaJ Doe.

"'><svg/onload=alert(3)> The council should \u200Bdo it by 4 May 2026.

${'unbroken'.repeat(200)}

“We will act by May 2026,” said javascript:alert(4).`;

describe('a hostile document on the desk', () => {
  let desk: DeskServer;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.close());

  it('is shown and never run, and what would hide in it is named', async () => {
    const document = await desk.putText('x\u202Etxt.<img src=x onerror=alert(5)>.txt', hostile);
    const other = await desk.putText('y.txt', `${hostile}\n\n<iframe src=javascript:alert(6)>`);
    await desk.read();
    for (const path of [`/documents/${document}`, `/documents/${document}/copies/${other}`, '/documents']) {
      const { html, status } = await desk.get(path, desk.by);
      expect(status).toBe(200);
      expect(html).not.toMatch(/<(?:script>|img|svg\/|iframe)/);
      expect(html).not.toMatch(/[\u202A-\u202E\u200B]/);
      expect(html).not.toMatch(/href="javascript:/i);
    }
    expect((await desk.get(`/documents/${document}`, desk.by)).html).toContain(
      '<span class="unseen">U+202E</span>',
    );
  });

  it('leads nowhere by the address that somebody said it comes from', async () => {
    const { html } = await desk.get('/documents', desk.by);
    expect(html).not.toContain('javascript:');
  });
});
