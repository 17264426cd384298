import { anyOf, type Phrases, phrases } from './phrases.ts';

/** Headings under which a page shows other stories. */
export const relatedHeadings: Phrases = phrases(`
  related topics | related tags | more on these topics | related internet links
  related articles | related article | related stories | related story | related news | related content | related posts | related links
  related coverage | related reading | related items | more related | see related | related media
  read more | read next | read also | also read | further reading on this story | up next | see also | you might also like | next up
  more on this story | more on this topic | more on this | more like this | more stories | more news | more from this section
  more top stories | more headlines | other stories | other news | in other news | also in the news | also on this site | elsewhere
  you may also like | you may like | you may also be interested in | you might be interested in | you may have missed | in case you missed it
  recommended for you | recommended reading | recommended stories | recommended articles | we recommend | suggested for you
  most popular | most read | most read stories | most viewed | most shared | most commented | most watched | most recent | most popular stories
  popular stories | popular articles | popular now | popular posts | trending now | trending stories | trending news | trending articles | what's hot
  top stories | top headlines | top news | latest stories | latest headlines | latest articles | latest posts | latest videos | breaking news
  latest from | just in | recent posts | recent articles | recent stories | recent news | editor's picks | editors' picks | editor's choice | must read | must reads
  don't miss | dont miss | hot topics | from our partners | from around the web | around the web | around the network | promoted stories | promoted content
  promoted links | sponsored content | sponsored stories | sponsored links | sponsored by | paid content | paid for content | partner content | ads by taboola
  outbrain | the latest | today's top stories | top picks | stories you may like | what to read next | what else is new | keep reading
  more in this section | more from the web | more from author | more from the author | similar articles | similar stories | articles you might like
`);

/** The same, where a report or letter may use the words for a heading of its own. */
export const faintRelatedHeadings: Phrases = phrases(`
  related | recommended | trending | latest | latest news | popular | featured | more | features | live | elsewhere | see also | see more | highlights
  news | sport | video | videos | editorial | opinion
`);

/** Headings that name the paper or subject whose other stories follow ("More from Northwick News"). */
export const relatedHeadingStart = anyOf([
  String.raw`^(?:read )?more (?:from|by|about|in|on) \S.{0,60}$`,
  String.raw`^(?:latest|top|most read|most popular|trending|popular)(?: \w+){0,2} (?:from|in|on|by) \S.{0,60}$`,
  String.raw`^(?:other|more|related|latest|recent|similar|popular|recommended) (?:\w+ )?(?:articles|stories|news|posts|videos|headlines|coverage)\b.{0,40}$`,
  `^(?:people|readers|others) (?:also|are|who).{0,30}(?:read|reading|liked|viewed).{0,10}$`,
]);

/** One line that points to another story: "READ MORE: …". */
export const relatedLine = anyOf([
  String.raw`^(?:read (?:more|also|next)|also read|see also|related(?: (?:story|article|news|content|video|link))?|more(?: on this)?|recommended|watch(?: (?:more|below|now))?|listen|don't miss|dont miss|must read|exclusive|in pictures|in depth|explained|analysis|opinion|live|up next|next|previous|prev)\s*(?::|>|»|\||–|-)\s*\S`,
  String.raw`^(?:read (?:the )?full (?:story|article|report)(?: here)?\s*[:>»|-])`,
]);

/** Headings of readers' comments. */
export const commentHeadings: Phrases = phrases(`
  reader comments | readers' comments | user comments | your comments | all comments | latest comments | view comments | leave a reply
  leave a comment | post a comment | add a comment | join the conversation | join the discussion | join the debate | have your say | discussion
  no comments yet | be the first to comment | comments are closed | comments closed | top comments | newest comments | conversation | write a comment | submit a comment
`);

export const commentHeadingForms = anyOf([
  String.raw`^\(?\d+\)? (?:comments?|replies|responses)\b.{0,40}$`,
  String.raw`^comments? ?[([]?\d+[)\]]?$`,
  String.raw`^(?:comments|discussion)\s*(?:\||-|–)`,
  String.raw`^what do you think\?.{0,80}\bcomments?\b`,
]);

/** Alone on its line, a heading of comments in scraped text and of consultation in a report. */
export const faintCommentHeadings: Phrases = phrases('comments | comment | discussion | replies | responses');
