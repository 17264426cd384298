import type { View } from '../view/view.ts';

/** A value that a list can be narrowed to: chosen again, it is let go. */
interface FacetLink {
  readonly label: string;
  readonly count: number;
  readonly href: string;
  readonly isChosen: boolean;
}

export interface FacetGroup {
  readonly title: string;
  readonly values: readonly FacetLink[];
  /** Where the rest of the values is shown, and how many there are. */
  readonly more?: { readonly href: string; readonly count: number } | undefined;
}

interface FacetsProps {
  readonly view: View;
  readonly groups: readonly FacetGroup[];
}

/** What a list can be narrowed by, with how many each would leave: beside it, or folded away where there is no room. */
export function Facets({ view, groups }: FacetsProps) {
  return (
    <nav class="facets" aria-label={view.say(words.narrow)}>
      <details>
        <summary>{view.say(words.narrow)}</summary>
        {groups
          .filter(({ values }) => values.length > 0)
          .map((group) => (
            <Group view={view} group={group} />
          ))}
      </details>
    </nav>
  );
}

function Group({
  view,
  group: { title, values, more },
}: {
  readonly view: View;
  readonly group: FacetGroup;
}) {
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {values.map(({ label, count, href, isChosen }) => (
          <li>
            {isChosen ? (
              <a href={href} aria-current="true">
                {label} <span aria-hidden="true">✕</span>
                <span class="govuk-visually-hidden"> {view.say(words.remove)}</span>
              </a>
            ) : (
              <a href={href}>{label}</a>
            )}
            <span class="num">{count}</span>
          </li>
        ))}
        {more !== undefined && (
          <li>
            <a href={more.href}>{view.say(words.more, { count: more.count })}</a>
          </li>
        )}
      </ul>
    </>
  );
}

/** What a list is narrowed to now, above it: each can be let go. */
export function Narrowed({ view, groups }: FacetsProps) {
  const chosen = groups.flatMap(({ title, values }) =>
    values.filter(({ isChosen }) => isChosen).map((value) => ({ title, ...value })),
  );
  if (chosen.length === 0) return null;
  return (
    <ul class="narrowed" aria-label={view.say(words.narrowedTo)}>
      {chosen.map(({ title, label, href }) => (
        <li>
          <span class="quiet">{title}:</span> {label}{' '}
          <a href={href}>
            {view.say(words.letGo)}
            <span class="govuk-visually-hidden">
              {' '}
              {title}: {label}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

const words = {
  narrow: { en: 'Narrow this list', cy: 'Culhau’r rhestr hon' },
  narrowedTo: { en: 'Narrowed to', cy: 'Wedi’i chulhau i' },
  remove: { en: '(chosen; choose it again to let it go)', cy: '(dewiswyd; dewiswch eto i’w ollwng)' },
  letGo: { en: 'Let go', cy: 'Gollwng' },
  more: { en: 'Show all {count}', cy: 'Dangos pob un o’r {count}' },
} as const;
