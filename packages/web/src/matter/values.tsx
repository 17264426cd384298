import type { Definition, DueValue, Field, FieldValue, FieldValues } from '@candour/pathways';
import type { Child } from 'hono/jsx';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import type { KnownAct } from './acts.ts';
import type { Ids, Labels } from './labels.ts';
import { nameAct } from './name-act.ts';
import { valueWords as words } from './value-words.ts';
import { matterWords } from './words.ts';

/** What values are written with: names and titles for ids, and the acts that values may name. */
export interface Writing {
  readonly view: View;
  readonly definition: Definition;
  readonly labels: Labels;
  readonly acts: ReadonlyMap<number, KnownAct>;
}

/**
 * What stands in a field, as people read it: their own words in their voice, ids as what they stand for. A function and
 * no component, as everything is that a timeline makes for each of its entries: a component costs several times as much.
 */
export function writeValue(writing: Writing, field: Field | undefined, value: FieldValue): Child {
  if (!Array.isArray(value)) return oneOf({ writing, field, value });
  const all = value as readonly FieldValue[];
  return all.flatMap((one, at) => [...(at > 0 ? ['; '] : []), oneOf({ writing, field, value: one })]);
}

/** As `writeValue`, for a page that shows a few. */
export function Value({ writing, field, value }: One) {
  return <>{writeValue(writing, field, value)}</>;
}

interface One {
  readonly writing: Writing;
  /** Undefined where the definition does not know the field. */
  readonly field: Field | undefined;
  readonly value: FieldValue;
}

function oneOf({ writing, field, value }: One): Child {
  const { view, definition, labels, acts } = writing;
  switch (field?.type) {
    case 'yes-no':
      return view.say(value === true ? words.yes : words.no);
    case 'date':
      return <time datetime={String(value)}>{view.day(String(value))}</time>;
    case 'due':
      return <DueWords view={view} due={value as DueValue} />;
    case 'choice': {
      const chosen = field.choices?.find((choice) => choice.value === value);
      return chosen === undefined ? String(value) : view.say(chosen.title);
    }
    case 'person':
    case 'body':
      return labels.name(String(value)) ?? view.say(matterWords.somebody);
    case 'office': {
      const role = definition.roles[String(value)];
      return role === undefined ? String(value) : view.say(role.title);
    }
    case 'document':
      return (
        <a href={view.to(paths.document(String(value)))}>
          {labels.document(String(value)) ?? view.say(matterWords.aDocument)}
        </a>
      );
    case 'matter':
      return (
        <a href={view.to(paths.matter(String(value)))}>
          {labels.matter(String(value)) ?? view.say(matterWords.aMatter)}
        </a>
      );
    case 'act': {
      const act = acts.get(Number(value));
      return (
        <a href={`#e${value}`}>
          {act === undefined ? view.say(words.entry, { seq: String(value) }) : nameAct(view, definition, act)}
        </a>
      );
    }
    case 'number':
      return <span class="num">{String(value)}</span>;
    default:
      return <span class="said">{String(value)}</span>;
  }
}

/** The words that a day was read from, and the window they mean. */
function DueWords({
  view,
  due: { words: said, earliest, latest },
}: {
  readonly view: View;
  readonly due: DueValue;
}) {
  const from = earliest === null ? undefined : view.day(earliest);
  const to = latest === null ? undefined : view.day(latest);
  const window =
    to === undefined
      ? view.say(words.noDay)
      : from === undefined || from === to
        ? view.say(words.by, { day: to })
        : view.say(words.between, { from, to });
  return (
    <>
      {said !== null && <span class="said">“{said}”</span>}
      {said !== null && ' '}
      <span>{said === null ? window : `(${window})`}</span>
    </>
  );
}

/** The ids that stand in fields, by what they are ids of. */
export function idsIn(
  definition: Definition,
  acts: Iterable<{ readonly move: string; readonly fields: FieldValues }>,
): Ids {
  const names = new Set<string>();
  const documents = new Set<string>();
  const matters = new Set<string>();
  const sets = { person: names, body: names, document: documents, matter: matters } as const;
  for (const { move, fields } of acts)
    for (const [name, value] of Object.entries(fields)) {
      const type = definition.moves[move]?.fields?.[name]?.type;
      if (type === undefined || !(type in sets)) continue;
      const set = sets[type as keyof typeof sets];
      for (const one of Array.isArray(value) ? value : [value]) set.add(String(one));
    }
  return { names, documents, matters };
}
