import type { Definition } from '../../definition/definition.ts';
import type { Path } from '../place.ts';

/** A place where a definition names a part of itself, what kind of part, and the names there are. */
export interface Reference {
  readonly path: Path;
  /** As it stands in a sentence: `role`, `field of the move exit`. */
  readonly kind: string;
  readonly name: string;
  readonly among: readonly string[];
}

/** The parts of a definition that can be named. */
export type Part = 'role' | 'state' | 'clock' | 'move' | 'axis';

function namesOf(definition: Definition, part: Part): readonly string[] {
  const parts = {
    role: definition.roles,
    state: definition.states,
    clock: definition.clocks,
    move: definition.moves,
    axis: definition.axes ?? {},
  };
  return Object.keys(parts[part]);
}

export function refer(
  definition: Definition,
  kind: Part,
  name: string | undefined,
  path: Path,
): readonly Reference[] {
  return name === undefined ? [] : [{ path, kind, name, among: namesOf(definition, kind) }];
}

/** The same for each of a list, whose items are the places. */
export function referEach(
  definition: Definition,
  kind: Part,
  { names, path }: { readonly names: readonly string[] | undefined; readonly path: Path },
): readonly Reference[] {
  return (names ?? []).flatMap((name, at) => refer(definition, kind, name, [...path, at]));
}

/** `field` as a field of each of these moves; a move that does not exist is told elsewhere. */
export function referField(
  definition: Definition,
  moves: readonly string[],
  { field, path }: { readonly field: string | undefined; readonly path: Path },
): readonly Reference[] {
  if (field === undefined) return [];
  return moves
    .filter((move) => Object.hasOwn(definition.moves, move))
    .map((move) => ({
      path,
      kind: `field of the move ${move}`,
      name: field,
      among: Object.keys(definition.moves[move]?.fields ?? {}),
    }));
}
