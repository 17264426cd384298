import { type Refusal, showMatter } from '@candour/record';
import { answerPage } from '../../http/answer-page.ts';
import { createPages, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { viewOf } from '../../view/view.ts';
import { writingOf } from '../writing.ts';
import { EntryPage } from './entry-page.tsx';

export function entryPage(parts: WebParts): Pages {
  return createPages().get('/matters/:matter/entries/:seq{[0-9]+}', async (c) => {
    const view = viewOf(c);
    const { matter: id, seq } = c.req.param();
    const shown = await showMatter(parts.record, view.caller, { matter: id });
    if (!shown.ok) return parts.refuse(c, shown.refusals);
    const matter = shown.value;
    const entry = matter.timeline.find((one) => one.seq === Number(seq));
    if (entry === undefined) return parts.refuse(c, [noSuchEntry]);
    const writing = await writingOf(parts.record, view, { matter });
    const { size } = await parts.record.ledger.head();
    const { verifierKey } = parts;
    return answerPage(
      c,
      <EntryPage matter={matter} entry={entry} writing={writing} size={size} verifierKey={verifierKey} />,
    );
  });
}

const noSuchEntry: Refusal = {
  code: 'not-found',
  message: {
    en: 'This matter has no entry of that number.',
    cy: 'Nid oes gan y mater hwn gofnodiad â’r rhif hwnnw.',
  },
};
