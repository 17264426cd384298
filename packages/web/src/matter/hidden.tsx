import type { Filled } from '../http/form.ts';

/** What a form sends along without showing it. */
export function Hidden({ values }: { readonly values: Readonly<Record<string, string | undefined>> }) {
  return (
    <>
      {Object.entries(values).map(
        ([name, value]) => value !== undefined && <input type="hidden" name={name} value={value} />,
      )}
    </>
  );
}

/** What was filled in before, sent along to the next step; but for `without`. */
export function Carried({
  filled,
  without,
}: {
  readonly filled: Filled;
  readonly without: readonly string[];
}) {
  return (
    <>
      {filled
        .names()
        .filter((name) => !without.includes(name))
        .flatMap((name) =>
          filled.all(name).map((value) => <input type="hidden" name={name} value={value} />),
        )}
    </>
  );
}
