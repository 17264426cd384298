import type { Child } from 'hono/jsx';

export interface Particular {
  readonly label: string;
  readonly value: Child;
  /** In a smaller voice below the value. */
  readonly note?: Child;
}

/** What stands at the head of a matter: where it is, whose it is, what is next, who may see it. */
export function IdentityBar({ particulars }: { readonly particulars: readonly Particular[] }) {
  return (
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
  );
}
