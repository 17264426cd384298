/** Words by which a short block tells what it is. Each pattern is anchored or a plain alternation, so linear. */
export const cues = {
  legal:
    /©|\(c\) ?\d{4}|copyright|all rights reserved|terms (?:of|and|&) |privacy (?:policy|notice)|disclaimer/i,
  consent: /\bcookies?\b|consent|gdpr/i,
  newsletter: /newsletter|subscri|sign(?:ing)? ?up|inbox|e-?mail (?:address|alerts?)|mailing list/i,
  share:
    /\bshare\b|\btweet\b|follow us|facebook|twitter|linkedin|whatsapp|pinterest|instagram|copy link|\bprint\b/i,
  more: /^(?:read|see|view|show|load|learn|find out|watch|also|more|related|recommended|you (?:may|might)|most (?:read|popular)|trending|popular|latest|next|previous|don['’]t miss|up next|editor['’]?s picks?|similar|people also|customers (?:also|who)|recently viewed)\b/i,
  advert: /^(?:advert|sponsored|promoted|ad feedback|story continues)|advertisement/i,
  comments: /\bcomments?\b|\brepl(?:y|ies)\b|log ?in|sign in|\bregister\b|report abuse|permalink/i,
  byline:
    /^(?:by|written by|reporting by|posted by|author|edited by|editing by|words|photos?|image|credit|source)\b[: ]/i,
  picture: /\b(?:photo(?:graph)?s?|image|picture|getty|reuters|shutterstock|courtesy|file pic)\b/i,
  date: /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b20\d\d[-/]\d\d?[-/]\d\d?|\b\d{1,2}[-/.]\d{1,2}[-/.]20\d\d/i,
  age: /\b(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?) ago\b|\bmin(?:ute)?s? read\b|^updated|^published|^posted|^last (?:updated|modified|edited)/i,
  price:
    /[$£€]\s?\d|\d\s?(?:USD|EUR|GBP)\b|\bprice\b|add to (?:cart|basket|bag)|in stock|sold out|free (?:shipping|delivery)|\bqty\b|\bsku\b/i,
  contact: /\bcontact\b|\btel\b|\bphone\b|\bcall us\b|@[a-z0-9-]+\.[a-z]|^\+?[\d ()-]{8,}$/i,
  action:
    /^(?:click|buy|get|shop|book|try|start|download|join|request|learn|explore|discover|apply|donate|contact|schedule|order|add|view|go|back|skip|close|open|menu|search|edit|save|print|home)\b/i,
  reader: /\b(?:javascript|browser|enable|app store|google play)\b/i,
} as const satisfies Readonly<Record<string, RegExp>>;

export type Cue = keyof typeof cues;

/** Function words of English and of Welsh: running prose is dense in them, furniture is not. */
const functionWords = new Set(
  (
    'a an and are as at be been but by for from had has have he her his i if in into is it its not of on or our she so ' +
    'than that the their there they this to was we were which who will with would you your ' +
    'y yr a ac ar am at bod bydd dros ei eu ein ddim fel gan hyn i mae mewn na nid o oedd roedd sydd sy un wedi wrth yn'
  ).split(' '),
);

const longestFunctionWord = Math.max(...[...functionWords].map((word) => word.length));

/** The share of a text's words that are function words. */
export function functionShare(words: readonly string[]): number {
  let count = 0;
  for (const word of words)
    if (word.length <= longestFunctionWord && functionWords.has(word.toLowerCase())) count += 1;
  return words.length === 0 ? 0 : count / words.length;
}
