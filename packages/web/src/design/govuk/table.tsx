import type { Child } from 'hono/jsx';
import { classes } from './classes.ts';

interface TableProps {
  readonly caption?: Child;
  readonly head: readonly Column[];
  /** A cell for each column. The first is the heading of its row, where `heads` is said. */
  readonly rows: readonly (readonly Child[])[];
  readonly heads?: boolean;
}

interface Column {
  readonly text: Child;
  /** Its name beside each cell on a narrow screen, where `text` is a link and no text. */
  readonly label?: string | undefined;
  readonly numeric?: boolean;
  /** Where the list goes when sorted by it, and whether it is. */
  readonly sorted?: 'ascending' | 'descending' | undefined;
}

/**
 * On a narrow screen each row stands as a list, its cells labelled by the names of their columns: so names that are
 * texts are repeated in `data-label`. Roles are said, since a table that is shown as a list loses them.
 */
export function Table({ caption, head, rows, heads = false }: TableProps) {
  return (
    <table class="govuk-table" role="table">
      {caption !== undefined && (
        <caption class="govuk-table__caption govuk-table__caption--m">{caption}</caption>
      )}
      <thead class="govuk-table__head" role="rowgroup">
        <tr class="govuk-table__row" role="row">
          {head.map(({ text, numeric, sorted }) => (
            <th
              scope="col"
              role="columnheader"
              class={classes('govuk-table__header', numeric && 'govuk-table__header--numeric')}
              aria-sort={sorted}
            >
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body" role="rowgroup">
        {rows.map((cells) => (
          <tr class="govuk-table__row" role="row">
            {cells.map((cell, at) => (
              <Cell column={head[at]} isHead={heads && at === 0}>
                {cell}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({
  column,
  isHead,
  children,
}: {
  readonly column: Column | undefined;
  readonly isHead: boolean;
  readonly children?: Child;
}) {
  const label = typeof column?.text === 'string' ? column.text : column?.label;
  if (isHead)
    return (
      <th scope="row" role="rowheader" class="govuk-table__header" data-label={label}>
        {children}
      </th>
    );
  return (
    <td
      role="cell"
      class={classes('govuk-table__cell', column?.numeric && 'govuk-table__cell--numeric')}
      data-label={label}
    >
      {children}
    </td>
  );
}
