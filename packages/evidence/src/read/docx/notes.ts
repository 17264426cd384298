import { walkXml } from './xml.ts';

/** The text of each footnote and endnote by part and id: `footnote 2`. */
export function parseNotes(parts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const kind of ['footnote', 'endnote']) {
    let id = '';
    let text = '';
    let inText = false;
    walkXml(parts.get(`word/${kind}s.xml`) ?? '', {
      open: (name, attributes) => {
        if (name === `w:${kind}`) [id, text] = [attributes['id'] ?? '', ''];
        inText = name === 'w:t';
        if (name === 'w:p' || name === 'w:tab') text += ' ';
      },
      text: (words) => {
        if (inText) text += words;
      },
      close: (name) => {
        inText = false;
        if (name === `w:${kind}`) notes.set(`${kind} ${id}`, text.replace(/\s+/g, ' ').trim());
      },
    });
  }
  return notes;
}
