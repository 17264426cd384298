import type { View } from '../../view/view.ts';
import { classes } from './classes.ts';
import { componentWords } from './component-words.ts';

interface PaginationProps {
  readonly view: View;
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
  /** What the page before and the page after hold: “Received in May”. */
  readonly previousLabel?: string | undefined;
  readonly nextLabel?: string | undefined;
}

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
} as const;

/** Lists go on by where the page before ended, so there is a page before and after, and no numbers. */
export function Pagination({ view, previous, next, previousLabel, nextLabel }: PaginationProps) {
  if (previous === undefined && next === undefined) return null;
  return (
    <nav class="govuk-pagination govuk-pagination--block" aria-label={view.say(componentWords.pages)}>
      {previous !== undefined && <Step view={view} way="prev" href={previous} label={previousLabel} />}
      {next !== undefined && <Step view={view} way="next" href={next} label={nextLabel} />}
    </nav>
  );
}

interface StepProps {
  readonly view: View;
  readonly way: 'prev' | 'next';
  readonly href: string;
  readonly label: string | undefined;
}

function Step({ view, way, href, label }: StepProps) {
  return (
    <div class={`govuk-pagination__${way}`}>
      <a class="govuk-link govuk-pagination__link" href={href} rel={way}>
        <Arrow way={way} />
        <span
          class={classes(
            'govuk-pagination__link-title',
            label === undefined && 'govuk-pagination__link-title--decorated',
          )}
        >
          {view.say(way === 'prev' ? componentWords.previous : componentWords.next)}
          <span class="govuk-visually-hidden"> {view.say(componentWords.page)}</span>
        </span>
        {label !== undefined && (
          <>
            {' '}
            <span class="govuk-visually-hidden">:</span>{' '}
            <span class="govuk-pagination__link-label">{label}</span>
          </>
        )}
      </a>
    </div>
  );
}

function Arrow({ way }: Pick<StepProps, 'way'>) {
  return (
    <svg
      class={`govuk-pagination__icon govuk-pagination__icon--${way}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={arrows[way]} />
    </svg>
  );
}
