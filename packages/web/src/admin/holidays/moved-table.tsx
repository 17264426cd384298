import type { HolidayPreview, MovedClock, Words } from '@candour/record';
import { Details } from '../../design/govuk/details.tsx';
import { Table } from '../../design/govuk/table.tsx';
import { paths } from '../../view/paths.ts';
import type { AdminView } from '../frame/as-administrator.ts';
import { frameWords } from '../frame/frame-words.ts';
import { holidaysWords as words } from './words.ts';

interface MovedProps {
  readonly view: AdminView;
  readonly preview: HolidayPreview;
  readonly day: string;
  readonly nation: Words;
  readonly titleOf: (pathway: string) => string;
  readonly nameOf: (body: string) => string;
}

/** Every last day that would move, from which to which, with both sums. */
export function Moved({ view, preview, day, nation, titleOf, nameOf }: MovedProps) {
  const { moved, concerned, looked } = preview;
  const named = { day: view.day(day), nation: view.say(nation), concerned };
  return (
    <>
      <h2 id="moved">{view.say(words.moved, { count: moved.length })}</h2>
      <p>{view.say(words.movedLede, named)}</p>
      {looked < concerned && <p>{view.say(words.looked, { looked })}</p>}
      {moved.length > 0 && (
        <Table
          heads
          head={[frameWords.matter, words.clock, words.from, words.to, words.sum].map((text) => ({
            text: view.say(text),
          }))}
          rows={moved.map((clock) => [
            <>
              <a href={view.to(paths.matter(clock.matter))}>{titleOf(clock.pathway)}</a>
              <small class="under">{nameOf(clock.body)}</small>
            </>,
            view.say(clock.clockTitle),
            <time datetime={clock.from}>{view.day(clock.from)}</time>,
            <time datetime={clock.to}>{view.day(clock.to)}</time>,
            <Sums view={view} clock={clock} />,
          ])}
        />
      )}
    </>
  );
}

function Sums({ view, clock }: { readonly view: AdminView; readonly clock: MovedClock }) {
  return (
    <Details summary={view.say(words.sum)}>
      <p>
        <strong>{view.say(words.now)}:</strong> {view.say(clock.before)}
      </p>
      <p>
        <strong>{view.say(words.would)}:</strong> {view.say(clock.after)}
      </p>
    </Details>
  );
}
