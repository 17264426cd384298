import type { Words } from '@candour/record';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import { frameWords as words } from './frame-words.ts';

type Place = readonly [path: string, name: Words];

const groups: readonly { readonly name: Words; readonly places: readonly Place[] }[] = [
  { name: words.overviewGroup, places: [[paths.admin, words.overview]] },
  {
    name: words.who,
    places: [
      [paths.bodies, words.bodies],
      [paths.directory, words.people],
      [paths.appointments, words.appointments],
      [paths.absences, words.absences],
    ],
  },
  {
    name: words.rules,
    places: [
      [paths.pathways, words.pathways],
      [paths.holidays, words.holidays],
    ],
  },
  {
    name: words.keeping,
    places: [
      [paths.readings, words.readings],
      [paths.glass, words.glass],
      [paths.retention, words.retention],
      [paths.rules, words.retentionRules],
      [paths.holds, words.holds],
      [paths.erasures, words.erasures],
      [paths.log, words.log],
    ],
  },
  {
    name: words.goes,
    places: [
      [paths.outbox, words.outbox],
      [paths.transfer, words.transfer],
    ],
  },
];

/** Every page of administration, with the one that is open marked. */
export function AdminNav({ view }: { readonly view: View }) {
  const here = view.path.split('?')[0] ?? '';
  return (
    <nav class="facets admin-nav" aria-label={view.say(words.nav)}>
      {groups.map(({ name, places }) => (
        <>
          <h2>{view.say(name)}</h2>
          <ul>
            {places.map(([path, text]) => (
              <li>
                <a href={view.to(path)} aria-current={isOpen(here, path) ? 'page' : undefined}>
                  {view.say(text)}
                </a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </nav>
  );
}

function isOpen(here: string, path: string): boolean {
  return here === path || (path !== paths.admin && here.startsWith(`${path}/`));
}
