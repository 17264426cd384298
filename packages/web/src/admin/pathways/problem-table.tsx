import type { PlacedProblem } from '@candour/pathways';
import { Table } from '../../design/govuk/table.tsx';
import type { View } from '../../view/view.ts';
import { pathwaysWords as words } from './words.ts';

interface ProblemTableProps {
  readonly view: View;
  readonly problems: readonly PlacedProblem[];
}

/** What is wrong with a pathway, line by line. What is wrong with its format is told in English alone, and says so. */
export function ProblemTable({ view, problems }: ProblemTableProps) {
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
        rows={problems.map(({ line, rule, ...problem }) => [
          line,
          <span lang={/^L\d/.test(rule) || view.language === 'en' ? undefined : 'en'}>{rule}</span>,
          <Message view={view} {...problem} />,
        ])}
      />
    </>
  );
}

function Message({
  view,
  message,
  messageInWelsh,
}: { readonly view: View } & Pick<PlacedProblem, 'message' | 'messageInWelsh'>) {
  if (view.language === 'en') return <span>{message}</span>;
  return messageInWelsh === undefined ? <span lang="en">{message}</span> : <span>{messageInWelsh}</span>;
}
