import { Button } from '../govuk/button.tsx';
import { Details } from '../govuk/details.tsx';
import { InsetText } from '../govuk/inset-text.tsx';
import { NotificationBanner } from '../govuk/notification-banner.tsx';
import { Panel } from '../govuk/panel.tsx';
import { Tag } from '../govuk/tag.tsx';
import { WarningText } from '../govuk/warning-text.tsx';
import { InterruptionCard, InverseLink } from '../interruption-card.tsx';
import { Said } from '../said.tsx';
import { StateTag } from '../state-tag.tsx';
import { longPlace, type SampleGroup, stateWords as states } from './sample.ts';
import { tellingWords as words } from './telling-words.ts';

export const telling: SampleGroup = {
  key: 'telling',
  title: words.title,
  samples: [
    {
      name: words.state,
      when: words.stateWhen,
      file: 'state-tag.tsx',
      states: (view) => [
        {
          name: words.standings,
          shown: (
            <p>
              <StateTag is="late">{view.say(words.late)}</StateTag>{' '}
              <StateTag is="running">{view.say(words.running)}</StateTag>{' '}
              <StateTag is="kept">{view.say(words.kept)}</StateTag>{' '}
              <StateTag is="unknown">{view.say(words.unknown)}</StateTag>
            </p>
          ),
        },
        { name: states.long, shown: <StateTag is="late">{view.say(longPlace)}</StateTag> },
      ],
    },
    {
      name: words.voices,
      when: words.voicesWhen,
      file: 'said.tsx',
      states: (view) => [
        {
          name: words.unseen,
          shown: (
            <p>
              <Said text={`${view.say(longPlace)}\u202E${view.say(longPlace)}`} />
            </p>
          ),
        },
        {
          name: words.both,
          shown: (
            <>
              <p>
                {view.say(words.saysBefore)} <span class="said">{view.say(words.saidWithin)}</span>
              </p>
              <blockquote>{view.say(words.saidAlone)}</blockquote>
              <p class="quiet">{view.say(words.quietly)}</p>
            </>
          ),
        },
      ],
    },
    {
      name: words.tag,
      when: words.tagWhen,
      file: 'govuk/tag.tsx',
      states: (view) => [
        {
          name: words.colours,
          shown: (
            <p>
              <Tag>{view.say(words.draft)}</Tag> <Tag colour="grey">{view.say(words.withdrawn)}</Tag>{' '}
              <Tag colour="green">{view.say(words.exact)}</Tag>{' '}
              <Tag colour="orange">{view.say(words.altered)}</Tag>{' '}
              <Tag colour="red">{view.say(words.notFound)}</Tag>
            </p>
          ),
        },
      ],
    },
    {
      name: words.banner,
      when: words.bannerWhen,
      file: 'govuk/notification-banner.tsx',
      states: (view) => [
        {
          name: words.done,
          shown: (
            <NotificationBanner view={view} success id="banner-done">
              {view.say(words.sent)}
            </NotificationBanner>
          ),
        },
        {
          name: words.important,
          shown: (
            <NotificationBanner view={view} id="banner-important" more={<p>{view.say(words.standInMore)}</p>}>
              {view.say(words.standIn)}
            </NotificationBanner>
          ),
        },
      ],
    },
    {
      name: words.panel,
      when: words.panelWhen,
      file: 'govuk/panel.tsx',
      states: (view) => [
        {
          name: states.plain,
          shown: (
            <Panel level={2} title={view.say(words.received)}>
              {view.say(words.receivedMore)}
            </Panel>
          ),
        },
        { name: states.empty, shown: <Panel level={2} title={view.say(words.received)} /> },
      ],
    },
    {
      name: words.interruption,
      when: words.interruptionWhen,
      file: 'interruption-card.tsx',
      states: (view) => [
        {
          name: states.plain,
          shown: (
            <InterruptionCard
              level={2}
              title={view.say(words.isDayRight)}
              actions={
                <>
                  <Button kind="inverse">{view.say(words.keepDay)}</Button>
                  <InverseLink href={view.to('/design')}>{view.say(words.changeDay)}</InverseLink>
                </>
              }
            >
              <p>{view.say(words.dayPasses)}</p>
            </InterruptionCard>
          ),
        },
      ],
    },
    {
      name: words.warning,
      when: words.warningWhen,
      file: 'govuk/warning-text.tsx',
      states: (view) => [
        { name: states.plain, shown: <WarningText view={view}>{view.say(words.cannotUndo)}</WarningText> },
      ],
    },
    {
      name: words.inset,
      when: words.insetWhen,
      file: 'govuk/inset-text.tsx',
      states: (view) => [{ name: states.plain, shown: <InsetText>{view.say(words.asOfThen)}</InsetText> }],
    },
    {
      name: words.details,
      when: words.detailsWhen,
      file: 'govuk/details.tsx',
      states: (view) => [
        {
          name: words.closed,
          shown: (
            <Details summary={view.say(words.howCounted)}>
              <p>{view.say(words.counted)}</p>
            </Details>
          ),
        },
        {
          name: words.opened,
          shown: (
            <Details summary={view.say(words.howCounted)} open>
              <p>{view.say(words.counted)}</p>
            </Details>
          ),
        },
      ],
    },
  ],
};
