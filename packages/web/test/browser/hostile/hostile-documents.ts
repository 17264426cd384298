import { docx, joined, pdf } from '../../../../record/test/document-hostile.ts';
import { everyEscape, mark } from './hostile-strings.ts';

export interface HostileFile {
  readonly filename: string;
  readonly bytes: Uint8Array;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const run = `window.${mark}=1;alert('${mark}')`;
const asXml = everyEscape.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const ask = `Recommendation 1: Ostler <b>should</b> ${everyEscape} inspect each door by 31 March 2026.`;
const promise = `“We will ${everyEscape} write to every family by 31 March 2026,” the Chief Executive of Ostler said.`;

const page = `<!doctype html><html lang="en"><head><title>${asXml}</title>
<meta name="author" content="${asXml}"><base href="https://attacker.example/"><script>${run}</script>
<link rel="stylesheet" href="https://attacker.example/x.css"></head>
<body onload="${run}"><h1>What the review asks</h1><img src="x" onerror="${run}">
<p>${asXml.replaceAll('\n', ' ')}</p><p>Recommendation 1: Ostler should ${asXml} inspect each door by 31 March 2026.</p>
<p>“We will ${asXml} reply,” said the Chief Executive of Ostler.</p>
<a href="javascript:${run}">More</a><iframe srcdoc="&lt;script&gt;parent.${mark}=1&lt;/script&gt;"></iframe></body></html>`;

const drawing = `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="${run}"><script>${run}</script><title>${asXml}</title><text>${asXml}</text></svg>`;

const mail = [
  `From: "${everyEscape.replaceAll('"', "'")}" <sender@attacker.example>`,
  'To: clerk@record.example',
  `Subject: ${everyEscape}`,
  'Date: Mon, 12 Jan 2026 09:00:00 +0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="cut"',
  '',
  '--cut',
  'Content-Type: text/html; charset=utf-8',
  '',
  page,
  '--cut',
  'Content-Type: text/plain',
  `Content-Disposition: attachment; filename="<img src=x onerror=${run}>.txt"`,
  '',
  ask,
  '--cut--',
  '',
].join('\r\n');

const text = `What the review asks of Ostler

${ask}

${promise}

${everyEscape}
`;

/** A PDF whose title and one line attack; with tags in it, it would be refused for being HTML to another program. */
const paper = (): Uint8Array => {
  const attack = `{{x}} {count, plural} " onmouseover=window.${mark}=1 javascript:window.${mark}=1`;
  const line = `BT /F1 12 Tf 20 700 Td (Recommendation 1: Ostler should inspect ${attack}) Tj ET`;
  return pdf(
    `<< /Title (${attack}) /Author (${attack}) >>`,
    joined(`<< /Length ${line.length} >>\nstream\n`, line, '\nendstream'),
  );
};

const core = `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${asXml}</dc:title><dc:creator>${asXml}</dc:creator></cp:coreProperties>`;
const wordText = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${asXml}</w:t></w:r></w:p><w:p><w:r><w:t>Recommendation 1: Ostler should ${asXml} inspect each door.</w:t></w:r></w:p></w:body></w:document>`;

/** Files that attack whoever shows them: by what they say, by what they are, and by what they are called. */
export const hostileFiles: readonly HostileFile[] = [
  { filename: `<img src=x onerror=${run}>.txt`, bytes: bytesOf(text) },
  { filename: `"><script>${run}</script>.html`, bytes: bytesOf(page) },
  { filename: `a'onmouseover='${run}.svg`, bytes: bytesOf(drawing) },
  { filename: 'letter\u202Elme.exe', bytes: bytesOf(mail) },
  { filename: 'letter.eml', bytes: bytesOf(`${mail}\r\n`) },
  { filename: '{{x}} {count, plural}.pdf', bytes: paper() },
  { filename: '</title>.docx', bytes: docx([{ name: 'docProps/core.xml', content: core }], wordText) },
];
