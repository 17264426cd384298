import type { View } from '../../view/view.ts';
import { componentWords } from './component-words.ts';

interface LanguageNavigationProps {
  readonly view: View;
  readonly label?: string | undefined;
  /** Each language by its own name; the one being read leads nowhere. */
  readonly languages: readonly {
    readonly code: string;
    readonly name: string;
    readonly href?: string | undefined;
  }[];
}

export function LanguageNavigation({ view, label, languages }: LanguageNavigationProps) {
  return (
    <nav class="govuk-language-navigation" aria-label={label ?? view.say(componentWords.language)}>
      <ul class="govuk-language-navigation__list">
        {languages.map(({ code, name, href }) => (
          <li class="govuk-language-navigation__list-item">
            {href === undefined ? (
              <span class="govuk-language-navigation__text" aria-current="true" lang={code}>
                {name}
              </span>
            ) : (
              <a
                class="govuk-language-navigation__link"
                href={href}
                lang={code}
                hreflang={code}
                rel="alternate"
              >
                {name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
