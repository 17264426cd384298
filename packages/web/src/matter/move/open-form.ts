import type { Move } from '@candour/pathways';
import {
  done,
  findNames,
  type Outcome,
  type Refusal,
  refused,
  type ShownMatter,
  showMatter,
} from '@candour/record';
import { choosePeople } from '../../choosing/choose-people.ts';
import type { Choosing } from '../../design/chooser.tsx';
import type { Option } from '../../design/govuk/select.tsx';
import type { Filled } from '../../http/form.ts';
import type { WebParts } from '../../parts.ts';
import type { View } from '../../view/view.ts';
import { listChoices } from './choices.ts';
import { type MoveForm, openEnds } from './form.tsx';
import { moveWords as words } from './words.ts';

interface Asked {
  readonly matter: string;
  readonly move: string;
  readonly filled: Filled;
}

/** The form of a move for one who may see the matter, with what may be chosen in it. */
export async function openForm(
  { record }: WebParts,
  view: View,
  { matter: id, move: name, filled }: Asked,
): Promise<Outcome<MoveForm>> {
  const shown = await showMatter(record, view.caller, { matter: id, withItems: true });
  if (!shown.ok) return shown;
  const matter = shown.value;
  const move = Object.hasOwn(matter.definition.moves, name) ? matter.definition.moves[name] : undefined;
  if (move === undefined) return refused(noSuchPage);
  const { person } = view.caller === 'anyone' ? { person: 'anyone' } : view.caller;
  return done({
    view,
    matter,
    name,
    move,
    choices: await listChoices(record, { view, matter, move, filled }),
    owners: await chooseOwner(record, { view, matter, move, filled }),
    behalf: await listBehalf(record, { view, matter, move }),
    filled,
    errors: [],
    key: filled.find('key') ?? record.ids(`form-${person}`),
    seen: filled.find('seen') ?? String(matter.head),
  });
}

interface About {
  readonly view: View;
  readonly matter: ShownMatter;
  readonly move: Move;
}

/** Those who hold a role that owns the matter where the move may lead, where there is somebody to choose. */
async function chooseOwner(
  record: WebParts['record'],
  { view, matter, move, filled }: About & Pick<Asked, 'filled'>,
): Promise<Choosing> {
  const { states } = matter.definition;
  const roles = openEnds(move, matter).flatMap((name) => {
    const state = states[name];
    return state !== undefined && 'owner' in state ? [state.owner] : [];
  });
  if (roles.length === 0) return { options: [] };
  const holding = { roles, body: matter.body };
  const choosing = await choosePeople(record, view, { filled, name: 'owner', holding });
  return choosing.among === undefined && choosing.options.length < 2 ? { options: [] } : choosing;
}

/** Those who delegated to whoever asks, and may make the move. */
async function listBehalf(
  record: WebParts['record'],
  { view, matter, move }: About,
): Promise<readonly Option[]> {
  const able = matter.capacity.for.filter(({ roles }) => roles.some((role) => move.by.includes(role)));
  if (able.length === 0) return [];
  const names = await findNames(
    record,
    view.caller,
    able.map(({ person }) => person),
  );
  return able.map(({ person }) => ({
    value: person,
    text: view.say(words.forOther, { name: names.find(person) ?? person }),
  }));
}

const noSuchPage: Refusal = {
  code: 'not-found',
  message: {
    en: 'The pathway of this matter has no such move; go back to the matter to see what can be done.',
    cy: 'Nid oes symudiad o’r fath ar lwybr y mater hwn; ewch yn ôl i’r mater i weld beth y gellir ei wneud.',
  },
};
