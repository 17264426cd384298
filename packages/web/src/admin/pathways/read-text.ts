import type { PageContext } from '../../http/pages.ts';

/** What was sent: the file where there is one, else the text; and what is to be done with it. */
export async function readText(c: PageContext): Promise<{ readonly text: string; readonly puts: boolean }> {
  const form = await c.req.formData();
  const [file, text] = [form.get('file'), form.get('text')];
  const sent =
    file instanceof File && file.size > 0 ? await file.text() : typeof text === 'string' ? text : '';
  return { text: sent.replaceAll('\r\n', '\n'), puts: form.get('do') === 'put' };
}
