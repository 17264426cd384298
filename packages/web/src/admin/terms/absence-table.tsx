import type { DirectoryAbsence } from '@candour/record';
import { Button } from '../../design/govuk/button.tsx';
import { Table } from '../../design/govuk/table.tsx';
import { Hidden } from '../../matter/hidden.tsx';
import { paths } from '../../view/paths.ts';
import type { AdminView } from '../frame/as-administrator.ts';
import { frameWords } from '../frame/frame-words.ts';
import { LastDay } from './last-day.tsx';
import { termsWords as words } from './words.ts';

interface AbsenceTableProps {
  readonly view: AdminView;
  readonly rows: readonly DirectoryAbsence[];
  readonly nameOf: (person: string) => string;
  readonly now: string;
}

/** Who cannot act, from when to when, with a button for whoever is back. */
export function AbsenceTable({ view, rows, nameOf, now }: AbsenceTableProps) {
  if (rows.length === 0) return <p class="quiet">{view.say(words.noAbsence)}</p>;
  return (
    <Table
      heads
      head={[frameWords.person, frameWords.since, frameWords.until, words.back].map((text) => ({
        text: view.say(text),
      }))}
      rows={rows.map(({ seq, person, since, until }) => [
        <a href={view.to(paths.person(person))}>{nameOf(person)}</a>,
        <time datetime={since}>{view.day(since)}</time>,
        until === null ? (
          <span class="quiet">{view.say(words.unknownEnd)}</span>
        ) : (
          <LastDay view={view} until={until} />
        ),
        until !== null && until <= now ? null : (
          <form method="post" action={view.to(paths.absences)}>
            <Hidden values={{ key: view.key, person, absence: String(seq) }} />
            <Button kind="secondary" name="do" value="end">
              {view.say(words.back)}
              <span class="govuk-visually-hidden">{view.say(words.backOf, { name: nameOf(person) })}</span>
            </Button>
          </form>
        ),
      ])}
    />
  );
}
