import type { PlacedProblem } from '@candour/pathways';
import { Table } from '../../design/govuk/table.tsx';
import type { View } from '../../view/view.ts';
import { pathwaysWords as words } from './words.ts';

interface ProblemTableProps {
  readonly view: View;
  readonly problems: readonly PlacedProblem[];
}

/** What is wrong with a pathway, line by line; the linter writes English, and its sentences say so to a reader of Welsh. */
export function ProblemTable({ view, problems }: ProblemTableProps) {
  const english = view.language === 'en' ? undefined : 'en';
  return (
    <>
      <h2>{view.say(words.problems, { count: problems.length })}</h2>
      <p>{view.say(words.problemsLede)}</p>
      <Table
        head={[
          { text: view.say(words.line), numeric: true },
          { text: view.say(words.rule) },
          { text: view.say(words.message) },
        ]}
        rows={problems.map(({ line, rule, message }) => [
          line,
          <span lang={english}>{rule}</span>,
          <span lang={english}>{message}</span>,
        ])}
      />
    </>
  );
}
