import { BackLink } from '../govuk/back-link.tsx';
import { Breadcrumbs } from '../govuk/breadcrumbs.tsx';
import { LanguageNavigation } from '../govuk/language-navigation.tsx';
import { SkipLink } from '../govuk/skip-link.tsx';
import { findingWords as words } from './finding-words.ts';
import { longPlace, type SampleGroup, stateWords as states } from './sample.ts';

const here = '/design/finding';

export const finding: SampleGroup = {
  key: 'finding',
  title: words.title,
  samples: [
    {
      name: words.where,
      when: words.whereWhen,
      file: 'govuk/breadcrumbs.tsx',
      states: (view) => [
        {
          name: states.long,
          shown: (
            <Breadcrumbs
              view={view}
              label={view.say(words.sampleWhere)}
              items={[
                { text: view.say(words.matters), href: view.to(here) },
                { text: view.say(longPlace), href: view.to(here) },
                { text: view.say(words.thisCase) },
              ]}
            />
          ),
        },
      ],
    },
    {
      name: words.back,
      when: words.backWhen,
      file: 'govuk/back-link.tsx',
      states: (view) => [{ name: states.plain, shown: <BackLink view={view} href={view.to(here)} /> }],
    },
    {
      name: words.language,
      when: words.languageWhen,
      file: 'govuk/language-navigation.tsx',
      states: (view) => [
        {
          name: states.plain,
          shown: (
            <LanguageNavigation
              view={view}
              label={view.say(words.sampleLanguages)}
              languages={[
                { code: 'en', name: 'English' },
                { code: 'cy', name: 'Cymraeg', href: view.to(here) },
              ]}
            />
          ),
        },
      ],
    },
    {
      name: words.skip,
      when: words.skipWhen,
      file: 'govuk/skip-link.tsx',
      states: (view) => [
        {
          name: words.onFocus,
          shown: <SkipLink href="#main">{view.say(words.skipTo)}</SkipLink>,
        },
      ],
    },
  ],
};
