import { titleOf } from '../../matter/title.ts';
import { paths } from '../../view/paths.ts';
import { Frame } from '../frame.tsx';
import { DocumentLink } from '../naming.tsx';
import type { Review } from '../review.ts';
import { reviewWords } from '../words.ts';
import { DraftColumn } from './draft-column.tsx';
import { LaidText } from './laid-text.tsx';
import type { Evidence } from './load-evidence.ts';
import { listConfirmed } from './passages.ts';
import { evidenceWords as words } from './words.ts';

export interface EvidencePageProps {
  readonly review: Review;
  readonly evidence: Evidence;
}

/** The documents of a review and of what it looks at, beside the findings that rest on them. */
export function EvidencePage({ review, evidence }: EvidencePageProps) {
  const { view } = review.writing;
  return (
    <Frame review={review} title={view.say(reviewWords.evidence)}>
      <div class="two-sides">
        <section id="evidence">
          <h2>{view.say(words.evidence)}</h2>
          {evidence.chosen === undefined ? (
            <p>{view.say(words.choose)}</p>
          ) : (
            <Chosen review={review} chosen={evidence.chosen} />
          )}
          <Shelves review={review} evidence={evidence} />
        </section>
        <DraftColumn review={review} evidence={evidence} />
      </div>
    </Frame>
  );
}

function Shelves({ review: { matter, writing }, evidence }: EvidencePageProps) {
  const { view } = writing;
  const draft = evidence.draft === undefined ? '' : `&draft=${evidence.draft.act.seq}`;
  const here = view.to(paths.reviewEvidence(matter.id));
  return (
    <div class="shelves">
      {evidence.shelves.map(({ matter: of, documents }) => (
        <>
          <h3>
            {of.id === matter.id
              ? view.say(words.ownDocuments)
              : view.say(words.documentsOf, { title: titleOf(view, of) })}
          </h3>
          {documents.length === 0 && <p class="quiet">{view.say(words.noDocuments)}</p>}
          <ul>
            {documents.map(({ id, title, filename }) => (
              <li>
                <a
                  href={`${here}?document=${encodeURIComponent(id)}${draft}#evidence`}
                  aria-current={evidence.chosen?.document === id ? 'true' : undefined}
                >
                  <bdi>{title ?? filename}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </div>
  );
}

interface ChosenProps {
  readonly review: Review;
  readonly chosen: NonNullable<Evidence['chosen']>;
}

function Chosen({ review: { writing }, chosen: { document, text, items } }: ChosenProps) {
  const { view } = writing;
  const confirmed = listConfirmed(items, document);
  const marks = confirmed.flatMap(({ id, number, kind, spans }) =>
    spans.map(({ start, end }) => ({
      ...{ id, start, end, number, to: `#item-${number}`, standing: 'decided' as const },
      label: view.say(words.mark, { number, kind: view.say(kind) }),
    })),
  );
  return (
    <article class="chosen" aria-labelledby="chosen-document">
      <h3 id="chosen-document">
        <DocumentLink writing={writing} id={document} />
      </h3>
      {text === null ? <p>{view.say(words.unread)}</p> : <LaidText text={text} marks={marks} />}
      <h3>{view.say(words.confirmed)}</h3>
      {confirmed.length === 0 && <p class="quiet">{view.say(words.noneConfirmed)}</p>}
      <ol>
        {confirmed.map(({ number, kind, who, words: said }) => (
          <li id={`item-${number}`}>
            {who === null ? view.say(kind) : view.say(words.said, { kind: view.say(kind), who })}:{' '}
            <span class="said">
              <bdi>{said}</bdi>
            </span>
          </li>
        ))}
      </ol>
    </article>
  );
}
