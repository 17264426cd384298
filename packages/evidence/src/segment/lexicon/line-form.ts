import { anyOf } from './phrases.ts';

// Forms of line that a person knows at sight. Expressions marked "folded" see the line in lower case.

const unit = `(?:sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|years?|[smhdw])`;
const ago = String.raw`(?:(?:about |an? |over |\d{1,3} ?)${unit}(?:,? (?:and )?\d{1,2} ?${unit})? ago|\d{1,2} ?[mhd]|yesterday|today|just now)`;

/** How old a story beside this one is said to be (folded). */
export const age = new RegExp(`^(?:published |posted |updated )?(${ago})$`, 'u');
export const publisherThenAge = new RegExp(
  String.raw`^(\p{Lu}[^|·•]{1,48}?)\s*[|·•,–—-]\s*(${ago})$|^(\p{Lu}[\p{L}’'.]*(?: (?:of|and|the|\p{Lu}[\p{L}’'.]*)){0,5}) (${ago})$`,
  'u',
);
export const ageThenPublisher = new RegExp(String.raw`^(${ago})\s*[|·•,–—-]\s*(.{2,50})$`, 'iu');

/** A picture's caption or credit. */
export const caption =
  /^(?:image source|image caption|caption|photo(?:graph)?s?(?: by)?|pic(?:ture|s)?|image|credit|file photo|video|illustration|graphic|copyright)\s*[:,]\s*\S|[([][\p{Lu}][^()[\]]{0,60}(?:\/|\bvia\b|Photo|Images|Wire)[^()[\]]{0,40}[)\]]\.?$|\((?:PA|AP|AFP|Getty|Reuters|EPA|Alamy|Shutterstock|Handout|File|SWNS|PA Media|PA Archive|PA Wire|Getty Images|Supplied|Pixabay|Unsplash|LDRS)\)\.?$|\b(?:Photograph|Photo|Picture|Image|Pic): ?[\p{Lu}][^.]{1,60}$|^(?:Getty Images|PA Media|Reuters|AFP|EPA|Alamy|Shutterstock|PA|AP|BBC)$/u;

/** Who wrote it: "By Ann Other", "Ann Other, Political Editor" with nothing more. */
export const byline =
  /^(?:(?:Story |Words |Report |Written |Posted |Reported |Edited )?[Bb]y:?|BY|Author:?|Reporter:?|Reporting by)\s+@?[\p{Lu}][\p{L}’'.-]*(?:[\s,|&/•·–-]+(?:and |of |in |for |at |the )*@?[\p{Lu}\d][\p{L}\d’'.:-]*){0,14}\.?$|^[\p{Lu}][\p{L}’'.-]+(?: [\p{Lu}][\p{L}’'.-]+){1,3}(?:,| [-–|•])? (?:[\p{Lu}][\p{L}-]* ){0,3}(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter|[Jj]ournalist|[Cc]olumnist)(?:[,|].{0,40})?$/u;

const dash = String.raw`\s*(?:[-–—|•·,/@]|at|on)?\s*`;
const weekday = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?`;
const month = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const date = String.raw`(?:${weekday}(?:${day}\s+(?:of\s+)?${month},?(?:\s+\d{4})?|${month}\s+${day},?(?:\s+\d{4})?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2}(?:t[\d:.+z-]+)?))`;
const time = String.raw`(?:\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?)(?:\s*\(?(?:gmt|bst|utc|est|edt|pst|pdt|et|cet|ist)\)?)?`;
const verb = String.raw`(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|issued|dated?|edited)(?: on| at|:)?\s*:?\s*)?`;

/** When it appeared: a date or time, with or without "Published", and nothing more (folded). */
export const dateLine = new RegExp(
  `^${verb}(?:${date}|${time})(?:${dash}(?:${verb}(?:${date}|${time}|${ago})))*$`,
  'u',
);

/** House furniture about the writing of a story. */
export const credit = anyOf([
  String.raw`^(?:additional |further )?(?:reporting|writing|editing)(?: and \w+)? by\b`,
  String.raw`^[\p{L} ]{3,40} contributed to this (?:report|story|article)$`,
  String.raw`^\(?(?:reporting|additional reporting|writing) by .{3,120}\bediting by\b`,
]);
