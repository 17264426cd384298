import { anyOf, type Phrases, phrases } from './phrases.ts';

/** Buttons, menus and notices that only a web page has: one of them shows that a text was scraped. */
export const furnitureLines: Phrases = phrases(`
  advertisement | advertisement continues below | advertisement scroll to continue | article continues below
  article continues after this advert | article continues after advertisement | story continues below
  story continues below advertisement | story continues after ad | continue reading below | report this ad
  continue reading | keep reading | read full story | read the full story | read full article | click here | tap here
  skip to content | skip to main content | skip to navigation | jump to content | back to top | back to homepage
  share this | share this article | share this story | share this page | share this post | share article | share story
  share on facebook | share on twitter | share on x | share on whatsapp | share on linkedin | share via email | share by email
  share link | copy link | copy link to article | link copied | copied | copy this link | copied to clipboard | email this article
  email a link to this article | print this article | print this page | save article | save for later | save this article | saved
  bookmark this | add to favourites | gift this article | listen to this article | listen to article | play audio | play video | watch now
  sign in | log in | login | sign up | sign up now | log out | my account | my profile | create account | create an account | register
  subscribe | subscribe now | subscribe today | subscribe to newsletter | manage subscription | become a member | support us
  follow us | follow us on | follow us on social media | find us on facebook | join our whatsapp channel | like us on facebook
  privacy policy | privacy notice | cookie policy | cookie settings | cookies policy | manage cookies | manage preferences
  manage consent | accept all | accept cookies | accept all cookies | reject all | i agree | got it | accept | agree and close
  terms and conditions | terms of use | terms of service | terms & conditions | do not sell my personal information
  advertise with us | advertise | contact us | about us | site map | sitemap | work with us | send us a story | submit a story
  next article | previous article | next story | previous story | next post | previous post | older posts | newer posts
  load more | show more | see more | view more | view all | see all | read less | show less | view comments | show comments
  toggle navigation | open menu | close menu | main menu | search this site | search for | enable javascript
  our other sites | download our app | download the app | get the app | available on the app store | get it on google play
  report a typo | report an error | suggest a correction | this video can not be played | loading | please wait | view gallery
  open image in gallery | view image in fullscreen | enlarge image | view in gallery | expand image | image unavailable
  no comments yet | be the first to comment | post a comment | leave a comment | add a comment | post comment | reply | report comment
  i accept | no thanks | no, thanks | not now | dismiss | search this website | you have successfully subscribed | please fill in this form
  try our ai features | summarise this article | trending topics
`);

/** Words that menus are made of, but that a report or letter may well set on a line of its own. */
export const menuWords: Phrases = phrases(`
  home | menu | search | share | tweet | print | email | save | ad | advert | sponsored | news | uk | uk news | world | world news
  politics | business | sport | sports | football | opinion | culture | lifestyle | life | travel | health | science | tech | technology
  entertainment | showbiz | celebrity | celebs | tv | money | video | videos | photos | pictures | galleries | podcast | podcasts | live | local | local news
  weather | jobs | property | motors | motoring | crime | education | environment | what's on | obituaries | letters | columnists
  facebook | twitter | x | whatsapp | instagram | linkedin | youtube | tiktok | reddit | pinterest | telegram | flipboard | messenger | threads | bluesky
  next | previous | prev | back | close | more | topics | tags | tagged | newsletters | newsletter | events | archive | shop | store | help | faq | faqs
  comment | comments | like | follow | listen | watch | play | ok | donate | top | us | europe | africa | asia | australia | scotland | wales | ireland
  today | latest | popular | featured | premium | e-paper | epaper | puzzles | food | style | fashion | arts | books | music | film | games
`);

