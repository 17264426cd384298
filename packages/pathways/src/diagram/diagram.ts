import type { Definition } from '../definition/definition.ts';
import { type Arrangement, arrange } from './arrange.ts';
import { cardOf } from './card.ts';
import { describe } from './description.ts';
import { colours, drawCard, drawKey, drawLine, escapeXml } from './draw.ts';
import { joined } from './join.ts';
import { layers } from './layers.ts';
import { linesOf } from './route.ts';
import { type Language, wordings } from './wording.ts';

export interface DiagramOptions {
  readonly language?: Language;
  /** The state that a matter is in, to be marked. */
  readonly at?: string;
}

/**
 * The pathway as an SVG document that stands alone: no script, no font to load, white paper of its own. States from
 * left to right; in each its owner, its clocks with what a breach does, and its moves with the numbers of the states
 * that they lead to. The same definition always gives the same text.
 */
export function diagram(definition: Definition, { language = 'en', at }: DiagramOptions = {}): string {
  const columns = layers(definition).map((names) => names.map((name) => cardOf(definition, name, language)));
  const arrangement = arrange(columns);
  const { placed, width, buses } = arrangement;
  const height = arrangement.height + keyHeight;
  const key = drawKey({ x: 24, y: arrangement.height + 4 }, wordings[language].key);
  const numberOf = (state: string) => placed.get(state)?.number ?? 0;
  const lines = buses.flatMap((bus) =>
    joined(linesOf(bus, arrangement)).map(({ points, head }) => drawLine(points, bus.late, head)),
  );
  const cards = [...placed.values()].map((each) =>
    drawCard(each, numberOf, each.card.state === at ? wordings[language].here : undefined),
  );
  const description = describe(definition, [...placed.keys()], language);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" lang="${language}" role="img" aria-labelledby="title desc">
<title id="title">${escapeXml(definition.title[language])}</title>
<desc id="desc">${escapeXml(description)}</desc>
${head}
<rect width="100%" height="100%" fill="${colours.paper}"/>
${lines.join('\n')}
${start(arrangement, definition.initial)}
${cards.join('\n')}
${key}
</svg>
`;
}

const keyHeight = 24;

const head = `<style>
text { font-family: "Atkinson Hyperlegible Next", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; fill: ${colours.ink} }
.title { font-size: 16px; font-weight: 700 } .owner, .clock, .end { font-size: 13px; font-weight: 700 } .move { font-size: 13px }
.quiet { font-size: 12px; fill: ${colours.quiet} } .late { font-size: 12px; fill: ${colours.late} } .clock { fill: ${colours.late} }
.number, .late-number { font-size: 12px; font-weight: 700; fill: ${colours.accent} } .late-number { fill: ${colours.late} } .filled { font-size: 12px; font-weight: 700; fill: ${colours.paper} } .here { font-size: 13px; font-weight: 700; fill: ${colours.paper} }
</style>
<defs>${marker('move', colours.accent)}${marker('late', colours.late)}</defs>`;

function marker(id: string, colour: string): string {
  return `<marker id="${id}" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8Z" fill="${colour}"/></marker>`;
}

/** A full dot before the state in which a matter begins. */
function start({ placed }: Arrangement, initial: string): string {
  const first = placed.get(initial);
  if (!first) return '';
  const y = first.y + 12;
  return `<circle cx="${first.x - 14}" cy="${y}" r="5" fill="${colours.ink}"/>${drawLine(
    [
      { x: first.x - 9, y },
      { x: first.x, y },
    ],
    false,
  )}`;
}
