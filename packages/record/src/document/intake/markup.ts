import { Parser } from 'htmlparser2';
import { type Carried, type Found, finds, turnsAway } from './intake.ts';
import { opening } from './media-type.ts';
import { refusals } from './refusals.ts';

const definesEntities = /<!ENTITY\b|<!DOCTYPE[^>[]{0,2000}\[/i;
// Both only ever stand before the root element; a page’s script may speak of them further on.
const prologueBytes = 65_536;

/** Whether a text that is XML, or begins as it, brings entities of its own: files read, memory filled. */
export function hasEntities(bytes: Uint8Array): boolean {
  const start = opening(bytes, prologueBytes);
  return /^[^<]{0,100}<[?!]/.test(start) && definesEntities.test(start);
}

const scriptElements = new Set(['script', 'iframe', 'object', 'embed', 'applet', 'foreignobject', 'handler']);
const isData = /^application\/(?:ld\+)?json$/i;
const acts = /^\s*(?:j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t|vbscript|data\s*:\s*text\/html)\s*[:;,]?/i;

/** What an HTML page or SVG picture could do in a browser that is let. */
export function lookIntoMarkup(bytes: Uint8Array): Found {
  if (hasEntities(bytes)) return turnsAway(refusals.entities);
  const carries = new Set<Carried>();
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = name.replace(/^.*:/, '').toLowerCase();
      if (scriptElements.has(element) && !isData.test(attributes['type'] ?? '')) carries.add('scripts');
      if (element === 'meta' && /refresh/i.test(attributes['http-equiv'] ?? '')) carries.add('actions');
      if (element === 'form') carries.add('actions');
      for (const [attribute, value] of Object.entries(attributes)) {
        if (/^on/i.test(attribute) || attribute === 'srcdoc' || acts.test(value)) carries.add('scripts');
      }
    },
  });
  parser.write(Buffer.from(bytes).toString('utf8').replaceAll('\0', ''));
  parser.end();
  return finds(...carries);
}
