import type { Child } from 'hono/jsx';
import { Said } from '../../design/said.tsx';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import { UndoReply } from './done-banner.tsx';
import type { ShownDesk } from './load-desk.ts';
import { besideWords as words } from './words.ts';

interface BesideProps {
  readonly view: View;
  readonly desk: ShownDesk;
}

/** Other documents that go with this one, and the matters that came of it or that it answers. */
export function Beside({ view, desk }: BesideProps) {
  const { document, copies, attached, items } = desk;
  const copied = copies.filter((copy) => desk.documents.has(copy.document));
  return (
    <>
      <Group head={view.say(words.story)} count={copied.length}>
        {copied.map((copy) => (
          <li>
            <Other view={view} desk={desk} id={copy.document} />: {view.say(words[copy.relation])}.{' '}
            <a href={view.to(paths.copies(document.id, copy.document))}>{view.say(words.compare)}</a>
          </li>
        ))}
      </Group>
      <Ones view={view} desk={desk} head={view.say(words.partOf)} ids={[document.part_of]} />
      <Ones view={view} desk={desk} head={view.say(words.attached)} ids={attached} />
      <Ones view={view} desk={desk} head={view.say(words.replaces)} ids={[document.replaces]} />
      <Group head={view.say(words.replies)} count={items.replies.length}>
        {items.replies.map((reply) => (
          <li>
            {view.say(reply.fromAnother ? words.fromAnother : words.answers, {
              body: desk.names.find(reply.body) ?? reply.body,
            })}
            {': '}
            <a href={view.to(paths.matter(reply.matter))}>
              {desk.matters.get(reply.matter) ?? view.say(words.aMatter)}
            </a>
            {desk.mayDecide && <UndoReply view={view} document={document.id} reply={reply} />}
          </li>
        ))}
      </Group>
      <Made view={view} desk={desk} />
    </>
  );
}

/** The matters that were opened from it, each with its title. */
function Made({ view, desk }: BesideProps) {
  const made = [...desk.items.recommendations, ...desk.items.commitments];
  const seen = made.filter(({ matter }) => desk.matters.has(matter));
  return (
    <Group head={view.say(words.items)} count={seen.length}>
      {seen.map(({ matter }) => (
        <li>
          <a href={view.to(paths.matter(matter))}>{desk.matters.get(matter) ?? view.say(words.aMatter)}</a>
        </li>
      ))}
    </Group>
  );
}

function Ones({
  view,
  desk,
  head,
  ids,
}: BesideProps & { readonly head: string; readonly ids: readonly (string | null)[] }) {
  const known = ids.filter((id) => id !== null && desk.documents.has(id));
  return (
    <Group head={head} count={known.length}>
      {known.map((id) => (
        <li>
          <Other view={view} desk={desk} id={id ?? ''} />
        </li>
      ))}
    </Group>
  );
}

function Other({ view, desk, id }: BesideProps & { readonly id: string }) {
  return (
    <a href={view.to(paths.document(id))}>
      <Said text={desk.documents.get(id) ?? view.say(words.unnamed)} />
    </a>
  );
}

function Group({
  head,
  count,
  children,
}: {
  readonly head: string;
  readonly count: number;
  readonly children?: Child;
}) {
  if (count === 0) return null;
  return (
    <section class="beside">
      <h3>{head}</h3>
      <ul class="plain">{children}</ul>
    </section>
  );
}
