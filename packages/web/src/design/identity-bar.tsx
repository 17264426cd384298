import type { Child } from 'hono/jsx';

export interface Particular {
  readonly label: string;
  readonly value: Child;
  /** In a smaller voice below the value. */
  readonly note?: Child;
}

interface IdentityBarProps {
  readonly particulars: readonly Particular[];
  /** Where it stands in one respect after another, in a line below. */
  readonly standings?: readonly Omit<Particular, 'note'>[];
}

/** What stands at the head of a matter: where it is, whose it is, what is next, who may see it. */
export function IdentityBar({ particulars, standings = [] }: IdentityBarProps) {
  return (
    <>
      <dl class="ident">
        {particulars.map(({ label, value, note }) => (
          <div>
            <dt>{label}</dt>
            <dd>
              {value}
              {note !== undefined && <small>{note}</small>}
            </dd>
          </div>
        ))}
      </dl>
      {standings.length > 0 && (
        <dl class="standings">
          {standings.map(({ label, value }) => (
            <div>
              <dt>{label}</dt> <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
