import type { Field, Move } from '@candour/pathways';
import { listDocuments, type Parts, type ShownMatter } from '@candour/record';
import { chooseBodies } from '../../choosing/choose-bodies.ts';
import { choosePeople } from '../../choosing/choose-people.ts';
import type { Choosing } from '../../design/chooser.tsx';
import type { Option } from '../../design/govuk/select.tsx';
import type { Filled } from '../../http/form.ts';
import type { View } from '../../view/view.ts';
import { listOtherMatters } from '../act/options.ts';
import { listActs } from '../acts.ts';
import { nameAct } from '../name-act.ts';
import { controlOf } from './answers.ts';

/** What may be chosen for each field that is chosen, by the name of the field. */
export type Choices = Readonly<Record<string, Choosing>>;

interface About {
  readonly view: View;
  readonly matter: ShownMatter;
  readonly move: Move;
  readonly filled: Filled;
}

type List = (parts: Parts, about: About, field: Field) => Promise<readonly Option[]> | readonly Option[];

/** One list for each kind of thing that the move asks for; people and bodies are found for each field apart. */
export async function listChoices(parts: Parts, about: About): Promise<Choices> {
  const { fields = {} } = about.move;
  const known = new Map<string, readonly Option[]>();
  const choices: Record<string, Choosing> = {};
  for (const [name, field] of Object.entries(fields)) {
    const [choose, list] = [finders[field.type], lists[field.type]];
    if (choose !== undefined)
      choices[name] = await choose(parts, about.view, {
        filled: about.filled,
        name: controlOf(name, field),
        many: field.many,
      });
    if (list === undefined) continue;
    const key = field.type === 'act' ? `act ${field.of ?? ''}` : field.type;
    const options = known.get(key) ?? (await list(parts, about, field));
    known.set(key, options);
    choices[name] = { options };
  }
  return choices;
}

const finders: Partial<Record<Field['type'], typeof chooseBodies>> = {
  person: choosePeople,
  body: chooseBodies,
};

const lists: Partial<Record<Field['type'], List>> = {
  document: listRead,
  matter: (parts, { view, matter }) => listOtherMatters({ parts, view, matter }),
  act: (_, { view, matter }, { of }) => actOptions({ view, matter }, of),
};

/** The documents of the matter first, then what was recorded last. */
async function listRead(parts: Parts, { view, matter }: About): Promise<readonly Option[]> {
  const own = await listDocuments(parts, view.caller, { matter: matter.id, limit: 100 });
  const recent = await listDocuments(parts, view.caller, { limit: 100 });
  const all = new Map([...own.documents, ...recent.documents].map((document) => [document.id, document]));
  return [...all.values()].map(({ id, title, filename, recorded_at }) => ({
    value: id,
    text: `${title ?? filename ?? id} (${view.day(recorded_at)})`,
  }));
}

/** Earlier acts of a move that stand, each by what it was, when, and the first words of it. */
function actOptions(
  { view, matter }: Pick<About, 'view' | 'matter'>,
  of: string | undefined,
): readonly Option[] {
  return listActs(matter)
    .filter((act) => !act.withdrawn && (of === undefined || act.move === of))
    .map((act) => ({ value: String(act.seq), text: nameAct(view, matter.definition, act) }));
}
