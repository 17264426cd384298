import { Document } from '../design/document.tsx';
import type { View } from '../view/view.ts';

const words = {
  title: { en: 'You have confirmed that it is you', cy: 'Rydych wedi cadarnhau mai chi sydd yno' },
  lede: {
    en: 'Close this tab, go back to the one with your form, and send it again within ten minutes. What you filled in is still there.',
    cy: 'Caewch y tab hwn, ewch yn ôl i’r un â’ch ffurflen, a’i hanfon eto o fewn deng munud. Mae’r hyn a lenwyd gennych yno o hyd.',
  },
} as const;

/** For whoever left a form in another tab to confirm who they are. */
export function ConfirmedPage({ view }: { readonly view: View }) {
  const title = view.say(words.title);
  return (
    <Document view={view} title={title}>
      <h1>{title}</h1>
      <p class="lede">{view.say(words.lede)}</p>
    </Document>
  );
}
