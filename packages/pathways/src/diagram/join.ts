import type { Point } from './route.ts';

/** A line up to where it meets one that was drawn before it; only one that comes all the way has a head. */
export interface Joined {
  readonly points: readonly Point[];
  readonly head: boolean;
}

/**
 * Lines that end in one place, each stretch of them once: broken lines laid over each other would fill each other’s
 * gaps, and in grey print a breach would look like a move.
 */
export function joined(lines: readonly (readonly Point[])[]): readonly Joined[] {
  return lines.map((line, at) => {
    const shortest = lines
      .slice(0, at)
      .map((before) => upTo(line, before))
      .reduce((short, points) => (lengthOf(points) < lengthOf(short) ? points : short), line);
    return { points: shortest, head: shortest === line };
  });
}

/** The line up to where it joins the other for good. */
function upTo(line: readonly Point[], other: readonly Point[]): readonly Point[] {
  let back = 1;
  while (back < line.length && back < other.length && isSame(line.at(-back - 1), other.at(-back - 1)))
    back += 1;
  const meets = line.at(-back) as Point;
  const [mine, theirs] = [line.at(-back - 1), other.at(-back - 1)];
  const kept = line.slice(0, line.length - back);
  if (!mine || !theirs || !isAlong(meets, mine, theirs)) return [...kept, meets];
  // Both come along one stretch: the line turns into the other there, or the other turns into it.
  return distance(meets, mine) <= distance(meets, theirs) ? kept : [...kept, theirs];
}

const isSame = (one: Point | undefined, other: Point | undefined) =>
  one?.x === other?.x && one?.y === other?.y;

const distance = (one: Point, other: Point) => Math.abs(one.x - other.x) + Math.abs(one.y - other.y);

function isAlong(meets: Point, one: Point, other: Point): boolean {
  const direction = (to: Point) => [Math.sign(to.x - meets.x), Math.sign(to.y - meets.y)].join();
  return direction(one) === direction(other);
}

function lengthOf(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, point, at) => sum + distance(points[at] ?? point, point), 0);
}
