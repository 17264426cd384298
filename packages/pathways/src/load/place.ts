export type Path = readonly (string | number)[];

/** `states.gateway.clocks[1]`. */
export function address(path: Path): string {
  return path.map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`)).join('');
}

/** The path of an address whose keys are names, as the linter and the reference check write them. */
export function parseAddress(at: string): Path {
  return [...at.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) =>
    index === undefined ? key : Number(index),
  );
}

const members: Readonly<Record<string, string>> = {
  roles: 'role',
  states: 'state',
  clocks: 'clock',
  moves: 'move',
  axes: 'axis',
  fields: 'field',
  separate: 'separation',
  guards: 'guard',
  proves: 'obligation',
};

/** The place as one would say it: `guard 2 of the move exit`, `"by" of the move exit`. */
export function inWords(path: Path): string {
  const parts: string[] = [];
  for (let at = 0; at < path.length; at += 1) {
    const key = path[at];
    const kind = typeof key === 'string' ? members[key] : undefined;
    const member = path[at + 1];
    // Only `guards: [a, b]` of a condition or `clocks: [a]` of a state is a list of names, not of members.
    const holds =
      kind !== undefined && member !== undefined && !(key === 'clocks' && typeof member === 'number');
    if (holds) {
      parts.unshift(typeof member === 'number' ? `${kind} ${member + 1}` : `the ${kind} ${member}`);
      at += 1;
    } else {
      parts.unshift(typeof key === 'number' ? `item ${key + 1}` : `"${key}"`);
    }
  }
  return parts.length === 0 ? 'the pathway' : parts.join(' of ');
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
