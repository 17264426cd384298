const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Verbs of acts that a body or official can be asked for, or undertake, and be seen to have done.
 * Base forms. Used to read imperatives and subjunctives ("that the Trust appoint"), and to tell an
 * act from an outcome.
 */
export const actVerbs: ReadonlySet<string> = list(`
  abolish accelerate accept adapt add address adjust administer adopt advertise advise agree align allocate
  alert amend analyse announce answer apologise appeal apply appoint approach approve arrange ask assess assign assist
  attach attend audit award ban bar bring broaden brief build buy call cancel carry cease centralise certify change
  check circulate clarify clean clear close co-operate cooperate collaborate collate collect commission commit communicate compensate
  compile complete complain conduct confer confirm consider construct consult contact contract contribute convene convert
  correct correspond create cut decide declare dedicate define deliver demolish deploy describe design designate destroy
  determine develop devise direct disclose discontinue discuss dismiss display disseminate distribute divert draft draw
  drop earmark educate email embed employ enable enact encourage end enforce engage enhance ensure equip erect
  escalate establish evaluate examine exchange exclude expand explain explore expedite extend extinguish facilitate file fill
  finalise finance fit fix fly follow formalise formulate forward fund furnish gather give grant halt hand harmonise help hire
  hold honour host identify implement impose improve include incorporate increase inform initiate inspect install institute instruct
  integrate interview introduce inform invest investigate invite involve issue join keep launch lay lead legislate
  lend let level liaise license limit list log maintain make mandate map mark match measure meet merge mend
  modify monitor move nominate notify obtain offer open operate order organise overhaul oversee paint participate pass pause
  pay permit phone pilot place plan plant post prepare prescribe present prevent print prioritise procure produce prohibit promote promulgate
  propose prosecute protect provide publicise publish purchase put raise re-examine re-open reaffirm reallocate rebuild recall
  receive reclassify recognise recommend reconsider record recover recruit redact redesign redress reduce refer refine refund refurbish
  refuse register regulate reimburse reinforce reinstate reissue relay release relocate remedy remind remove rename renew
  reopen repair repay repeal replace reply report request require rescind research resolve resource respond restore restrict restructure
  retain retrain return reveal review revise revisit revoke reward rewrite ring run safeguard save schedule scrap scrutinise seek
  sell send serve set settle share show sign simplify speak specify staff standardise start step stop store streamline
  strengthen submit support supply suspend table take tell terminate test tighten track train transfer transform translate
  undertake update upgrade urge use utilise verify visit waive warn weigh withdraw work write
`);

/** Outcomes and states: verbs that say how things will be, with nobody doing anything in particular. */
export const stateVerbs: ReadonlySet<string> = list(`
  be become belong benefit come cost depend deserve die emerge exist expire fail fall feel get go grow happen have know
  last lie like live lose matter mean miss need occur prove regret remain remember rise seem see shock stand stay suffer
  survive think understand vary wait want welcome win wish worry believe hope expect enjoy love hate face experience struggle
`);

/** Acts that settle nothing: the labelling rules call them words with no act. */
export const emptyActs: readonly RegExp[] = [
  /^(?:not |never )?hesitate\b/,
  /^keep\b.{0,60}\bunder (?:constant |close |active |regular )?review\b/,
  /^be kept under\b.{0,20}\breview\b/,
  /^(?:always |never )?(?:remain|stay|be) (?:fully |firmly |absolutely |deeply |wholly )?(?:committed|steadfast|vigilant|determined|clear|at the (?:heart|centre)|our|my|a priority|a focus)\b/,
  /^(?:do|be doing) (?:everything|all|whatever|our (?:best|utmost)|my (?:best|utmost)|what)\b/,
  /^leave no stone\b/,
  // Where in the same document something is taken up again.
  /^(?:return|come|turn|revert)(?: back)? to\b.{0,40}\b(?:part|chapter|section|paragraph|annex|below|later)\b/i,
  /^(?:be )?(?:explain|describe|deal|discuss|address|set)\w*\b.{0,40}\b(?:in (?:part|chapter|section|paragraph|annex) \w+|below|later in this)\b/i,
  // How a letter says that it goes on to reply.
  /^(?:now |also )?(?:answer|respond to|reply to|deal with|take|address|cover) (?:each|all|every|both|your|the|them|these|those)\b.{0,40}\b(?:points?|questions?|concerns|matters|in (?:turn|order)|one by one)\b(?!.*\b(?:by|before|within)\b)/,
  // Figures of speech.
  /^(?:move (?:mountains|heaven)|turn (?:the tide|(?:a|the) corner|the page|over a new leaf)|draw a line|go the extra mile|get to the bottom|leave nothing to chance|stop at nothing|open our hearts?|stand shoulder|walk (?:beside|with|alongside)|speak for (?:itself|themselves)|carry (?:this|that|it) (?:with|to)|hang over|live with)\b/,
  /^be left unturned\b/,
  /^hold (?:you|them|him|her|it|ministers|\w+) to (?:that|this|it|account)\b/,
  /^(?:always |never |not )?(?:rest|forget|stop|tolerate|give up|waver|flinch|shy)\b/,
  /^(?:try|strive|endeavour|aim|seek|aspire|hope|look|want|wish|attempt|intend)\b(?! (?:the )?(?:views?|advice|permission|approval|assurance|agreement|legal|an? ))/,
  /^(?:continue|carry on)(?:,? (?:as ever|of course),?)? (?:to|with|working|doing|our|striving)\b/,
  /^(?:learn|reflect|listen|think|bear|take (?:on board|seriously|stock|careful note|note|very seriously|into account|full account|responsibility))\b/,
  /^(?:work|fight|push|strive|press) (?:tirelessly|hard|day and night|night and day|flat out|relentlessly|constructively|closely)\b/,
  /^(?:carefully |closely |fully |now |properly |also |very carefully )*(?:consider|study|examine|look at|look into|explore|digest)\b/,
  /^(?:welcome|note|recognise|appreciate|acknowledge|understand|value|support the|agree that|accept)\b/,
  /^(?:play|make sure lessons|ensure (?:that )?(?:lessons|we learn|this never|nothing like this|it never))\b/,
];
