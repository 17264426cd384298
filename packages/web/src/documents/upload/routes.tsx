import { authorise, recordDocument, takeFile } from '@candour/record';
import { answerPage, seeOther } from '../../http/answer-page.ts';
import { errorsOf, type FormError, readQuery } from '../../http/form.ts';
import { createPages, type PageContext, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { paths } from '../../view/paths.ts';
import { viewOf } from '../../view/view.ts';
import { listOwnMatters } from './own-matters.ts';
import { checkUploadForm, readUpload, type Sent, saidOf } from './read-upload.ts';
import { ResultPage, type Taken } from './result-page.tsx';
import { UploadPage } from './upload-page.tsx';

/** Puts documents on the record, and says of each what became of it. */
export function uploadPages(parts: WebParts): Pages {
  return createPages()
    .get('/documents/new', async (c) => {
      const allowed = await authorise(parts.record, viewOf(c).caller, { action: 'record-document' });
      if (!allowed.ok) return parts.refuse(c, allowed.refusals);
      return showForm(c, parts, { filled: readQuery(c), errors: [] });
    })
    .post('/documents', async (c) => {
      const { caller } = viewOf(c);
      const allowed = await authorise(parts.record, caller, { action: 'record-document' });
      if (!allowed.ok) return parts.refuse(c, allowed.refusals);
      const sent = await readUpload(c);
      const errors = checkUploadForm(sent);
      if (errors.length > 0) return showForm(c, parts, { filled: sent.filled, errors });
      return putIn(c, parts, sent);
    });
}

async function showForm(
  c: PageContext,
  { record }: WebParts,
  { filled, errors }: { readonly filled: Sent['filled']; readonly errors: readonly FormError[] },
): Promise<Response> {
  const view = viewOf(c);
  const matters = await listOwnMatters(record, view.caller, filled.find('matter'));
  const page = <UploadPage view={view} matters={matters} refilled={{ filled, errors }} />;
  return answerPage(c, page, errors.length > 0 ? 422 : 200);
}

/** One file that is taken is shown; one that is not goes back to its form; of several, what became of each. */
async function putIn(c: PageContext, parts: WebParts, sent: Sent): Promise<Response> {
  const view = viewOf(c);
  const said = saidOf(sent);
  const taken: Taken[] = [];
  for (const file of sent.files) {
    const outcome = await recordDocument(parts.record, view.caller, { ...said, ...(await takeFile(file)) });
    taken.push({ filename: file.name, outcome });
  }
  const [only] = taken;
  if (taken.length !== 1 || only === undefined)
    return answerPage(c, <ResultPage view={view} taken={taken} />);
  if (!only.outcome.ok) {
    const errors = errorsOf(only.outcome.refusals, (at) => (at === 'matter' ? 'matter' : 'file'));
    const atFile = errors.map(({ at, message }) => ({ at: at ?? 'file', message }));
    return showForm(c, parts, { filled: sent.filled, errors: atFile });
  }
  const { document, isNew, attachments } = only.outcome.value;
  if (attachments.some((one) => 'refusal' in one))
    return answerPage(c, <ResultPage view={view} taken={taken} />);
  return seeOther(c, view.to(`${paths.document(document)}?done=${isNew ? 'put-in' : 'known-already'}`));
}
