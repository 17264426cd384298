import { chromium } from 'playwright-core';
import { openSite } from './zz-site.ts';

const site = await openSite();
const shots = process.argv.slice(2); // name:person:path:width
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
const { rows } = await site.record.database.query<any>(
  'select p.id, p.name, (select string_agg(a.role, $1) from record.appointment a where a.person=p.id) roles, (select count(*) from record.matter m where m.owner=p.id) owns from record.person p',
  [','],
);
console.log(rows.map((r: any) => `${r.name} [${r.roles}] owns ${r.owns}`).join('\n'));
for (const shot of shots) {
  const [name, person, path, width] = shot.split('|');
  const context = await browser.newContext({
    baseURL: site.origin,
    viewport: { width: Number(width), height: 900 },
  });
  if (person !== '-')
    await context.addCookies([
      {
        name: 'candour',
        value: await site.openSession(await site.findPerson(person!)),
        url: site.origin,
        httpOnly: true,
        sameSite: 'Lax',
      },
    ]);
  const page = await context.newPage();
  const answer = await page.goto(path!);
  const scroll = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  const html = await answer!.text();
  console.log(
    name,
    answer!.status(),
    'html',
    html.length,
    scroll ? 'SCROLLS SIDEWAYS' : '',
    await page.title(),
  );
  if (answer!.status() >= 500) console.log(html.slice(0, 2000));
  await page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true });
  await context.close();
}
await browser.close();
await site.close();
process.exit(0);
