import type { Placed } from './arrange.ts';
import { cardWidth, indents, inks, padding, type Row } from './card.ts';
import { type Point, portY } from './route.ts';

export const colours = {
  paper: '#ffffff',
  ink: '#1c2024',
  quiet: '#4d5560',
  rule: '#8b929b',
  soft: '#f3f0e8',
  accent: '#17465c',
  late: '#8f1d14',
};

/** The text between tags, or in quotation marks; what XML cannot hold at all is left out. */
export function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}

/** A line with rounded corners and a head; a breach is broken and red, and drawn heavier so that grey print tells it too. */
export function drawLine(points: readonly Point[], late: boolean, head = true): string {
  const path = rounded(points);
  const style = late
    ? `stroke="${colours.late}" stroke-width="1.8" stroke-dasharray="6 4"`
    : `stroke="${colours.accent}" stroke-width="1.3"`;
  return `<path d="${path}" fill="none" ${style}${head ? ` marker-end="url(#${late ? 'late' : 'move'})"` : ''}/>`;
}

function rounded(corners: readonly Point[]): string {
  const points = corners.filter((point, at) => !same(point, corners[at - 1]));
  return points
    .map((point, at) => {
      const before = points[at - 1];
      const after = points[at + 1];
      if (!before) return `M${point.x} ${point.y}`;
      if (!after) return `L${point.x} ${point.y}`;
      const from = towards(point, before);
      const to = towards(point, after);
      return `L${from.x} ${from.y}Q${point.x} ${point.y} ${to.x} ${to.y}`;
    })
    .join('');
}

const same = (one: Point, other: Point | undefined) =>
  other !== undefined && one.x === other.x && one.y === other.y;

/** Up to five from the corner, and never past the middle of a short stretch. */
function towards(corner: Point, { x, y }: Point): Point {
  const length = Math.abs(x - corner.x) + Math.abs(y - corner.y);
  const step = Math.min(5, length / 2);
  return { x: corner.x + Math.sign(x - corner.x) * step, y: corner.y + Math.sign(y - corner.y) * step };
}

/** `here` marks where a matter is; `numbers` are those of the states that the rows lead to. */
export function drawCard(
  placed: Placed,
  numberOf: (state: string) => number,
  here: string | undefined,
): string {
  const { card, x, y, number } = placed;
  const edge =
    here === undefined
      ? `stroke="${card.terminal ? colours.ink : colours.rule}"`
      : `stroke="${colours.accent}" stroke-width="4"`;
  const box = `<rect x="${x}" y="${y}" width="${cardWidth}" height="${card.height}" rx="${card.terminal ? 14 : 3}" fill="${card.terminal ? colours.soft : colours.paper}" ${edge}/>`;
  const inner = card.terminal
    ? `<rect x="${x + 4}" y="${y + 4}" width="${cardWidth - 8}" height="${card.height - 8}" rx="11" fill="none" stroke="${colours.ink}"/>`
    : '';
  const badge = numeral({ x: x + padding + 11, y: y + padding + 9 }, number, { filled: true });
  const rows = card.rows.map((row, at) => drawRow(placed, row, { at, numberOf })).join('');
  const flag = here === undefined ? '' : drawFlag(placed, here);
  return `<g>${box}${inner}${badge}${rows}${flag}</g>`;
}

function drawFlag({ x, y }: Placed, here: string): string {
  return `<g><rect x="${x + 12}" y="${y - 12}" width="${here.length * 7.6 + 16}" height="22" rx="3" fill="${colours.accent}"/><text x="${x + 20}" y="${y + 4}" class="here">${escapeXml(here)}</text></g>`;
}

interface Drawing {
  readonly at: number;
  readonly numberOf: (state: string) => number;
}

function drawRow(placed: Placed, row: Row, { at, numberOf }: Drawing): string {
  const { ink, lines, top, leads } = row;
  const { leading, size } = inks[ink];
  const x = placed.x + padding + indents[ink];
  const y = placed.y + top;
  const text = lines
    .map(
      (line, index) =>
        `<text x="${x}" y="${y + index * leading + size}" class="${ink}">${escapeXml(line)}</text>`,
    )
    .join('');
  const middle = portY(placed, at);
  const chips = leads
    .map((state, index) =>
      numeral({ x: placed.x + cardWidth - 16 - index * 26, y: middle }, numberOf(state), {
        late: ink === 'late',
      }),
    )
    .join('');
  return `${mark(ink, { x: placed.x + padding, y })}${text}${chips}`;
}

/** A clock’s face before a clock, and a broken bar before what happens when it runs out. */
function mark(ink: Row['ink'], { x, y }: Point): string {
  if (ink === 'clock') {
    return `<g fill="none" stroke="${colours.late}" stroke-width="1.4"><circle cx="${x + 7}" cy="${y + 8}" r="6"/><path d="M${x + 7} ${y + 4.5}V${y + 8}H${x + 10}"/></g>`;
  }
  return '';
}

interface Numeral {
  readonly filled?: boolean;
  readonly late?: boolean;
}

function numeral({ x, y }: Point, number: number, { filled = false, late = false }: Numeral): string {
  const colour = late ? colours.late : colours.accent;
  const shape = `<rect x="${x - 11}" y="${y - 9}" width="22" height="18" rx="9" fill="${filled ? colour : colours.paper}" stroke="${colour}"${late ? ' stroke-dasharray="3 2"' : ''}/>`;
  const ink = filled ? 'filled' : late ? 'late-number' : 'number';
  return `${shape}<text x="${x}" y="${y + 4}" text-anchor="middle" class="${ink}">${number}</text>`;
}

/** What the two kinds of line and the numbers mean. */
export function drawKey(
  { x, y }: Point,
  { move, breach }: { readonly move: string; readonly breach: string },
): string {
  const text = (at: number, words: string) =>
    `<text x="${at}" y="${y + 4}" class="quiet">${escapeXml(words)}</text>`;
  const next = x + 60 + move.length * 6.6;
  return [
    drawLine(
      [
        { x, y },
        { x: x + 34, y },
      ],
      false,
    ),
    text(x + 42, move),
    drawLine(
      [
        { x: next, y },
        { x: next + 34, y },
      ],
      true,
    ),
    text(next + 42, breach),
  ].join('');
}
