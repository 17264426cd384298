import {
  considerProposals,
  type Desk,
  findDocumentTitles,
  findLatestDefinition,
  findMatterTitles,
  findNames,
  languageOfText,
  type Names,
  type Outcome,
  type Parts,
  type ProposalRow,
  type ProposalToDecide,
  readDesk,
  type Words,
} from '@candour/record';
import { chooseBodiesIn } from '../../choosing/choose-bodies.ts';
import { choosePeople } from '../../choosing/choose-people.ts';
import type { Choosing } from '../../design/chooser.tsx';
import { type Filled, nothingFilled } from '../../http/form.ts';
import type { View } from '../../view/view.ts';

/** A desk as its page shows it: one proposal is looked at closely, with all that it takes to decide it. */
export interface ShownDesk extends Desk {
  readonly current: ProposalToDecide | undefined;
  /** Of its text. */
  readonly language: 'en' | 'cy';
  /** To choose from, where the current proposal asks for them. */
  /** By the name of the field. */
  readonly bodies: ReadonlyMap<string, Choosing>;
  readonly people: Choosing;
  readonly names: Names;
  /** Of the documents and matters that it speaks of, as far as its reader may see them. */
  readonly documents: ReadonlyMap<string, string>;
  readonly matters: ReadonlyMap<string, string | null>;
  /** What the axes of a recommendation are called, by axis and value. */
  readonly axes: Readonly<Record<string, Readonly<Record<string, Words>>>>;
}

interface Asked {
  readonly document: string;
  readonly proposal?: string | undefined;
  /** As far as its form was filled in. */
  readonly filled?: Filled | undefined;
}

/** The desk of a document, with a proposal of it in view: the first that is open, unless another is named. */
export async function loadDesk(
  record: Parts,
  view: View,
  { document, proposal, filled = nothingFilled }: Asked,
): Promise<Outcome<ShownDesk>> {
  const { caller } = view;
  const found = await readDesk(record, caller, document);
  if (!found.ok) return found;
  const desk = found.value;
  const wanted =
    proposal === undefined
      ? desk.proposals.find(({ state }) => state === 'open')
      : desk.proposals.find(({ id }) => id === proposal);
  const [current] = wanted === undefined ? [] : await considerProposals(record, caller, [wanted]);
  const isOpen = current?.state === 'open' && desk.mayDecide;
  return {
    ok: true,
    value: {
      ...desk,
      current,
      language: languageOfText(desk.reading.text ?? ''),
      bodies: await chooseBodiesIn(record, view, { filled, names: isOpen ? fieldsForBodies(current) : [] }),
      people:
        isOpen && current.kind === 'commitment'
          ? await choosePeople(record, view, { filled, name: 'promisedTo' })
          : { options: [] },
      names: await findNames(record, caller, namedIn(desk)),
      documents: await findDocumentTitles(record, caller, documentsIn(desk, current)),
      matters: await findMatterTitles(record, caller, mattersIn(desk, current)),
      axes: current !== undefined && current.earlier.length > 0 ? await axesOfRecommendations(record) : {},
    },
  };
}

/** The fields in which any body may be chosen, beside those that a name may mean. */
function fieldsForBodies({ kind, content }: ProposalToDecide): readonly string[] {
  if (kind === 'recommendation') return [...content.addressees.map((_, at) => `other-${at}`), 'body-further'];
  return kind === 'commitment' ? ['other-0'] : kind === 'statement' ? ['body'] : [];
}

function namedIn({ document, proposals, items }: Desk): readonly string[] {
  const deciders = proposals.flatMap(({ decidedBy }) => decidedBy ?? []);
  return [document.recorded_by, ...deciders, ...items.replies.map(({ body }) => body)];
}

function documentsIn(desk: Desk, current: ProposalToDecide | undefined): readonly string[] {
  const { document, proposals, copies, attached } = desk;
  const others = proposals.flatMap((each) => (each.kind === 'copy' ? each.content.of : []));
  const earlier = current?.earlier.flatMap((each) => each.document ?? []) ?? [];
  const similar = current?.similar.map((each) => each.document) ?? [];
  const passages = current?.passages.map((passage) => passage.document) ?? [];
  const around = [document.part_of, document.replaces].filter((id) => id !== null);
  return [
    ...others,
    ...earlier,
    ...similar,
    ...passages,
    ...around,
    ...attached,
    ...copies.map((copy) => copy.document),
  ];
}

function mattersIn({ document, items }: Desk, current: ProposalToDecide | undefined): readonly string[] {
  const made = [...items.recommendations, ...items.commitments, ...items.replies].map(({ matter }) => matter);
  const earlier = current?.earlier.flatMap(({ matter }) => matter ?? []) ?? [];
  return [...(document.matter === null ? [] : [document.matter]), ...made, ...earlier];
}

async function axesOfRecommendations(record: Parts): Promise<ShownDesk['axes']> {
  const definition = await findLatestDefinition(record.database, 'recommendation');
  const axes = Object.entries(definition?.axes ?? {});
  return Object.fromEntries(axes.map(([axis, { values }]) => [axis, values]));
}

/** The matters that a proposal opened when it was confirmed. */
export function mattersOf({ items }: Desk, { item }: ProposalRow): readonly string[] {
  if (item === null) return [];
  const made = [...items.recommendations, ...items.commitments];
  return made.flatMap(({ id, matter }) => (id === item ? [matter] : []));
}
