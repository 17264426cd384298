import { request } from 'node:http';
import type { Page } from 'playwright-core';

const kilobyte = 1024;
const allowed = { whole: 25 * kilobyte, scripts: 10 * kilobyte };

/** Of assets, by their address: they are named by their content. */
const weighed = new Map<string, number>();

/** What travels for a page, as it travels, without fonts: at most 25 KB, and 10 KB of it scripts. */
export async function checkWeight(page: Page): Promise<readonly string[]> {
  const loaded = await page.evaluate(() => {
    const addresses = (selector: string, from: string) =>
      [...document.querySelectorAll(selector)].map((element) => String(Reflect.get(element, from)));
    return {
      scripts: addresses('script[src]', 'src'),
      others: [...addresses('link[rel~=stylesheet], link[rel=icon]', 'href'), ...addresses('img', 'src')],
    };
  });
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const sum = async (addresses: readonly string[]) => {
    let bytes = 0;
    for (const address of addresses) {
      const known = weighed.get(address) ?? (await weigh(address, cookie));
      weighed.set(address, known);
      bytes += known;
    }
    return bytes;
  };
  const scripts = await sum(loaded.scripts);
  const own = await weigh(page.url(), cookie);
  const whole = own + scripts + (await sum(loaded.others));
  const inKilobytes = (bytes: number) => `${(bytes / kilobyte).toFixed(1)} KB`;
  return [
    ...(scripts > allowed.scripts ? [`its scripts weigh ${inKilobytes(scripts)}`] : []),
    ...(whole > allowed.whole
      ? [`it weighs ${inKilobytes(whole)}, ${inKilobytes(own)} of it the page itself`]
      : []),
  ];
}

/** The bytes of an answer as they come over the wire. */
function weigh(address: string, cookie: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, accept: 'text/html,*/*', 'accept-encoding': 'gzip, br' };
    const asked = request(address, { headers }, (answer) => {
      let bytes = 0;
      answer.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      answer.on('end', () => resolve(bytes));
    });
    asked.once('error', reject);
    asked.end();
  });
}
