import { dayInLondon } from '@candour/calendar';
import type { ShownMatter } from '@candour/record';
import { AsKnownOn } from '../../design/as-known-on.tsx';
import { Document } from '../../design/document.tsx';
import { InsetText } from '../../design/govuk/inset-text.tsx';
import { NotificationBanner } from '../../design/govuk/notification-banner.tsx';
import { oncePer } from '../../view/once-per.ts';
import { paths } from '../../view/paths.ts';
import { titleOf } from '../title.ts';
import { Where } from '../where.tsx';
import { Clocks } from './clocks.tsx';
import { Entries } from './entries.tsx';
import { Family } from './family.tsx';
import { FromDocuments } from './from-documents.tsx';
import { Held } from './held.tsx';
import { Identity } from './identity.tsx';
import { Links } from './links.tsx';
import type { MatterPageProps } from './page-props.ts';
import { WhatMayBeDone } from './what-may-be-done.tsx';
import { pageWords as words } from './words.ts';

/** A matter of any pathway, as its reader may see it: as it stands, or as it was known on a day. */
export function MatterPage(page: MatterPageProps) {
  const { matter, writing, asked, today } = page;
  const { view, labels } = writing;
  const title = titleOf(view, matter, labels.name(matter.body));
  const isPast = asked.known !== undefined || asked.so !== undefined;
  const then = { matter, writing, today: asked.known ?? today };
  return (
    <Document
      view={view}
      title={title}
      scripts={['as-known-on']}
      before={<Where view={view} matter={matter} isBelow={false} />}
    >
      {asked.done !== undefined && <Done page={page} seq={asked.done} />}
      <h1>{title}</h1>
      <AsKnown {...page} />
      <Identity {...then} isPast={isPast} />
      {!isPast && <Offer {...page} />}
      {!isPast && <Held view={view} holds={page.holds} />}
      <div class="work-and-record">
        <div class="work">
          {!isPast && <WhatMayBeDone matter={matter} writing={writing} capacity={matter.capacity} />}
          <Clocks view={view} {...then} />
          <Family matter={matter} writing={writing} />
          <Links view={view} links={page.links} />
        </div>
        <div>
          {matter.items !== undefined && !isPast && <FromDocuments items={matter.items} writing={writing} />}
          <h2 id="timeline">{view.say(words.timeline)}</h2>
          <Entries {...page} />
        </div>
      </div>
    </Document>
  );
}

function AsKnown({ matter, writing: { view }, asked, today }: MatterPageProps) {
  const days = new Set([...daysOf(matter.timeline), ...daysOf(matter.later ?? [])]);
  return (
    <AsKnownOn
      view={view}
      href={view.to(paths.matter(matter.id))}
      known={asked.known}
      so={asked.so}
      today={today}
      days={[...days].toSorted((a, b) => (a < b ? -1 : 1))}
      showsLater={asked.showsLater}
      later={matter.later?.length}
    />
  );
}

/** On which something was recorded. */
const daysOf = oncePer(
  (timeline: ShownMatter['timeline']) =>
    new Set<string>(timeline.map(({ recordedAt }) => dayInLondon(recordedAt))),
);

function Done({ page: { writing }, seq }: { readonly page: MatterPageProps; readonly seq: number }) {
  const { view } = writing;
  return (
    <NotificationBanner view={view} success>
      {view.say(words.done, { seq: String(seq) })} <a href={`#e${seq}`}>{view.say(words.seeIt)}</a>
    </NotificationBanner>
  );
}

function Offer({ matter: { offer }, writing: { view, labels } }: MatterPageProps) {
  if (offer === null || view.caller === 'anyone') return null;
  if (offer.person === view.caller.person) return <InsetText>{view.say(words.offered)}</InsetText>;
  return (
    <InsetText>{view.say(words.offeredTo, { name: labels.name(offer.person) ?? offer.person })}</InsetText>
  );
}