/** House sentences: whole lines in which the publication speaks of itself to its reader. */
export const furnitureSentences = anyOf([
  // newsletters, alerts, subscriptions
  String.raw`^(?:sign up|signup|subscribe|register)\b.{0,80}\b(?:newsletters?|inbox|e-?mails?|alerts?|updates?|briefing|for free|digest|channel|today|magazine)\b`,
  String.raw`^get\b.{0,120}\b(?:in|to|into) your inbox\b`,
  String.raw`^(?:get|receive) (?:the|our|all|your|more|daily|breaking)\b.{0,100}\b(?:newsletter|alerts|news updates|headlines)\b`,
  String.raw`\b(?:straight|direct|directly|delivered) (?:to|into) your (?:inbox|phone|e-?mail)\b`,
  String.raw`^(?:thank you|thanks) for (?:signing up|subscribing|registering)\b`,
  String.raw`^(?:you can|to) unsubscribe\b|\bunsubscribe at any time\b`,
  String.raw`^invalid e-?mail\b|^(?:enter|type) your e-?mail\b|^your e-?mail address\b|^something went wrong, please try again\b`,
  String.raw`^already (?:a|an|have an?) (?:subscriber|member|account)\b|^not a (?:subscriber|member)\b`,
  String.raw`^(?:to continue reading|this article is (?:only )?(?:available to|for) subscribers)\b|^you have \w+ (?:free )?articles? (?:left|remaining)\b`,
  String.raw`^(?:please )?(?:support|back) (?:our|independent|quality|local) journalism\b|^make us a preferred source\b`,
  String.raw`^want more (?:stories|news|articles)\b|^(?:every|each) (?:day|week|morning) we (?:send|e-?mail)\b|^stay up to date with\b`,
  // cookies, consent, terms
  String.raw`^(?:we|this (?:web)?site|our (?:web)?site)(?: and our partners)? uses? cookies\b`,
  String.raw`^by (?:continuing|clicking|signing|submitting|subscribing|entering|providing|using)\b.{0,160}\b(?:you|i) (?:agree|consent|accept|confirm|will|acknowledge)\b`,
  String.raw`^i would like to be emailed about\b|\bread our privacy (?:notice|policy)\b|^(?:please )?see our privacy (?:notice|policy)\b`,
  String.raw`^this site is protected by recaptcha\b|^(?:please )?enable javascript\b|^your browser (?:does not|doesn't)\b`,
  String.raw`^(?:please )?(?:turn off|disable) your ad.?blocker\b`,
  // following, sharing, contacting
  String.raw`^(?:follow|join|like|find) (?:us|@?\w+(?: \w+){0,4})(?: \w+)? on (?:facebook|twitter|x|instagram|whatsapp|tiktok|linkedin|youtube|telegram|bluesky|threads|google news|social media)\b`,
  String.raw`^(?:you can )?(?:follow|contact|email) (?:the author|our (?:news ?(?:desk|room|team)|team|reporters?))\b`,
  String.raw`^(?:have|got|do you have) (?:a|any) (?:story|news tip|tip|comments?|views?)\b.{0,120}\b(?:email|contact|get in touch|send|share|let us know|call)\b`,
  String.raw`^(?:do you have|have you got) (?:a|any) (?:story|tip|views?)\b|^what do you think\? (?:let us know|have your say)\b|^(?:have your say|join the (?:conversation|debate|discussion))\b`,
  String.raw`^(?:download|get|install) (?:the|our) .{0,40}\bapp\b|^for more (?:stories|news)\b.{0,80}\b(?:click|visit|check|follow|sign|see)\b`,
  String.raw`^(?:click|tap) here (?:to|for)\b|^explore what\b.{0,60}\bcan do for you\b|^(?:to|you can) (?:read|see|view) more .{0,60}\bclick here\b`,
  String.raw`^(?:read|see|view|show|load) (?:all )?\d+ comments?$|^(?:share|comment)\(?s?\)? ?\d+$|^\d+[km.]* ?(?:shares?|views?|likes?|reactions?)$`,
  String.raw`^(?:est(?:imated)?\.? )?(?:reading|read) time\b|^\d+ ?-?min(?:ute)?s?\.? read$`,
  String.raw`^(?:this video|the video|this content) (?:can ?not be played|is not available|is unavailable|has been removed)\b|^to play this video you need\b`,
  String.raw`^(?:page|slide|image|photo|picture) \d+ of \d+$|^\d+ ?/ ?\d+$|^(?:filed under|posted in|tagged|tags|topics|categories|category|in this article|more about|more on)\s*:`,
]);

/** Legal and house text. */
export const boilerplateLines = anyOf([
  String.raw`^(?:copyright|©)\s|^\(c\) ?(?:copyright\b|(?:19|20)\d\d\b)|^(?:.{0,60}\s)?©\s*(?:copyright |the )?(?:\d{4}|\p{L})|\ball rights reserved\b`,
  String.raw`^registered (?:in|office|address|charity|company)\b|^company (?:registration )?(?:no|number|registered)\b|\bregistered in england\b`,
  String.raw`^this (?:e-?mail|message)(?: and any| is| may| has|,)\b.{0,200}\b(?:confidential|intended|privileged|virus|scanned|addressee)\b`,
  String.raw`^if you (?:are not the intended recipient|have received this (?:e-?mail|message) in error)\b`,
  String.raw`^(?:disclaimer|confidentiality notice)\b|^please consider the environment\b|\bregulated by ipso\b|\bindependent press standards organisation\b`,
  String.raw`^(?:this (?:material|article|story|content)|.{0,40}material) may not be (?:published|reproduced|broadcast|copied|redistributed)\b`,
  String.raw`^this (?:article|story|report) (?:was|is|has been) (?:originally |first )?(?:published|produced|syndicated|written|auto-?generated|generated)\b`,
  String.raw`^(?:the post .{1,200} (?:appeared|was published) first on|source link|source:)\b|^© `,
  String.raw`^(?:our standards|the thomson reuters trust principles)\b|^this publication is licensed under\b|^where we have identified any third.party copyright\b`,
]);
