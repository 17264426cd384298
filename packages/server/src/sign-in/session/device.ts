const browsers: readonly (readonly [string, RegExp])[] = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|CriOS|HeadlessChrome)\//],
  ['Safari', /\bSafari\//],
];

const systems: readonly (readonly [string, RegExp])[] = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['macOS', /\bMacintosh\b/],
  ['Linux', /\bLinux\b/],
];

/** “Firefox, Windows”: enough to know one’s own session by, and no more than that is kept of it. */
export function describeDevice(userAgent: string | undefined): string {
  const named = (table: typeof browsers) => table.find(([, pattern]) => pattern.test(userAgent ?? ''))?.[0];
  return [named(browsers), named(systems)].filter((name) => name !== undefined).join(', ') || 'unknown';
}
