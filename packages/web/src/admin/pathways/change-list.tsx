import type { Change, Part } from '@candour/pathways';
import { StateTag } from '../../design/state-tag.tsx';
import type { View } from '../../view/view.ts';
import { aspectWords, howWords, partWords } from './change-words.ts';
import { pathwaysWords as words } from './words.ts';

/** What would change, under headings; what goes stands struck through and what comes beside it, each said in words too. */
export function ChangeList({ view, changes }: { readonly view: View; readonly changes: readonly Change[] }) {
  const parts = [...new Set(changes.map(({ part }) => part))];
  return (
    <>
      {parts.map((part) => (
        <Section view={view} part={part} changes={changes} />
      ))}
    </>
  );
}

interface SectionProps {
  readonly view: View;
  readonly part: Part;
  readonly changes: readonly Change[];
}

function Section({ view, part, changes }: SectionProps) {
  return (
    <>
      <h3>{view.say(partWords[part])}</h3>
      <ul class="changes">
        {changes
          .filter((change) => change.part === part)
          .map((change) => (
            <li>
              <ChangedPart view={view} change={change} />
            </li>
          ))}
      </ul>
    </>
  );
}

const looks = { added: 'kept', removed: 'late', changed: 'running' } as const;

function ChangedPart({ view, change }: { readonly view: View; readonly change: Change }) {
  const { title, within, how, aspects } = change;
  return (
    <>
      <p class="row">
        <strong>
          {view.say(title)}
          {within !== undefined && (
            <span class="quiet"> {view.say(words.of, { move: view.say(within) })}</span>
          )}
        </strong>
        <StateTag is={looks[how]}>{view.say(howWords[how])}</StateTag>
      </p>
      {how === 'changed' ? (
        <dl>
          {aspects.map((aspect) => (
            <Aspect view={view} {...aspect} />
          ))}
        </dl>
      ) : null}
    </>
  );
}

type AspectProps = Change['aspects'][number] & { readonly view: View };

function Aspect({ view, aspect, before, after }: AspectProps) {
  return (
    <div>
      <dt>{view.say(aspectWords[aspect])}</dt>
      <dd>
        <span class="govuk-visually-hidden">{view.say(words.was)} </span>
        <del>{before === null ? view.say(words.nothing) : view.say(before)}</del>
        <span class="govuk-visually-hidden">, {view.say(words.becomes)} </span>
        <ins>{after === null ? view.say(words.nothing) : view.say(after)}</ins>
      </dd>
    </div>
  );
}
