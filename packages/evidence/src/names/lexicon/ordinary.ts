const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that are capitalised only because a sentence begins with them, or that never name anybody. */
export const ordinary: ReadonlySet<string> = list(
  'a an the this that these those some any all both each every either neither no none one two three four five six seven eight nine ten another other such many much more most few several half and or but nor so yet if then than when while where why how what which who whom whose whether because since although though unless until till as at by for from in into of off on onto out over under up with within without about above across after against along among around before behind below beneath beside besides between beyond despite down during except inside like near outside past per through throughout to toward towards upon via i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself herself itself ourselves themselves is are was were be been being am do does did done has have had having will would shall should can could might must ought not never also just only even still again always often sometimes soon later now today yesterday tomorrow tonight here there however meanwhile moreover furthermore therefore thus hence instead indeed perhaps maybe finally eventually earlier recently currently previously originally initially once twice third last next asked speaking responding commenting according following including writing giving describing addressing announcing adding referring reacting reflecting turning looking asking citing noting saying calling yes ok okay well oh please thank thanks dear regards sincerely faithfully re cc tuesday wednesday thursday friday saturday sunday january february march july september october november december old breaking read watch see listen apologies q let protesters witnesses neighbours everyone everybody someone somebody nobody anyone nothing something everything others salbeit amid nearly almost whatever whoever wherever whenever whilst lest plus minus versus truly kind sorry sadly tragically clearly obviously certainly unfortunately fortunately interestingly crucially importantly additionally consequently subsequently similarly likewise otherwise nevertheless nonetheless together apart aside regarding concerning given considering assuming provided providing based compared due owing prior',
);

/** Ordinary words that also begin or end names: a capital on one counts only beside another name word. */
export const sometimes: ReadonlySet<string> = list(
  'april may june august monday spring summer autumn winter christmas easter british english scottish welsh irish american european french german russian chinese indian asian african northern southern eastern western north south east west central greater great new people police officers residents staff families campaigners ministers officials critics experts scientists councillors lawyers victims parents teachers nurses doctors patients children women men first second senior junior colleagues friends section chapter part appendix annex figure table general former latest big news best subject welcome warm opinion analysis update exclusive background introduction conclusion conclusions summary agenda present action actions attendance note notes item page pages volume minutes contents question answer paragraph paragraphs recommendation recommendations',
);

/** Common words of places, events and works: a run that ends in one is no person. */
export const things: ReadonlySet<string> = list(
  'street road lane avenue drive close way park river bridge station airport square gardens estate island islands islamic state valley hill hills lake sea ocean county shire borough district city town village kingdom states republic union wales scotland england ireland britain london america europe africa asia australia act bill report review programme program strategy plan scheme project framework policy protocol procedure guidance code charter treaty agreement order day week month year weekend festival cup league championship world war award awards prize show tower building buildings court centre center house hall theatre stadium arena ward wing site reservoir line network rules standards convention declaration budget statement letter amendment constitution article gate works coast bay port harbour dock forest wood woods field fields green common cross junction north south east west investigation operation case cases attack fire disaster crash scandal appeal fund database system model index survey study paper papers version edition series fc united rovers age disease syndrome virus universe speech tour interview',
);

/** Words after which a name is more likely a place. */
export const placePrepositions: ReadonlySet<string> = list(
  'in at near around across towards toward outside inside into',
);

/** Reporting verbs, as they stand beside a speaker. */
export const speechVerbs: ReadonlySet<string> = list(
  'said says say told tells added adds wrote writes replied replies answered insisted insists confirmed confirms accepted accepts assured asked asks argued argues claimed claims warned warns stated states explained explains admitted admits conceded acknowledged acknowledges announced announces declared described describes noted notes suggested suggests continued continues concluded recalled recalls responded responds commented tweeted posted promised promises pledged pledges vowed urged urges called calls stressed emphasised emphasized denied denies maintained maintains testified recommended recommends apologised apologized thanked thinks believes agreed joked quipped remarked observed reiterated repeated predicted complained criticised praised condemned revealed disclosed reported reports addressing speaking',
);

/** Verbs and auxiliaries that show that the name before them is a subject. */
export const auxiliaries: ReadonlySet<string> = list(
  'is was has had will would can could should must may might did does who also later then',
);
