import { dayInLondon } from '@candour/calendar';
import type { Child } from 'hono/jsx';
import { Said } from '../design/said.tsx';
import type { Writing } from '../matter/values.tsx';
import { paths } from '../view/paths.ts';
import { reviewWords as words } from './words.ts';

/** The name of a person or body; that there is somebody, where the reader may not know the name. */
export function nameIn({ view, labels }: Writing, id: string | undefined): string {
  return (id !== undefined && labels.name(id)) || view.say(words.somebody);
}

/** A link to a document by its title. */
export function DocumentLink({
  writing,
  id,
}: {
  readonly writing: Writing;
  readonly id: string | undefined;
}) {
  const { view, labels } = writing;
  if (id === undefined) return <>{view.say(words.withheld)}</>;
  const title = labels.document(id);
  if (title === undefined) return <>{view.say(words.aDocument)}</>;
  return (
    <a href={view.to(paths.document(id))}>
      <Said text={title} />
    </a>
  );
}

/** A day, as people write it. */
export function Day({ writing: { view }, on }: { readonly writing: Writing; readonly on: string }) {
  const day = on.length === 10 ? on : dayInLondon(on);
  return <time datetime={day}>{view.day(day)}</time>;
}

/** Somebody’s words under a name of ours; nothing where there are none. */
export function Told({
  of,
  words: said,
}: {
  readonly of: string;
  readonly words: string | undefined;
}): Child {
  if (said === undefined) return null;
  return (
    <p>
      <span class="quiet">{of}:</span>{' '}
      <span class="said">
        <Said text={said} />
      </span>
    </p>
  );
}

/** A link to the entry in which something is recorded. */
export function EntryLink({
  writing: { view },
  matter,
  seq,
}: {
  readonly writing: Writing;
  readonly matter: string;
  readonly seq: number;
}) {
  return <a href={view.to(paths.entry(matter, seq))}>{view.say(words.entry, { seq: String(seq) })}</a>;
}
