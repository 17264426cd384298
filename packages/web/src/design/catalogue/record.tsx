import { paths } from '../../view/paths.ts';
import { AsKnownOn } from '../as-known-on.tsx';
import { Clock } from '../clock.tsx';
import { Facets, Narrowed } from '../facets.tsx';
import { IdentityBar } from '../identity-bar.tsx';
import { PathwayDiagram } from '../pathway-diagram.tsx';
import { StateTag } from '../state-tag.tsx';
import { Timeline } from '../timeline.tsx';
import { recordWords as words } from './record-words.ts';
import { longPlace, type SampleGroup, stateWords as states } from './sample.ts';

const here = '/design/record';

export const record: SampleGroup = {
  key: 'record',
  title: words.title,
  samples: [
    {
      name: words.identity,
      when: words.identityWhen,
      file: 'identity-bar.tsx',
      states: (view) => [
        {
          name: states.plain,
          shown: (
            <IdentityBar
              particulars={[
                { label: view.say(words.state), value: view.say(words.exited), note: view.say(words.since) },
                { label: view.say(words.owner), value: view.say(words.chair), note: view.say(words.deputy) },
                {
                  label: view.say(words.next),
                  value: <StateTag is="late">{view.say(words.reviewLate)}</StateTag>,
                  note: view.say(words.reviewDue),
                },
              ]}
            />
          ),
        },
        {
          name: states.long,
          shown: (
            <IdentityBar
              particulars={[
                { label: view.say(words.owner), value: view.say(longPlace), note: view.say(longPlace) },
              ]}
            />
          ),
        },
      ],
    },
    {
      name: words.clock,
      when: words.clockWhen,
      file: 'clock.tsx',
      states: (view) => [
        {
          name: words.late,
          shown: (
            <Clock
              title={view.say(words.review)}
              standing="late"
              stands={view.say(words.lateBy)}
              arithmetic={view.say(words.sixMonths)}
              basis={view.say(words.guidance)}
              says={view.say(words.guidanceSays)}
            />
          ),
        },
        {
          name: words.running,
          shown: (
            <Clock
              title={view.say(words.answer)}
              standing="running"
              stands={view.say(words.sixDays)}
              arithmetic={view.say(words.twentyDays)}
              basis={view.say(words.policy)}
            />
          ),
        },
      ],
    },
    {
      name: words.timeline,
      when: words.timelineWhen,
      file: 'timeline.tsx',
      states: (view) => [
        {
          name: words.kinds,
          shown: (
            <Timeline
              label={view.say(words.timeline)}
              items={[
                {
                  when: <time>{view.day('2015-01-17')}</time>,
                  recorded: view.say(words.twoLater),
                  title: view.say(words.firstSession),
                  foot: <a href={view.to(here)}>{view.say(words.proof)}</a>,
                  children: <p>{view.say(words.oneOfSeven)}</p>,
                },
                {
                  kind: 'missing',
                  when: view.say(words.months),
                  recorded: view.say(words.nothing),
                  title: view.say(words.sixMissing),
                  children: (
                    <p>
                      {view.say(words.noteSays)} <span class="said">{view.say(words.noteSaid)}</span>
                    </p>
                  ),
                },
                {
                  kind: 'later',
                  isLate: true,
                  when: <time>{view.day('2016-04-20')}</time>,
                  recorded: view.say(words.eightLater),
                  title: view.say(words.twelveMonth),
                  children: <p class="quiet">{view.say(words.notYetKnown)}</p>,
                },
                {
                  isStruck: true,
                  when: <time>{view.day('2016-05-03')}</time>,
                  recorded: view.say(words.sameDay),
                  title: view.say(words.visit),
                  children: <p class="quiet">{view.say(words.corrected)}</p>,
                },
              ]}
            />
          ),
        },
      ],
    },
    {
      name: words.asKnown,
      when: words.asKnownWhen,
      file: 'as-known-on.tsx',
      states: (view) => [
        {
          name: words.pastDay,
          shown: (
            <AsKnownOn
              view={view}
              href={view.to(here)}
              known="2015-11-23"
              today="2026-03-02"
              days={['2015-01-19', '2015-04-17', '2016-12-20']}
              later={14}
            />
          ),
        },
      ],
    },
    {
      name: words.pathway,
      when: words.pathwayWhen,
      file: 'pathway-diagram.tsx',
      states: (view) => [
        {
          name: words.here,
          shown: (
            <PathwayDiagram
              view={view}
              src={view.to(`${paths.design}/pathway.svg`)}
              title={view.say(words.recommendation)}
              states={[
                {
                  title: view.say(words.sent),
                  isHere: true,
                  owner: view.say(words.clerk),
                  deputy: view.say(words.secretary),
                  clocks: [
                    {
                      title: view.say(words.receipt),
                      runs: view.say(words.tenDays),
                      late: view.say(words.toChief),
                    },
                  ],
                  moves: [view.say(words.acknowledge), view.say(words.withdraw)],
                },
              ]}
            />
          ),
        },
      ],
    },
    {
      name: words.facets,
      when: words.facetsWhen,
      file: 'facets.tsx',
      states: (view) => {
        const chosen = { label: view.say(words.lateOnes), count: 4, href: view.to(here), isChosen: true };
        const open = { label: view.say(words.runningOnes), count: 12, href: view.to(here), isChosen: false };
        const sets = [
          {
            title: view.say(words.standing),
            values: [chosen, open],
            more: { href: view.to(here), count: 6 },
          },
        ];
        return [
          { name: states.plain, shown: <Facets view={view} groups={sets} /> },
          { name: words.narrowed, shown: <Narrowed view={view} groups={sets} /> },
        ];
      },
    },
  ],
};
