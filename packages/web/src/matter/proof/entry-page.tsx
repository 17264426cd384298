import type { ShownEntry, ShownMatter } from '@candour/record';
import { Document } from '../../design/document.tsx';
import { Button } from '../../design/govuk/button.tsx';
import { SummaryList } from '../../design/govuk/summary-list.tsx';
import { assets } from '../../http/assets.ts';
import { paths } from '../../view/paths.ts';
import { bodyOf } from '../timeline/entry.ts';
import { timesOf, whoOf } from '../timeline/items.tsx';
import { particularsOf } from '../timeline/particulars.tsx';
import { sentenceOf } from '../timeline/sentences.tsx';
import type { Writing } from '../values.tsx';
import { Where } from '../where.tsx';
import { proofWords as words } from './words.ts';

export interface EntryPageProps {
  readonly matter: ShownMatter;
  readonly entry: ShownEntry;
  readonly writing: Writing;
  /** How many entries the log holds. */
  readonly size: number;
  readonly verifierKey: string;
}

/** One entry whole, as its reader may see it, with its place in the log and the proof of that. */
export function EntryPage(page: EntryPageProps) {
  const { matter, entry, writing, size } = page;
  const { view } = writing;
  const seq = String(entry.seq);
  const { when } = timesOf(entry, view);
  return (
    <Document
      view={view}
      title={view.say(words.entry, { seq })}
      scripts={['check-proof']}
      before={<Where view={view} matter={matter} />}
    >
      <h1>{sentenceOf(entry, writing)}</h1>
      <SummaryList
        rows={[
          { key: view.say(words.happened), value: when },
          {
            key: view.say(words.recorded),
            value: (
              <>
                {view.moment(entry.recordedAt)}, {whoOf(entry, writing)}
              </>
            ),
          },
          { key: view.say(words.number), value: view.say(words.of, { seq, size: String(size) }) },
        ]}
      />
      <p>
        <a href={`${view.to(paths.matter(matter.id))}#e${seq}`}>{view.say(words.back)}</a>
      </p>
      <h2>{view.say(words.says)}</h2>
      <div class="what">{particularsOf(entry, writing)}</div>
      <Told entry={entry} writing={writing} />
      <Proof {...page} />
    </Document>
  );
}

/** The last days that people were told when the entry was made. */
function Told({ entry, writing: { view, definition } }: Pick<EntryPageProps, 'entry' | 'writing'>) {
  const { dues = [] } = bodyOf(entry, 'act-done');
  if (dues.length === 0) return null;
  return (
    <>
      <h3>{view.say(words.told)}</h3>
      <ul>
        {dues.map(({ clock: name, due }) => {
          const clock = view.say(definition.clocks[name]?.title ?? { en: name, cy: name });
          const said = due === null ? words.toldNone : words.toldDay;
          return <li>{view.say(said, { clock, day: due === null ? '' : view.day(due) })}</li>;
        })}
      </ul>
    </>
  );
}

function Proof({ entry, writing: { view }, verifierKey }: EntryPageProps) {
  const { seq } = entry;
  const file = `entry-${seq}.proof.json`;
  return (
    <section aria-labelledby="proof">
      <h2 id="proof">{view.say(words.proof)}</h2>
      <p>{view.say(words.proofLede)}</p>
      <p class="quiet">{view.say(words.sealed)}</p>
      <p>
        <a href={paths.bundle(seq)} download={file}>
          {view.say(words.download)}
        </a>
      </p>
      <p>{view.say(words.how)}</p>
      <pre class="command">{`candour verify ${file} --key '${verifierKey}'`}</pre>
      <p>{view.say(words.key)}</p>
      <pre class="command">{verifierKey}</pre>
      <div
        hidden
        data-proof={paths.bundle(seq)}
        data-key={verifierKey}
        data-entry={String(seq)}
        data-verifier={assets.script('verify-proof')}
        data-checking={view.say(words.checking)}
        data-holds={view.say(words.holds)}
        data-fails={view.say(words.fails)}
        data-unable={view.say(words.unable)}
      >
        <Button kind="secondary">{view.say(words.check)}</Button>
        <p>
          <output></output>
        </p>
        <p class="quiet">{view.say(words.whose)}</p>
      </div>
    </section>
  );
}
