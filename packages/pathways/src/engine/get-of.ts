/** What a definition has under a name. Throws when it has nothing: the linter refuses such a definition. */
export function getOf<Value>(of: Readonly<Record<string, Value>>, name: string, what: string): Value {
  const value = of[name];
  if (value === undefined) throw new Error(`The definition has no ${what} called ${name}.`);
  return value;
}
